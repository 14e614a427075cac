// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/PlanCsv.h"
#include "ui/theme/Theme.h"

#include <QTabWidget>

namespace dcs {

class BatchConditions;
class BatchList;
class BatchModel;
class BatchTable;

/// A plan and what there is to know about it, a tab each: its rows; the instances that cannot be resized;
/// rows that do not hold any more, or of a file that cannot be read; the conditions. Tabs with nothing to
/// show are left out.
class BatchPages : public QTabWidget {
    Q_OBJECT
public:
    /// Both outlive the pages.
    BatchPages(BatchModel *model, const Theme *theme, QWidget *parent = nullptr);

    /// What does not hold, in the place of what did not before.
    void setNotHolding(const QList<PlanFinding> &findings, const QList<PlanProblem> &problems);
    /// Those of the plan that the user has agreed to.
    QList<Condition> confirmedConditions() const;
    void focusTable();

Q_SIGNALS:
    void conditionsConfirmed();

private:
    void followPlan();
    void showUnavailable();
    void showNotHolding();
    void showTabs();
    void retranslateUi();

    BatchModel *m_model;
    QList<PlanRow> m_unavailableRows;
    QList<PlanFinding> m_findings;
    QList<PlanProblem> m_problems;
    BatchTable *m_table;
    BatchList *m_unavailable;
    BatchList *m_notHolding;
    BatchConditions *m_conditions;
};

} // namespace dcs
