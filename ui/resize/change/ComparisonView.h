// SPDX-License-Identifier: MIT
#pragma once

#include "ui/resize/targets/SizeFacts.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <array>

class QLabel;

namespace dcs {

class WrapLabel;

/// Before -> after, fact by fact. What changes has an arrow and is set in bold; what stays is written once,
/// lighter.
class ComparisonView : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void setSizes(const Specification &before, const Specification &after);

private:
    struct Row {
        QLabel *name = nullptr;
        WrapLabel *before = nullptr;
        QLabel *arrow = nullptr;
        WrapLabel *after = nullptr;
    };

    void retranslateUi();
    void fillRow(Row &row, SizeFact fact);

    Specification m_before;
    Specification m_after;
    std::array<Row, allSizeFacts.size()> m_rows;
};

} // namespace dcs
