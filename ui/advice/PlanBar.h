// SPDX-License-Identifier: MIT
#pragma once

#include "ui/advice/AdviceModel.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace dcs {

/// The changes that are ticked, summed up, and the way to their plan.
class PlanBar : public QFrame {
    Q_OBJECT
public:
    explicit PlanBar(QWidget *parent = nullptr);

    void setChanges(const QList<AdviceChange> &changes);

Q_SIGNALS:
    void planRequested();
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QList<AdviceChange> m_changes;
    QLabel *m_selected;
    QLabel *m_size;
    QLabel *m_price;
    QLabel *m_kinds;
    QPushButton *m_clear;
    QPushButton *m_plan;
};

/// The amounts of changes by currency, in the order of the codes.
QList<Money> sumsOf(const QList<AdviceChange> &changes);

} // namespace dcs
