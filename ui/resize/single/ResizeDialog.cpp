// SPDX-License-Identifier: MIT
#include "ui/resize/single/ResizeDialog.h"

#include "ui/language/ErrorTexts.h"
#include "ui/language/OutsideText.h"
#include "ui/language/Texts.h"
#include "ui/resize/change/ChangeInputs.h"
#include "ui/resize/change/ChangeOptions.h"
#include "ui/resize/change/ImpactPane.h"
#include "ui/resize/change/ResizeQuestion.h"
#include "ui/resize/change/WhenBar.h"
#include "ui/resize/single/ResizeHead.h"
#include "ui/resize/single/ResizeNotices.h"
#include "ui/resize/single/ResizePanes.h"
#include "ui/resize/steps/CheckFindings.h"
#include "ui/resize/steps/SubmitBar.h"
#include "ui/resize/targets/TargetsPane.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/LanguageChange.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

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

    QString place = {};
    TargetEvidence evidence = {};

    ResizeHead *head = nullptr;
    ResizeNotices *notices = nullptr;
    ResizePanes *panes = nullptr;
    TargetsPane *targets = nullptr;
    ChangeOptions *options = nullptr;
    CheckFindings *findings = nullptr;
    StepFooter *footer = nullptr;

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
    m_parts->targets->selectObvious();
    retranslateUi();
    m_parts->targets->setFocus();
    onLanguageChange(this, [this] { retranslateUi(); });
}

ResizeDialog::~ResizeDialog() = default;

void ResizeDialog::buildUi(const Theme *theme)
{
    Parts &p = *m_parts;
    p.options = new ChangeOptions(theme, this);
    p.head = new ResizeHead(theme, this);
    p.notices = new ResizeNotices(theme, this);
    p.panes = new ResizePanes(theme, this);
    p.targets = p.panes->targets();
    p.findings = new CheckFindings(p.errors, theme);
    p.targets->addBelow(p.options->inputs());
    p.panes->impact()->addOnTop(p.findings);
    p.panes->impact()->addBelow(p.options->terms());
    p.footer = new StepFooter(p.options->when(), theme, this); // last: Tab comes to it last

    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(Spacing::group, Spacing::control, Spacing::group, 0);
    middle->setSpacing(Spacing::control);
    middle->addWidget(p.notices);
    middle->addWidget(p.panes, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(p.head);
    layout->addLayout(middle, 1);
    layout->addWidget(p.footer);

    const QSize smallest(Spacing::group * 55, Spacing::group * 35);
    const QSize wanted(Spacing::group * 70, Spacing::group * 45);
    const QSize available = screen()->availableSize() - QSize(Spacing::group, Spacing::group);
    setMinimumSize(smallest.boundedTo(available));
    resize(wanted.boundedTo(available));
}

void ResizeDialog::connectUi()
{
    const Parts &p = *m_parts;
    const auto choose = [this] {
        m_parts->lostChoice.reset();
        updateChoice();
    };
    connect(p.targets, &TargetsPane::selectionChanged, this, choose);
    connect(p.targets, &TargetsPane::kindChosen, this, choose);
    connect(p.options, &ChangeOptions::changed, this, &ResizeDialog::updateChoice);
    connect(p.options->inputs(), &ChangeInputs::topologyWanted, this, &ResizeDialog::topologyWanted);
    connect(p.options->when(), &WhenBar::requestShown, p.panes, &ResizePanes::showRequest);
    connect(p.targets, &TargetsPane::enterPressed, p.footer, &StepFooter::focusSubmit);
    connect(p.footer, &StepFooter::choosingChanged, this, &ResizeDialog::setChoosing);
    connect(p.footer, &StepFooter::checked, p.findings, &CheckFindings::setResult);
    connect(p.footer, &StepFooter::cancelled, this, &ResizeDialog::reject);
    connect(this, &QDialog::rejected, p.footer, &StepFooter::back);
    connect(p.footer, &StepFooter::confirmed, this, [this](const ResizeRequest &request) {
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

void ResizeDialog::setZones(const QList<Zone> &zones) { m_parts->options->inputs()->setZones(zones); }

void ResizeDialog::setTopology(const InstanceTopology &topology)
{
    m_parts->options->inputs()->setTopology(topology);
}

void ResizeDialog::setTopologyFailed(const ApiError &error)
{
    m_parts->options->inputs()->setTopologyFailed(Texts::error(error, *m_parts->errors).summary);
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
    p.head->setProduction(p.production);
    const QString &name = displayName(p.instance);
    p.footer->setTypedWord(p.isTyped ? name : QString(), p.production);
}

void ResizeDialog::setPlace(const QString &place)
{
    m_parts->place = place;
    updateHead();
}

void ResizeDialog::setEvidence(const TargetEvidence &evidence)
{
    m_parts->evidence = evidence;
    evaluate();
    m_parts->targets->selectObvious();
}

void ResizeDialog::setCheck(StepFooter::Check check) { m_parts->footer->setCheck(std::move(check)); }

void ResizeDialog::setCheckOffered(bool offered) { m_parts->options->when()->setCheckOffered(offered); }

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
    return ResizeRules::request(m_parts->instance, *chosen, m_parts->options->options());
}

void ResizeDialog::evaluate()
{
    Parts &p = *m_parts;
    const std::optional<Specification> before =
        p.chosen() ? std::optional(p.chosen()->specification) : std::nullopt;
    p.candidates = ResizeRules::candidates(p.instance, p.catalogue, p.context);
    p.targets->setCandidates(p.candidates, p.instance);
    p.targets->setEvidence(p.evidence, SizeFacts::present(p.instance, p.catalogue));
    if (before && !p.chosen()) {
        p.targets->clearSelection(); // it may still be shown, as a refused one
        p.lostChoice = before;
    }
    updateNotices();
    updateChoice();
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
    const std::optional<Candidate> change = chosen ? std::optional(*chosen) : std::nullopt;
    p.options->setChange(p.instance, change);
    p.panes->impact()->setChange(change, p.context.quota);
    if (chosen) {
        p.panes->setRequest(p.preview(*request()));
    } else {
        p.panes->setRequest({});
        p.options->when()->hideRequest();
    }
    updatePicture();
    updateHead();
    p.footer->setChange({request(), SubmitBar::buttonText(chosen), blockerText(),
        chosen ? resizeQuestion(p.instance, *chosen, p.isTyped) : QString(), priceText(), p.reading});
}

void ResizeDialog::updatePicture()
{
    const Parts &p = *m_parts;
    const Candidate *chosen = p.chosen();
    p.panes->setPicture({p.instance, SizeFacts::present(p.instance, p.catalogue),
        chosen ? std::optional(*chosen) : std::nullopt, p.targets->kind(), p.options->inputs()->topology(),
        p.options->options(), p.evidence});
}

QString ResizeDialog::priceText() const
{
    const Parts &p = *m_parts;
    const Candidate *chosen = p.chosen();
    if (!chosen || !p.evidence.monthlyPrice)
        return {};
    const std::optional<Money> now = p.evidence.price(SizeFacts::present(p.instance, p.catalogue));
    const std::optional<Money> then = p.evidence.price(chosen->specification);
    const std::optional<Money> change = now && then ? difference(*then, *now) : std::nullopt;
    if (!change)
        return tr("no price");
    const QString sign = change->micros() > 0 ? u"+"_s : QString();
    //: Price before, price after, currency; in a second line the difference
    return tr("%1 → %2 %3\n%4 a month")
        .arg(SizeFacts::price(*now), SizeFacts::price(*then), then->currency(),
            sign + SizeFacts::price(*change));
}

QString ResizeDialog::blockerText() const
{
    const Parts &p = *m_parts;
    if (p.reading)
        return tr("Reading the instance…");
    if (const Candidate *selected = p.targets->selected()) {
        return selected->isAllowed() ? p.options->missing()
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
    p.options->setEnabled(choosing);
    p.targets->setChoosing(choosing);
}

void ResizeDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_parts->footer->back())
        return;
    if (!EnterKey::pressFocusedButton(this, event))
        QDialog::keyPressEvent(event);
}

QString ResizeDialog::titleText() const
{
    const Instance &instance = m_parts->instance;
    const QString name = OutsideText::within(displayName(instance));
    //: Title of the dialog: name of the instance
    return tr("Resize “%1”").arg(name);
}

void ResizeDialog::updateHead()
{
    const Instance &instance = m_parts->instance;
    QStringList facts{m_parts->place, Texts::cacheMode(instance.cacheMode), Texts::engineAndVersion(instance),
        Texts::capacity(instance.capacity)};
    if (instance.replicaCount)
        facts.append(tr("%n copies", nullptr, *instance.replicaCount));
    facts.removeAll(QString());
    m_parts->head->setTexts(titleText(), facts.join(u" · "_s));
}

void ResizeDialog::retranslateUi()
{
    setWindowTitle(OutsideText::title(titleText()));
    updateProduction();
    updateNotices();
    updateChoice();
}

} // namespace dcs
