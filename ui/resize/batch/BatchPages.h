// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/PlanCsv.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QSet>

class QStackedWidget;

namespace dcs {

class BatchChips;
class BatchDelegate;
class BatchFilterModel;
class BatchList;
class BatchModel;
class BatchTable;

/// The instances of a plan with the chips that choose among them, and rows that do not hold any more, or of a
/// file that cannot be read.
class BatchPages : public QFrame {
    Q_OBJECT
public:
    /// Both outlive the pages.
    BatchPages(BatchModel *model, const Theme *theme, QWidget *parent = nullptr);

    /// What does not hold, in the place of what did not before.
    void setNotHolding(const QList<PlanFinding> &findings, const QList<PlanProblem> &problems);
    /// The instances with a row in sight; isAll: they are all that can be resized.
    QSet<QString> shownIds() const;
    bool isAll() const;
    /// Filters the rows again, after a rule has filled them.
    void refresh();
    void focusTable();

Q_SIGNALS:
    void shownChanged();
    void removeAsked(const QSet<QString> &instanceIds);
    void undoAsked();

private:
    void choose(int chip);
    void followPlan();
    void showNotHolding();
    void retranslateUi();

    BatchModel *m_model;
    BatchFilterModel *m_shown;
    QList<PlanFinding> m_findings;
    QList<PlanProblem> m_problems;
    BatchChips *m_chips;
    QStackedWidget *m_stack;
    BatchTable *m_table;
    BatchList *m_notHolding;
};

} // namespace dcs
