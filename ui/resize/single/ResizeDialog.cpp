// SPDX-License-Identifier: MIT
#include "ui/resize/single/ResizeDialog.h"

#include "ui/language/ErrorTexts.h"
#include "ui/language/OutsideText.h"
#include "ui/language/Texts.h"
#include "ui/resize/change/ChangeInputs.h"
#include "ui/resize/change/ChangeOptions.h"
#include "ui/resize/change/ChangeView.h"
#include "ui/resize/change/RequestView.h"
#include "ui/resize/change/ResizeQuestion.h"
#include "ui/resize/single/InstanceSummary.h"
#include "ui/resize/single/ResizeNotices.h"
#include "ui/resize/steps/ResizeFooter.h"
#include "ui/resize/steps/SubmitBar.h"
#include "ui/resize/targets/KindBar.h"
#include "ui/resize/targets/TargetsPane.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/LanguageChange.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

struct ResizeDialog::Parts {
    Instance instance;
    Catalogue catalogue;
    ResizeContext context;
    RequestPreview preview;
    const ErrorCatalogue *errors;

    QList<Candidate> candidates = {}; ///< of every kind of change
    bool reading = false;
    bool production = false;
    bool isRefused = false; ///< what was confirmed last was not sent
    bool isTyped = false; ///< the name of the instance, before anything is sent
    std::optional<ApiError> readError = std::nullopt;
    std::optional<Specification> lostChoice = std::nullopt; ///< was chosen until a newer reading refused it

    QScrollArea *now = nullptr; ///< holds the summary
    InstanceSummary *summary = nullptr;
    ResizeNotices *notices = nullptr;
    KindBar *kinds = nullptr;
    TargetsPane *targets = nullptr;
    QTabWidget *tabs = nullptr;
    ChangeView *change = nullptr;
    RequestView *request = nullptr;
    ResizeFooter *footer = nullptr;

    /// The selected candidate if it is allowed, else null.
    const Candidate *chosen() const
    {
        const Candidate *selected = targets->selected();
        return selected && selected->isAllowed() ? selected : nullptr;
    }
};

ResizeDialog::ResizeDialog(Instance instance, const Catalogue &catalogue, const ResizeContext &context,
    RequestPreview preview, const ErrorCatalogue *errors, const Theme *theme, QWidget *parent)
    : QDialog(parent), m_parts(new Parts{std::move(instance), catalogue, context, std::move(preview), errors})
{
    buildUi(theme);
    connectUi();
    evaluate();
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
    m_parts->targets->setFocus();
}

ResizeDialog::~ResizeDialog() = default;

namespace {

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

} // namespace

void ResizeDialog::buildUi(const Theme *theme)
{
    Parts &p = *m_parts;
    p.summary = new InstanceSummary(theme);
    p.notices = new ResizeNotices(theme);
    p.kinds = new KindBar;
    p.targets = new TargetsPane(theme);
    p.change = new ChangeView(theme);
    p.request = new RequestView;
    p.footer = new ResizeFooter(p.errors, theme, this);

    p.tabs = new QTabWidget;
    p.tabs->addTab(p.change, QString());
    p.tabs->addTab(p.request, QString());

    auto *top = new QWidget;
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(Spacing::control);
    topLayout->addWidget(p.notices);
    topLayout->addWidget(p.kinds);
    topLayout->addWidget(p.targets, 1);

    auto *right = new QSplitter(Qt::Vertical);
    right->addWidget(top);
    right->addWidget(p.tabs);
    right->setChildrenCollapsible(false);
    right->setHandleWidth(Spacing::control);

    auto *columns = new QSplitter(Qt::Horizontal, this);
    p.now = scrolled(p.summary, columns);
    columns->addWidget(p.now);
    columns->addWidget(right);
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(Spacing::group);
    columns->setStretchFactor(1, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
    layout->setSpacing(Spacing::group);
    layout->addWidget(columns, 1);
    layout->addWidget(p.footer);

    resize(Spacing::group * 63, Spacing::group * 39);
    columns->setSizes({Spacing::group * 14, Spacing::group * 46});
    right->setSizes({Spacing::group * 15, Spacing::group * 19});
}

void ResizeDialog::connectUi()
{
    const Parts &p = *m_parts;
    connect(p.targets, &TargetsPane::selectionChanged, this, [this] {
        m_parts->lostChoice.reset();
        updateChoice();
    });
    connect(p.kinds, &KindBar::kindChosen, this, [this] {
        m_parts->lostChoice.reset();
        listTargets();
        updateChoice();
    });
    connect(p.change->options(), &ChangeOptions::changed, this, &ResizeDialog::updateChoice);
    connect(
        p.change->options()->inputs(), &ChangeInputs::topologyWanted, this, &ResizeDialog::topologyWanted);
    connect(p.targets, &TargetsPane::enterPressed, p.footer, &ResizeFooter::focusSubmit);
    connect(p.footer, &ResizeFooter::choosingChanged, this, &ResizeDialog::setChoosing);
    connect(p.footer, &ResizeFooter::cancelled, this, &ResizeDialog::reject);
    connect(this, &QDialog::rejected, p.footer, &ResizeFooter::back);
    connect(p.footer, &ResizeFooter::confirmed, this, [this](const ResizeRequest &request) {
        m_parts->isRefused = false;
        m_parts->notices->showUnsent({});
        Q_EMIT confirmed(request);
        if (!m_parts->isRefused)
            accept();
    });
}

void ResizeDialog::refuse(const QString &reason)
{
    m_parts->isRefused = true;
    m_parts->notices->showUnsent(reason);
    m_parts->footer->reopen();
}

const Instance &ResizeDialog::instance() const { return m_parts->instance; }

void ResizeDialog::setInstance(const Instance &instance)
{
    m_parts->instance = instance;
    m_parts->readError.reset();
    evaluate();
    retranslateUi();
}

void ResizeDialog::setContext(const ResizeContext &context)
{
    m_parts->context = context;
    evaluate();
}

void ResizeDialog::setZones(const QList<Zone> &zones)
{
    m_parts->change->options()->inputs()->setZones(zones);
}

void ResizeDialog::setTopology(const InstanceTopology &topology)
{
    m_parts->change->options()->inputs()->setTopology(topology);
}

void ResizeDialog::setTopologyFailed(const ApiError &error)
{
    m_parts->change->options()->inputs()->setTopologyFailed(Texts::error(error, *m_parts->errors).summary);
}

void ResizeDialog::setProduction(bool production, bool isTyped)
{
    m_parts->production = production;
    m_parts->isTyped = production || isTyped;
    updateProduction();
}

void ResizeDialog::updateProduction()
{
    const Parts &p = *m_parts;
    p.notices->showProduction(p.production);
    const QString &name = displayName(p.instance);
    p.footer->setTypedWord(p.isTyped ? name : QString(), p.production);
}

void ResizeDialog::setCheck(ResizeFooter::Check check) { m_parts->footer->setCheck(std::move(check)); }

void ResizeDialog::setCheckOffered(bool offered) { m_parts->change->options()->setCheckOffered(offered); }

void ResizeDialog::setReading(bool reading)
{
    m_parts->reading = reading;
    if (reading) {
        m_parts->readError.reset();
    }
    updateNotices();
    updateChoice();
}

void ResizeDialog::setReadFailed(const ApiError &error)
{
    m_parts->reading = false;
    m_parts->readError = error;
    updateNotices();
    updateChoice();
}

std::optional<ResizeRequest> ResizeDialog::request() const
{
    const Candidate *chosen = m_parts->chosen();
    if (!chosen) {
        return std::nullopt;
    }
    return ResizeRules::request(m_parts->instance, *chosen, m_parts->change->options()->options());
}

void ResizeDialog::evaluate()
{
    Parts &p = *m_parts;
    const std::optional<Specification> before =
        p.chosen() ? std::optional(p.chosen()->specification) : std::nullopt;
    p.candidates = ResizeRules::candidates(p.instance, p.catalogue, p.context);
    p.kinds->setCandidates(p.candidates);
    listTargets();
    if (before && !p.chosen()) {
        p.targets->clearSelection(); // it may still be shown, as a refused one
        p.lostChoice = before;
    }
    p.summary->setInstance(p.instance);
    updateNotices();
    updateChoice();
}

void ResizeDialog::listTargets()
{
    Parts &p = *m_parts;
    QList<Candidate> listed;
    std::copy_if(p.candidates.cbegin(), p.candidates.cend(), std::back_inserter(listed),
        [kind = p.kinds->kind()](
            const Candidate &candidate) { return !candidate.isAllowed() || isOfKind(candidate, kind); });
    p.targets->setCandidates(listed);
}

void ResizeDialog::updateNotices()
{
    const Parts &p = *m_parts;
    p.notices->showReadError(p.readError, *p.errors);
    p.notices->showVerdict(
        p.instance, p.catalogue, p.context, !p.candidates.isEmpty() && p.candidates.first().isAllowed());
}

void ResizeDialog::updateChoice()
{
    Parts &p = *m_parts;
    const Candidate *chosen = p.chosen();
    if (chosen) {
        p.change->setChange(
            Change{p.instance, SizeFacts::present(p.instance, p.catalogue), *chosen, p.context.quota});
        p.request->setRequest(p.preview(*request()));
    } else {
        p.change->setChange({});
        p.request->setRequest({});
    }
    p.footer->setChange({request(), SubmitBar::buttonText(chosen), blockerText(),
        chosen ? resizeQuestion(p.instance, *chosen, p.isTyped) : QString(), p.reading});
}

QString ResizeDialog::blockerText() const
{
    const Parts &p = *m_parts;
    if (p.reading)
        return tr("Reading the instance…");
    if (const Candidate *selected = p.targets->selected()) {
        return selected->isAllowed() ? p.change->options()->missing()
                                     //: %1 is a list of reasons
                                     : tr("Not available: %1").arg(refusalSentences(selected->refusals));
    }
    if (p.lostChoice) {
        const QString size = Texts::capacity(p.lostChoice->capacity);
        const Candidate *candidate = p.targets->targets()->find(*p.lostChoice);
        return candidate
            //: A chosen target was refused by a newer reading: capacity, list of reasons
            ? tr("%1 can no longer be chosen: %2").arg(size, refusalSentences(candidate->refusals))
            : tr("%1 is no longer offered.").arg(size);
    }
    return p.targets->targets()->allowedCount() == 0 ? tr("No target is available.") : tr("Choose a target.");
}

void ResizeDialog::setChoosing(bool choosing)
{
    const Parts &p = *m_parts;
    // What is checked or asked about does not change meanwhile.
    for (QWidget *part : {static_cast<QWidget *>(p.kinds), static_cast<QWidget *>(p.targets),
             static_cast<QWidget *>(p.change->options())})
        part->setEnabled(choosing);
    if (choosing)
        p.targets->setFocus();
}

void ResizeDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_parts->footer->back())
        return;
    if (!EnterKey::pressFocusedButton(this, event))
        QDialog::keyPressEvent(event);
}

void ResizeDialog::retranslateUi()
{
    const Instance &instance = m_parts->instance;
    //: Title of the dialog: name of the instance
    setWindowTitle(OutsideText::title(tr("Resize “%1”").arg(OutsideText::within(displayName(instance)))));
    updateProduction();
    //: Spoken: the column with what the instance is before the change
    m_parts->now->setAccessibleName(tr("The instance now"));
    m_parts->tabs->setTabText(0, tr("What &changes"));
    //: Tab: the HTTP request that will be sent
    m_parts->tabs->setTabText(1, tr("&Request"));
    updateNotices();
    updateChoice();
}

} // namespace dcs
