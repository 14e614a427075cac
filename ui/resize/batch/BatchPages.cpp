// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchPages.h"

#include "ui/language/Texts.h"
#include "ui/resize/batch/BatchConditions.h"
#include "ui/resize/batch/BatchModel.h"
#include "ui/resize/batch/BatchTable.h"
#include "ui/resize/batch/BatchTexts.h"
#include "ui/resize/steps/BatchList.h"
#include "ui/widgets/LanguageChange.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

enum Page { PlanPage, UnavailablePage, NotHoldingPage, ConditionsPage };

/// Of a file; 0: what happened has nothing to do with one.
QString lineText(int line) { return line > 0 ? Texts::number(line) : u"–"_s; }

} // namespace

BatchPages::BatchPages(BatchModel *model, const Theme *theme, QWidget *parent)
    : QTabWidget(parent), m_model(model), m_table(new BatchTable(model, theme)),
      m_unavailable(new BatchList(theme)), m_notHolding(new BatchList(theme)),
      m_conditions(new BatchConditions)
{
    m_unavailable->setObjectName(u"unavailable"_s);
    m_notHolding->setObjectName(u"notHolding"_s);
    for (QWidget *page : std::initializer_list<QWidget *>{m_table, m_unavailable, m_notHolding, m_conditions})
        addTab(page, QString());
    connect(model, &BatchModel::planChanged, this, &BatchPages::followPlan);
    connect(m_conditions, &BatchConditions::changed, this, &BatchPages::conditionsConfirmed);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void BatchPages::setNotHolding(const QList<PlanFinding> &findings, const QList<PlanProblem> &problems)
{
    m_findings = findings;
    m_problems = problems;
    showNotHolding();
    showTabs();
}

QList<Condition> BatchPages::confirmedConditions() const { return m_conditions->confirmed(); }

void BatchPages::focusTable()
{
    setCurrentIndex(PlanPage);
    m_table->setFocus();
}

void BatchPages::followPlan()
{
    m_conditions->setConditions(m_model->plan().conditions());
    if (m_unavailableRows != m_model->plan().unavailable())
        showUnavailable();
    showTabs();
}

void BatchPages::showUnavailable()
{
    m_unavailableRows = m_model->plan().unavailable();
    QList<BatchList::Line> lines;
    for (const PlanRow &row : std::as_const(m_unavailableRows))
        lines.append({{row.instance.name, row.instance.id}, {BatchTexts::reason(row)}});
    m_unavailable->setLines({tr("Instance"), tr("Reason")}, lines);
}

void BatchPages::showNotHolding()
{
    QList<std::pair<int, BatchList::Line>> numbered;
    for (const PlanProblem &problem : std::as_const(m_problems))
        numbered.append({problem.line, {{lineText(problem.line)}, {}, {BatchTexts::problem(problem)}}});
    for (const PlanFinding &finding : std::as_const(m_findings)) {
        const PlanEntry &entry = finding.entry;
        numbered.append({entry.line,
            {{lineText(entry.line)}, {entry.name, entry.instanceId}, {BatchTexts::finding(finding)}}});
    }
    std::stable_sort(
        numbered.begin(), numbered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<BatchList::Line> lines;
    for (const auto &[number, line] : std::as_const(numbered))
        lines.append(line);
    //: Column: number of the line of a file
    m_notHolding->setLines({tr("Line"), tr("Instance"), tr("Reason")}, lines);
}

void BatchPages::showTabs()
{
    const ResizePlan &plan = m_model->plan();
    const qsizetype unavailable = plan.unavailable().size();
    const qsizetype notHolding = m_findings.size() + m_problems.size();
    const qsizetype conditions = plan.conditions().size();
    //: Tab: the instances of a plan; a number
    setTabText(PlanPage, tr("&Plan (%1)").arg(Texts::number(plan.rows().size())));
    //: Tab: instances; a number
    setTabText(UnavailablePage, tr("Ca&nnot be resized (%1)").arg(Texts::number(unavailable)));
    //: Tab: rows of a plan that are not true any more; a number
    setTabText(NotHoldingPage, tr("Does not &hold (%1)").arg(Texts::number(notHolding)));
    //: Tab: what must hold for the changes of a plan; a number
    setTabText(ConditionsPage, tr("Con&ditions (%1)").arg(Texts::number(conditions)));
    setTabVisible(UnavailablePage, unavailable > 0);
    setTabVisible(NotHoldingPage, notHolding > 0);
    setTabVisible(ConditionsPage, conditions > 0);
}

void BatchPages::retranslateUi()
{
    m_table->setAccessibleName(tr("Plan"));
    m_unavailable->setAccessibleName(tr("Instances that cannot be resized"));
    m_notHolding->setAccessibleName(tr("Rows that do not hold"));
    m_model->retranslate();
    showUnavailable();
    showNotHolding();
    showTabs();
}

} // namespace dcs
