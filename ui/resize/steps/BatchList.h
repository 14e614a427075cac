// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QTableWidget>

namespace dcs {

/// Lines to be read: what stands apart from a plan, each with its reason in the last column.
class BatchList : public QTableWidget {
    Q_OBJECT
public:
    struct Cell {
        QString text;
        QString secondLine = {}; ///< lighter
    };

    using Line = QList<Cell>;

    explicit BatchList(const Theme *theme, QWidget *parent = nullptr);

    /// Every line has as many cells as there are headers.
    void setLines(const QStringList &headers, const QList<Line> &lines);
};

} // namespace dcs
