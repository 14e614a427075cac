// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchDialogParts.h"

#include "ui/language/Texts.h"
#include "ui/resize/batch/BatchHead.h"
#include "ui/resize/batch/BatchModel.h"
#include "ui/resize/batch/BatchPages.h"
#include "ui/resize/batch/BatchRuleBar.h"
#include "ui/resize/batch/BatchSettingsBar.h"
#include "ui/resize/batch/BatchTotals.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/Note.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

BatchDialog::BatchDialog(const PlanGround &ground, const QStringList &instanceIds, const BatchScope &scope,
    RequestPreview preview, Clock clock, const ErrorCatalogue *errors, const Theme *theme, QWidget *parent)
    : QDialog(parent), m_parts(new Parts{ground, scope, std::move(preview), std::move(clock)})
{
    buildUi(errors, theme);
    connectUi();
    tell([this] {
        m_parts->newsNote->setNote(
            Tone::Quiet, tr("Choose a target for each instance, or fill all rows by a rule."));
    });
    m_parts->model->setPlan(ResizePlan(ground, instanceIds));
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
    m_parts->pages->focusTable();
}

BatchDialog::~BatchDialog() = default;

namespace {

template <typename Box> QWidget *boxed(const QList<QWidget *> &parts, int spacing)
{
    auto *box = new QWidget;
    auto *layout = new Box(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    for (QWidget *part : parts)
        layout->addWidget(part);
    return box;
}

QPushButton *quietButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setFlat(true);
    return button;
}

} // namespace

void BatchDialog::buildUi(const ErrorCatalogue *errors, const Theme *theme)
{
    Parts &p = *m_parts;
    p.model = new BatchModel(theme, this);
    p.rules = new BatchRuleBar;
    p.load = quietButton(u"loadPlan"_s);
    p.save = quietButton(u"savePlan"_s);
    p.copyTable = quietButton(u"copyAsTable"_s);
    p.copyCurl = quietButton(u"copyAsCurl"_s);
    p.extentNote = new Note(theme);
    p.extentNote->setObjectName(u"listExtent"_s);
    p.newsNote = new Note(theme);
    p.newsNote->setObjectName(u"news"_s);
    p.pages = new BatchPages(p.model, theme);
    p.totals = new BatchTotals;
    p.settings = new BatchSettingsBar(p.clock());
    p.footer = new BatchFooter;
    p.head = new BatchHead(theme);
    p.review = new BatchReview(errors, theme);

    QWidget *buttons = boxed<QHBoxLayout>({p.load, p.save, p.copyTable, p.copyCurl}, Spacing::control);
    QWidget *line = boxed<FlowLayout>({p.rules, buttons}, Spacing::control);
    auto *sums = new QFrame;
    sums->setFrameShape(QFrame::StyledPanel);
    sums->setProperty("pane", true);
    auto *sumsLayout = new QHBoxLayout(sums);
    sumsLayout->setContentsMargins(Spacing::group, Spacing::control, Spacing::group, Spacing::control);
    sumsLayout->setSpacing(Spacing::group);
    sumsLayout->addWidget(p.totals, 1, Qt::AlignVCenter);
    sumsLayout->addWidget(p.settings, 0, Qt::AlignVCenter);
    p.content = boxed<QVBoxLayout>({line, p.extentNote, p.newsNote, p.pages, sums}, Spacing::control);
    static_cast<QVBoxLayout *>(p.content->layout())->setStretchFactor(p.pages, 1);
    p.planPage = boxed<QVBoxLayout>({p.content, p.footer}, Spacing::group);
    static_cast<QVBoxLayout *>(p.planPage->layout())->setStretchFactor(p.content, 1);
    p.planPage->layout()->setContentsMargins(
        Spacing::group, Spacing::control, Spacing::group, Spacing::group);

    p.body = new QStackedWidget;
    p.body->addWidget(p.planPage);
    p.body->addWidget(p.review);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(p.head);
    layout->addWidget(p.body, 1);
    setMinimumSize(Spacing::group * 60, Spacing::group * 37);
    const QSize room = screen()->availableGeometry().size() - QSize(Spacing::group, Spacing::group) * 2;
    resize(QSize(Spacing::group * 80, Spacing::group * 50).boundedTo(room));
}

void BatchDialog::connectUi()
{
    const Parts &p = *m_parts;
    connect(p.model, &BatchModel::planChanged, this, &BatchDialog::updatePlan);
    connect(p.rules, &BatchRuleBar::applied, this, &BatchDialog::fillBy);
    connect(p.load, &QPushButton::clicked, this, [this] { askForFile(false); });
    connect(p.save, &QPushButton::clicked, this, [this] { askForFile(true); });
    connect(p.copyTable, &QPushButton::clicked, this, &BatchDialog::copyAsTable);
    connect(p.copyCurl, &QPushButton::clicked, this, &BatchDialog::copyAsCurl);
    connect(p.pages, &BatchPages::shownChanged, this, &BatchDialog::showShown);
    connect(p.pages, &BatchPages::removeAsked, this, &BatchDialog::remove);
    connect(p.pages, &BatchPages::undoAsked, this, &BatchDialog::bringBack);
    connect(p.settings, &BatchSettingsBar::changed, this, &BatchDialog::updatePlan);
    connect(p.footer, &BatchFooter::stepChanged, this, &BatchDialog::followStep);
    connect(p.footer, &BatchFooter::cancelled, this, &BatchDialog::reject);
    connect(p.review, &BatchReview::confirmed, this, &BatchDialog::confirm);
    connect(p.review, &BatchReview::cancelled, this, [this] { m_parts->footer->back(); });
    connect(p.review, &BatchReview::counted, this, &BatchDialog::showHead);
}

const ResizePlan &BatchDialog::plan() const { return m_parts->model->plan(); }

void BatchDialog::tell(const News &news)
{
    m_parts->tellsFill = false;
    m_parts->news = news;
    news();
}

void BatchDialog::fillBy(const FillRule &rule)
{
    Parts &p = *m_parts;
    ResizePlan filled = plan();
    const QSet<QString> shown = p.pages->shownIds();
    QSet<QString> hidden;
    for (const PlanRow &row : filled.rows()) {
        if (!p.pages->isAll() && !shown.contains(row.instance.id))
            hidden.insert(row.instance.id);
    }
    ResizePlan part = filled.without(hidden);
    const FillOutcome outcome = fill(part, rule);
    for (qsizetype row = 0, from = 0; row < filled.rows().size(); ++row) {
        if (!hidden.contains(filled.rows().at(row).instance.id))
            filled.choose(row, part.rows().at(from++).choice);
    }
    p.model->setPlan(filled);
    p.pages->refresh();
    tell([this, outcome] {
        m_parts->newsNote->setNote(
            outcome.impossible > 0 ? Tone::Caution : Tone::Good, withExtent(BatchTexts::outcome(outcome)));
    });
    p.filled = filled;
    p.tellsFill = true;
}

void BatchDialog::remove(const QSet<QString> &instanceIds)
{
    Parts &p = *m_parts;
    Parts::Removal removal;
    const QList<PlanEntry> entries = plan().entries();
    for (const PlanEntry &entry : entries) {
        removal.order.append(entry.instanceId);
        if (instanceIds.contains(entry.instanceId))
            removal.entries.append(entry);
    }
    p.removals.append(removal);
    p.model->setPlan(plan().without(instanceIds));
    tell([this, count = static_cast<int>(instanceIds.size())] {
        m_parts->newsNote->setNote(
            Tone::Quiet, tr("%n instance(s) removed. Ctrl+Z brings it/them back.", nullptr, count));
    });
    p.pages->focusTable();
}

void BatchDialog::bringBack()
{
    Parts &p = *m_parts;
    if (p.removals.isEmpty())
        return;
    const Parts::Removal removal = p.removals.takeLast();
    QHash<QString, PlanEntry> known;
    QList<PlanEntry> entries = plan().entries() + removal.entries;
    for (const PlanEntry &entry : std::as_const(entries))
        known.insert(entry.instanceId, entry);
    entries.clear();
    for (const QString &id : removal.order) {
        if (known.contains(id))
            entries.append(known.value(id));
    }
    QList<PlanFinding> findings;
    p.model->setPlan(ResizePlan::fromEntries(p.ground, entries, &findings));
    if (!findings.isEmpty())
        p.pages->setNotHolding(findings, {});
    tell([this, count = static_cast<int>(removal.entries.size())] {
        m_parts->newsNote->setNote(Tone::Quiet, tr("%n instance(s) is/are back.", nullptr, count));
    });
}

void BatchDialog::showShown()
{
    const Parts &p = *m_parts;
    p.rules->setShown(p.pages->isAll() ? -1 : static_cast<int>(p.pages->shownIds().size()));
}

void BatchDialog::setGround(const PlanGround &ground)
{
    Parts &p = *m_parts;
    p.ground = ground;
    showExtent();
    QList<PlanFinding> findings;
    const bool wasChoosing = p.footer->step() == BatchFooter::Step::Choosing;
    p.model->setPlan(ResizePlan::fromEntries(ground, plan().entries(), &findings));
    updateState(); // even for the same plan: the time to start at may have passed
    if (findings.isEmpty()) {
        if (!wasChoosing && p.footer->step() == BatchFooter::Step::Choosing)
            tell([this] {
                m_parts->newsNote->setNote(
                    Tone::Caution, tr("The plan has changed meanwhile: look at it again. Nothing was sent."));
            });
        return;
    }
    p.pages->setNotHolding(findings, {});
    tell([this, count = static_cast<int>(findings.size())] {
        m_parts->newsNote->setNote(Tone::Caution,
            //: Something changed while the dialog is open; the name of a tab of the dialog is quoted
            tr("The instances have changed: %n choice(s) do(es) not hold any more. See “Does not hold”.",
                nullptr, count));
    });
}

void BatchDialog::showExtent()
{
    m_parts->extentNote->setNote(Tone::Caution, Texts::listExtent(m_parts->ground.extent));
    m_parts->extentNote->setVisible(!m_parts->ground.extent.isWhole);
}

QString BatchDialog::withExtent(const QString &sentence) const
{
    return QStringList{sentence, Texts::listExtent(m_parts->ground.extent)}.join(u' ').trimmed();
}

void BatchDialog::updatePlan()
{
    Parts &p = *m_parts;
    p.totals->setPlan(plan(), p.settings->settings(), p.clock());
    if (p.tellsFill && plan() != p.filled) // what the rule did is not what the rows say any more
        tell([this] {
            m_parts->newsNote->setNote(Tone::Quiet,
                //: Of the rows of a plan: how many are resized
                withExtent(
                    tr("%1 of %n instance(s) with a target.", nullptr, static_cast<int>(plan().rows().size()))
                        .arg(Texts::number(plan().totals().instances))));
        });
    updateState();
}

void BatchDialog::updateState()
{
    const Parts &p = *m_parts;
    const bool isChosen = plan().totals().instances > 0;
    p.copyTable->setEnabled(isChosen);
    p.copyCurl->setEnabled(isChosen);
    p.footer->setPlan(plan().requests(), blockerText());
    if (p.footer->step() == BatchFooter::Step::Reviewing)
        p.review->setGround(reviewGround());
    showHead();
}

QString BatchDialog::blockerText() const
{
    const Parts &p = *m_parts;
    // The conditions are agreed to in the review, where they are those of what is sent.
    const QList<PlanBlocker> blockers = plan().blockers(plan().conditions());
    if (!blockers.isEmpty())
        return BatchTexts::blocker(blockers.first(), plan());
    const std::optional<QDateTime> start = p.settings->settings().notBefore;
    return start && *start <= p.clock() ? tr("The time to start at has passed.") : QString();
}

BatchReview::Ground BatchDialog::reviewGround() const
{
    const Parts &p = *m_parts;
    return {plan(), p.scope, p.settings->settings(), p.clock(), Texts::listExtent(p.ground.extent),
        p.isProduction, p.isTyped, {}};
}

void BatchDialog::showHead()
{
    const Parts &p = *m_parts;
    const auto all = static_cast<int>(plan().requests().size());
    p.head->setTexts(p.footer->step() == BatchFooter::Step::Reviewing
            //: Title: how many changes of a plan are sent
            ? tr("Review: %1 of %n change(s)", nullptr, all).arg(Texts::number(p.review->instances()))
            : tr("Plan for %n instance(s)", nullptr, static_cast<int>(plan().rows().size())),
        BatchTexts::path(p.scope));
}

void BatchDialog::setProduction(bool production, bool isTyped)
{
    m_parts->isProduction = production;
    m_parts->isTyped = isTyped;
    m_parts->head->setProduction(production);
}

void BatchDialog::setDefaults(const BatchSettings &defaults) { m_parts->settings->setDefaults(defaults); }

void BatchDialog::setCheck(BatchFooter::Check check) { m_parts->footer->setCheck(std::move(check)); }

void BatchDialog::followStep()
{
    const Parts &p = *m_parts;
    const BatchFooter::Step step = p.footer->step();
    p.content->setEnabled(step == BatchFooter::Step::Choosing); // what is checked does not change meanwhile
    if (step == BatchFooter::Step::Reviewing) {
        openReview();
        return;
    }
    p.body->setCurrentWidget(p.planPage);
    showHead();
    if (step == BatchFooter::Step::Choosing)
        p.pages->focusTable();
}

void BatchDialog::openReview()
{
    const Parts &p = *m_parts;
    p.body->setCurrentWidget(p.review);
    p.review->begin(reviewGround(), p.footer->submitted(), p.footer->results());
    updateState(); // the time to start at may have passed
}

void BatchDialog::confirm(const QList<ResizeRequest> &requests)
{
    if (m_parts->isDone || m_parts->footer->step() != BatchFooter::Step::Reviewing || requests.isEmpty())
        return;
    m_parts->isDone = true;
    const BatchSettings settings = m_parts->settings->settings();
    accept();
    Q_EMIT confirmed(requests, settings);
}

void BatchDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_parts->footer->back())
        return;
    if (!EnterKey::pressFocusedButton(this, event))
        QDialog::keyPressEvent(event);
}

void BatchDialog::retranslateUi()
{
    const Parts &p = *m_parts;
    setWindowTitle(tr("Resize several instances"));
    p.load->setText(tr("&Load…"));
    p.save->setText(tr("&Save…"));
    p.copyTable->setText(tr("Copy as &table"));
    p.copyCurl->setText(tr("Copy as &curl"));
    p.news();
    showExtent();
    updateState();
}

} // namespace dcs
