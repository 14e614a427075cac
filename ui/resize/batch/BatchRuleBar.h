// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/ResizePlanFill.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace dcs {

/// The rule that fills all rows of a plan: kind, number, Apply.
class BatchRuleBar : public QWidget {
    Q_OBJECT
public:
    explicit BatchRuleBar(QWidget *parent = nullptr);

    FillRule rule() const;

Q_SIGNALS:
    void applied(const dcs::FillRule &rule);

private:
    void retranslateUi();
    void fitNumber();

    QLabel *m_label;
    QComboBox *m_kind;
    QSpinBox *m_gigabytes;
    QSpinBox *m_percent;
    QPushButton *m_apply;
};

} // namespace dcs
