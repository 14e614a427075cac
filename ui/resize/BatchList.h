// SPDX-License-Identifier: MIT
#pragma once

#include <QTableWidget>

namespace dcs {

/// Lines to be read: what stands apart from a plan, each with its reason in the last column.
class BatchList : public QTableWidget {
    Q_OBJECT
public:
    explicit BatchList(QWidget *parent = nullptr);

    /// Every line has as many cells as there are headers.
    void setLines(const QStringList &headers, const QList<QStringList> &lines);
};

} // namespace dcs
