// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchReview.h"

#include "ui/language/Texts.h"
#include "ui/resize/batch/BatchChanges.h"
#include "ui/resize/batch/BatchConditions.h"
#include "ui/resize/batch/BatchDuration.h"
#include "ui/resize/batch/BatchFindings.h"
#include "ui/resize/batch/FindingsTable.h"
#include "ui/resize/batch/SendBar.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/Note.h"
#include "ui/widgets/TableLook.h"
#include "ui/widgets/WrapLabel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

QVBoxLayout *fillPane(QFrame *pane)
{
    pane->setFrameShape(QFrame::StyledPanel);
    pane->setProperty("pane", true);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(Spacing::group, Spacing::control, Spacing::group, Spacing::control);
    layout->setSpacing(Spacing::half);
    return layout;
}

QLabel *titleLabel()
{
    auto *label = new QLabel;
    setRole(label, "title");
    return label;
}

} // namespace

BatchReview::BatchReview(const ErrorCatalogue *errors, const Theme *theme, QWidget *parent)
    : QWidget(parent), m_findings(new BatchFindings(errors, this)), m_changes(new BatchChanges(this)),
      m_theme(theme), m_conditions(new BatchConditions), m_send(new SendBar(theme))
{
    auto *left = new QVBoxLayout;
    left->setSpacing(Spacing::control);
    left->addWidget(happens());
    left->addWidget(findings());
    left->addWidget(changes(theme), 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(Spacing::control);
    right->addWidget(facts());
    auto *conditions = new QFrame;
    fillPane(conditions)->addWidget(m_conditions);
    right->addWidget(conditions, 1);
    right->setStretch(0, 1);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(Spacing::control);
    panes->addLayout(left, 3);
    panes->addLayout(right, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::group, Spacing::control, Spacing::group, Spacing::group);
    layout->setSpacing(Spacing::control);
    layout->addLayout(panes, 1);
    layout->addWidget(m_send);
    connect(m_findings, &BatchFindings::ticked, this, &BatchReview::update);
    connect(m_conditions, &BatchConditions::changed, this, &BatchReview::update);
    connect(m_send, &SendBar::confirmed, this, &BatchReview::confirm);
    connect(m_send, &SendBar::cancelled, this, &BatchReview::cancelled);
    onLanguageChange(this, [this] {
        m_findings->retranslate();
        m_changes->setPlan(m_rest);
        retranslateUi();
    });
}

QWidget *BatchReview::happens()
{
    auto *pane = new QFrame;
    QVBoxLayout *layout = fillPane(pane);
    m_happensTitle = titleLabel();
    layout->addWidget(m_happensTitle);
    for (Note *&line : m_lines) {
        line = new Note(m_theme, Note::Look::Line);
        line->setObjectName(u"happens"_s);
        layout->addWidget(line);
    }
    return pane;
}

QWidget *BatchReview::findings()
{
    auto *pane = new QFrame;
    m_findingsPane = pane;
    QVBoxLayout *layout = fillPane(pane);
    m_findingsTitle = titleLabel();
    m_findingsTitle->setObjectName(u"findingsTitle"_s);
    m_findingsNote = new WrapLabel;
    setRole(m_findingsNote, "secondary");
    m_findingsTable = new FindingsTable(m_findings, m_theme);
    layout->addWidget(m_findingsTitle);
    layout->addWidget(m_findingsTable);
    layout->addWidget(m_findingsNote);
    return pane;
}

QWidget *BatchReview::changes(const Theme *theme)
{
    auto *pane = new QFrame;
    QVBoxLayout *layout = fillPane(pane);
    m_changesTitle = titleLabel();
    m_changesNote = new QLabel;
    setRole(m_changesNote, "small");
    m_changesTable = new QTableView;
    m_changesTable->setObjectName(u"changes"_s);
    m_changesTable->setModel(m_changes);
    setTableLook(m_changesTable);
    m_changesTable->setFrameShape(QFrame::NoFrame);
    m_changesTable->setMinimumHeight(2 * Spacing::compactRowHeight);
    m_changesTable->verticalHeader()->setDefaultSectionSize(Spacing::compactRowHeight);
    m_changesTable->horizontalHeader()->hide();
    m_changesTable->horizontalHeader()->setStretchLastSection(true);
    const auto fit = [this] {
        const int digit = m_changesTable->fontMetrics().horizontalAdvance(u'0');
        m_changesTable->setColumnWidth(BatchChanges::NumberColumn, digit * 6);
        m_changesTable->setColumnWidth(BatchChanges::InstanceColumn, digit * 24);
        m_changesTable->setColumnWidth(BatchChanges::ChangeColumn, digit * 16);
    };
    fit();
    connect(theme, &Theme::changed, m_changesTable, fit);
    auto *head = new QHBoxLayout;
    head->addWidget(m_changesTitle, 1);
    head->addWidget(m_changesNote);
    layout->addLayout(head);
    layout->addWidget(m_changesTable, 1);
    return pane;
}

QWidget *BatchReview::facts()
{
    auto *pane = new QFrame;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Spacing::group);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < FactCount; ++i) {
        m_captions[i] = new QLabel;
        m_values[i] = new WrapLabel;
        setRole(m_captions[i], "secondary");
        grid->addWidget(m_captions[i], static_cast<int>(i), 0, Qt::AlignTop);
        grid->addWidget(m_values[i], static_cast<int>(i), 1);
    }
    QVBoxLayout *layout = fillPane(pane);
    layout->addLayout(grid);
    layout->addStretch(1);
    return pane;
}

void BatchReview::begin(
    const Ground &ground, const QList<ResizeRequest> &requests, const QList<ResizeCheckResult> &results)
{
    m_requests = requests;
    m_isWithoutCheck = std::any_of(results.begin(), results.end(),
        [](const ResizeCheckResult &each) { return each.verdict == ResizeCheckResult::Verdict::NotOffered; });
    m_findings->setResults(requests, results);
    setGround(ground);
    m_send->begin();
}

void BatchReview::setGround(const Ground &ground)
{
    m_ground = ground;
    update();
}

int BatchReview::instances() const { return m_rest.totals().instances; }

void BatchReview::update()
{
    const QSet<QString> leftOut = m_findings->leftOut();
    m_rest = m_ground.plan;
    for (qsizetype row = 0; row < m_rest.rows().size(); ++row) {
        if (leftOut.contains(m_rest.rows().at(row).instance.id))
            m_rest.choose(row, -1);
    }
    m_changes->setPlan(m_rest);
    const QList<Condition> conditions = m_rest.conditions();
    m_conditions->setConditions(conditions);
    m_conditions->parentWidget()->setVisible(!conditions.isEmpty());
    const PlanTotals totals = m_rest.totals();
    QString blocker = m_ground.blocker;
    const QList<PlanBlocker> blockers = m_rest.blockers(m_conditions->confirmed());
    if (blocker.isEmpty() && totals.instances == 0)
        blocker = tr("Nothing is left to be changed.");
    else if (blocker.isEmpty() && !blockers.isEmpty())
        blocker = BatchTexts::blocker(blockers.first(), m_rest);
    m_send->setState({totals.instances, m_ground.isTyped || m_ground.isProduction || totals.mayLoseData > 0,
        m_ground.isProduction, totals.mayLoseData > 0, blocker});
    retranslateUi();
    Q_EMIT counted();
}

void BatchReview::confirm()
{
    const QSet<QString> leftOut = m_findings->leftOut();
    QList<ResizeRequest> rest = m_requests;
    rest.removeIf([&](const ResizeRequest &request) { return leftOut.contains(request.instanceId); });
    Q_EMIT confirmed(rest);
}

QString BatchReview::text(Line line) const
{
    const PlanTotals totals = m_rest.totals();
    switch (line) {
    case Resized:
        //: %1 is the memory of all before and after: "8 → 24 GB"
        return tr("%n instance(s) is/are resized, %1 in all.", nullptr, totals.instances)
            .arg(BatchTexts::capacities(totals.before, totals.after));
    case DataLoss:
        return totals.mayLoseData == 0
            ? QString()
            : tr("%n is/are single-node: data may be lost.", nullptr, totals.mayLoseData);
    case Interrupted:
        return totals.interrupted == 0
            ? QString()
            : tr("%n is/are interrupted for a short time.", nullptr, totals.interrupted);
    case ReadOnly:
        return totals.readOnly == 0 ? QString()
                                    : tr("%n is/are read-only for some minutes.", nullptr, totals.readOnly);
    case TypeChanges:
        return totals.typeChanges == 0
            ? QString()
            : tr("%n change(s) from single-node to master/standby.", nullptr, totals.typeChanges);
    case Orders:
        return totals.orders == 0
            ? QString()
            : tr("%n wait(s) for an order that you pay in the billing centre.", nullptr, totals.orders);
    case NoCheck:
        return m_isWithoutCheck ? tr("There is no check beforehand here: the changes are sent without.")
                                : QString();
    case Extent:
        return m_ground.extent;
    case LineCount:
        break;
    }
    Q_UNREACHABLE();
}

QString BatchReview::startText() const
{
    const BatchSettings &settings = m_ground.settings;
    QStringList parts{settings.inOwnWindow ? tr("in maintenance windows")
            : settings.notBefore           ? Texts::dateTime(*settings.notBefore)
                                           : tr("now")};
    if (settings.canary)
        //: How a batch runs, in a list of a few words each
        parts.append(tr("one first"));
    parts.append(tr("%n at once", nullptr, settings.maxRunning));
    parts.append(tr("stops after %n failure(s)", nullptr, settings.stopAfterFailures));
    return BatchTexts::listed(parts);
}

void BatchReview::retranslateUi()
{
    m_happensTitle->setText(tr("What happens"));
    constexpr std::array<Tone, LineCount> tones{Tone::Busy, Tone::Bad, Tone::Caution, Tone::Caution,
        Tone::Caution, Tone::Caution, Tone::Caution, Tone::Caution};
    for (std::size_t i = 0; i < LineCount; ++i) {
        const QString words = text(static_cast<Line>(i));
        m_lines[i]->setNote(tones[i], words);
        m_lines[i]->setVisible(!words.isEmpty());
    }
    const auto found = static_cast<int>(m_findings->instances());
    m_findingsPane->setVisible(found > 0);
    m_findingsTitle->setText(tr("Service check: %n finding(s)", nullptr, m_findings->rowCount()));
    m_findingsNote->setText(
        found == 1 ? tr("It is left out unless you tick it.") : tr("All are left out unless you tick them."));
    m_findingsTable->setAccessibleName(m_findingsTitle->text());
    m_changesTitle->setText(tr("The %n change(s)", nullptr, instances()));
    m_changesNote->setText(tr("in the order of sending"));
    m_changesTable->setAccessibleName(m_changesTitle->text());
    const std::optional<MemoryQuota> quota = m_rest.quotaAfter();
    const BatchSettings &settings = m_ground.settings;
    const bool isKnown = !settings.inOwnWindow && instances() > 0;
    const BatchEstimate estimate = isKnown ? BatchDuration::batch(m_rest, settings) : BatchEstimate();
    const std::array<QString, FactCount> captions{tr("Account"), tr("Region"), tr("Project"),
        tr("Quota afterwards"), tr("Start"), tr("Estimated duration")};
    const std::array<QString, FactCount> values{m_ground.scope.account, m_ground.scope.region,
        m_ground.scope.project,
        //: An amount of memory, and the whole of the quota
        quota ? tr("%1 of %2").arg(Texts::capacity(quota->used), Texts::capacity(quota->limit))
              : tr("not known"),
        startText(),
        isKnown ? BatchTexts::listed({BatchDuration::text(estimate),
            BatchDuration::end(estimate, settings.notBefore.value_or(m_ground.now))})
                : u"–"_s};
    for (std::size_t i = 0; i < FactCount; ++i) {
        m_captions[i]->setText(captions[i]);
        m_values[i]->setText(values[i]);
    }
}

} // namespace dcs
