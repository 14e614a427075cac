// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/ResizePlanFill.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace dcs {

/// The rule that fills the rows of a plan: kind, number, and the button that applies it.
class BatchRuleBar : public QWidget {
    Q_OBJECT
public:
    explicit BatchRuleBar(QWidget *parent = nullptr);

    FillRule rule() const;
    /// How many rows are in sight and filled; -1: all there are.
    void setShown(int shown);

Q_SIGNALS:
    void applied(const dcs::FillRule &rule);

private:
    void retranslateUi();
    void fitNumber();

    int m_shown = -1;
    QLabel *m_label;
    QComboBox *m_kind;
    QSpinBox *m_gigabytes;
    QSpinBox *m_percent;
    QPushButton *m_apply;
};

} // namespace dcs
