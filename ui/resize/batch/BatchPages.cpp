// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchPages.h"

#include "ui/language/Texts.h"
#include "ui/resize/batch/BatchChips.h"
#include "ui/resize/batch/BatchModel.h"
#include "ui/resize/batch/BatchTable.h"
#include "ui/resize/batch/BatchTexts.h"
#include "ui/resize/steps/BatchList.h"
#include "ui/widgets/LanguageChange.h"

#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Of a file; 0: what happened has nothing to do with one.
QString lineText(int line) { return line > 0 ? Texts::number(line) : u"–"_s; }

} // namespace

BatchPages::BatchPages(BatchModel *model, const Theme *theme, QWidget *parent)
    : QFrame(parent), m_model(model), m_shown(new BatchFilterModel(model, this)),
      m_chips(new BatchChips(theme)), m_stack(new QStackedWidget), m_table(new BatchTable(m_shown, theme)),
      m_notHolding(new BatchList(theme))
{
    setFrameShape(StyledPanel);
    setProperty("pane", true);
    m_notHolding->setObjectName(u"notHolding"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_notHolding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, Spacing::corner); // a table never reaches the corners
    layout->setSpacing(Spacing::half);
    layout->addWidget(m_chips);
    layout->addWidget(m_stack, 1);
    connect(model, &BatchModel::planChanged, this, &BatchPages::followPlan);
    connect(m_chips, &BatchChips::chosen, this, &BatchPages::choose);
    connect(m_chips, &BatchChips::typed, this, [this](const QString &text) {
        m_shown->setText(text);
        Q_EMIT shownChanged();
    });
    connect(m_table, &BatchTable::removeAsked, this, &BatchPages::removeAsked);
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, this, &BatchPages::undoAsked);
    retranslateUi();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void BatchPages::setNotHolding(const QList<PlanFinding> &findings, const QList<PlanProblem> &problems)
{
    m_findings = findings;
    m_problems = problems;
    showNotHolding();
    followPlan();
}

QSet<QString> BatchPages::shownIds() const { return m_shown->shownIds(); }

bool BatchPages::isAll() const
{
    return m_shown->filter() == PlanFilter::All && m_chips->field()->text().trimmed().isEmpty();
}

void BatchPages::refresh() { m_shown->refresh(); }

void BatchPages::focusTable() { m_table->setFocus(); }

void BatchPages::choose(int chip)
{
    const bool isTable = chip != BatchChips::notHolding;
    m_stack->setCurrentWidget(isTable ? static_cast<QWidget *>(m_table) : m_notHolding);
    if (isTable)
        m_shown->setFilter(static_cast<PlanFilter>(chip));
    Q_EMIT shownChanged();
}

void BatchPages::followPlan()
{
    m_chips->setPlan(m_model->plan(), m_findings.size() + m_problems.size());
    Q_EMIT shownChanged();
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

void BatchPages::retranslateUi()
{
    m_table->setAccessibleName(tr("Plan"));
    m_notHolding->setAccessibleName(tr("Rows that do not hold"));
    m_model->retranslate();
    showNotHolding();
}

} // namespace dcs
