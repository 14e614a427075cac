// SPDX-License-Identifier: MIT
#include "ui/resize/ResizeDialog.h"

#include "ui/language/Texts.h"
#include "ui/resize/ChangeView.h"
#include "ui/resize/ConfirmBar.h"
#include "ui/resize/EnterKey.h"
#include "ui/resize/InstanceSummary.h"
#include "ui/resize/Note.h"
#include "ui/resize/RequestView.h"
#include "ui/resize/SubmitBar.h"
#include "ui/resize/TargetsPane.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
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

    bool checking = false;
    bool confirming = false; ///< the second question is open
    bool production = false;
    bool done = false; ///< confirmed has been emitted
    std::optional<ApiError> checkError = std::nullopt;
    std::optional<Specification> lostChoice = std::nullopt; ///< was chosen until a newer reading refused it

    QScrollArea *now = nullptr; ///< holds the summary
    InstanceSummary *summary = nullptr;
    Note *checkNote = nullptr;
    Note *catalogueNote = nullptr;
    Note *productionNote = nullptr;
    Note *refusalNote = nullptr;
    TargetsPane *targets = nullptr;
    QTabWidget *tabs = nullptr;
    ChangeView *change = nullptr;
    RequestView *request = nullptr;
    QStackedWidget *footer = nullptr;
    SubmitBar *submitBar = nullptr;
    ConfirmBar *confirmBar = nullptr;

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
    p.checkNote = new Note(theme, Note::Look::Banner);
    p.catalogueNote = new Note(theme, Note::Look::Banner);
    p.refusalNote = new Note(theme, Note::Look::Banner);
    p.productionNote = new Note(theme, Note::Look::Banner);
    p.productionNote->hide();
    p.targets = new TargetsPane(theme);
    p.change = new ChangeView(theme);
    p.request = new RequestView;
    p.submitBar = new SubmitBar;
    p.confirmBar = new ConfirmBar(theme);
    p.checkNote->setObjectName(u"checkNote"_s);
    p.catalogueNote->setObjectName(u"catalogueNote"_s);
    p.refusalNote->setObjectName(u"refusalNote"_s);

    p.tabs = new QTabWidget;
    p.tabs->addTab(p.change, QString());
    p.tabs->addTab(p.request, QString());

    auto *top = new QWidget;
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(Spacing::Control);
    for (Note *note : {p.checkNote, p.catalogueNote, p.refusalNote}) {
        topLayout->addWidget(note);
    }
    topLayout->addWidget(p.targets, 1);

    auto *right = new QSplitter(Qt::Vertical);
    right->addWidget(top);
    right->addWidget(p.tabs);
    right->setChildrenCollapsible(false);
    right->setHandleWidth(Spacing::Control);

    auto *columns = new QSplitter(Qt::Horizontal, this);
    p.now = scrolled(p.summary, columns);
    columns->addWidget(p.now);
    columns->addWidget(right);
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(Spacing::Group);
    columns->setStretchFactor(1, 1);

    p.footer = new QStackedWidget(this);
    p.footer->addWidget(p.submitBar);
    p.footer->addWidget(p.confirmBar);
    p.footer->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Group, Spacing::Group, Spacing::Group, Spacing::Group);
    layout->setSpacing(Spacing::Group);
    layout->addWidget(p.productionNote);
    layout->addWidget(columns, 1);
    layout->addWidget(p.footer);

    resize(Spacing::Group * 63, Spacing::Group * 39);
    columns->setSizes({Spacing::Group * 14, Spacing::Group * 46});
    right->setSizes({Spacing::Group * 15, Spacing::Group * 19});
}

void ResizeDialog::connectUi()
{
    const Parts &p = *m_parts;
    connect(p.targets, &TargetsPane::selectionChanged, this, [this] {
        m_parts->lostChoice.reset();
        updateChoice();
    });
    connect(p.targets, &TargetsPane::enterPressed, p.submitBar, &SubmitBar::focusSubmit);
    connect(p.submitBar, &SubmitBar::submitted, this, &ResizeDialog::submit);
    connect(p.submitBar, &SubmitBar::cancelled, this, &ResizeDialog::reject);
    connect(p.confirmBar, &ConfirmBar::confirmed, this, &ResizeDialog::confirm);
    connect(p.confirmBar, &ConfirmBar::cancelled, this, [this] { setConfirming(false); });
}

const Instance &ResizeDialog::instance() const { return m_parts->instance; }

void ResizeDialog::setInstance(const Instance &instance)
{
    m_parts->instance = instance;
    m_parts->checkError.reset();
    evaluate();
    retranslateUi();
}

void ResizeDialog::setContext(const ResizeContext &context)
{
    m_parts->context = context;
    evaluate();
}

void ResizeDialog::setProduction(bool production)
{
    m_parts->production = production;
    updateProduction();
}

void ResizeDialog::updateProduction()
{
    const Parts &p = *m_parts;
    p.productionNote->setVisible(p.production);
    p.productionNote->setNote(Tone::Bad, tr("Production: what is changed here is in use."));
    const QString &name = p.instance.name.isEmpty() ? p.instance.id : p.instance.name;
    p.confirmBar->setTypedWord(p.production ? name : QString());
}

void ResizeDialog::setChecking(bool checking)
{
    m_parts->checking = checking;
    if (checking) {
        m_parts->checkError.reset();
    }
    updateNotices();
    updateChoice();
}

void ResizeDialog::setCheckFailed(const ApiError &error)
{
    m_parts->checking = false;
    m_parts->checkError = error;
    updateNotices();
    updateChoice();
}

std::optional<ResizeRequest> ResizeDialog::request() const
{
    const Candidate *chosen = m_parts->chosen();
    if (!chosen) {
        return std::nullopt;
    }
    return ResizeRules::request(m_parts->instance, *chosen, {});
}

void ResizeDialog::evaluate()
{
    Parts &p = *m_parts;
    const std::optional<Specification> before =
        p.chosen() ? std::optional(p.chosen()->specification) : std::nullopt;
    p.targets->setCandidates(ResizeRules::candidates(p.instance, p.catalogue, p.context));
    if (before && !p.chosen()) {
        p.targets->clearSelection(); // it may still be shown, as a refused one
        p.lostChoice = before;
    }
    p.summary->setInstance(p.instance);
    updateNotices();
    updateChoice();
}

void ResizeDialog::updateNotices()
{
    const Parts &p = *m_parts;
    p.checkNote->setVisible(p.checkError.has_value());
    if (p.checkError) {
        const Texts::ErrorText text = Texts::error(*p.checkError, *p.errors);
        QStringList lines{tr("The instance could not be read again. What is shown may be out of date."),
            text.summary, joinedSentences({text.meaning, text.remedy})};
        lines.removeAll(QString());
        p.checkNote->setNote(Tone::Caution, lines.join(u'\n'));
        p.checkNote->setToolTip(text.technical);
    }

    const bool noCatalogue = p.catalogue.source() == Catalogue::Source::None;
    const bool unknownVersion = !noCatalogue && !p.catalogue.knowsVersionOf(p.instance);
    p.catalogueNote->setVisible(noCatalogue || unknownVersion);
    p.catalogueNote->setNote(Tone::Caution,
        noCatalogue
            ? tr("There is no list of specifications, so no target can be offered.")
            //: %1 is an engine and its version
            : tr("The list of specifications does not know %1, so no target is offered; nothing is guessed.")
                  .arg(Texts::engineAndVersion(p.instance)));

    QList<Refusal> reasons = ResizeRules::instanceRefusals(p.instance, p.catalogue, p.context);
    reasons.removeAll(Refusal::VersionUnknown); // the note above says it
    const bool nothingAllowed = p.targets->targets()->allowedCount() == 0;
    p.refusalNote->setVisible(nothingAllowed && (!reasons.isEmpty() || !p.catalogueNote->isVisibleTo(this)));
    p.refusalNote->setNote(Tone::Caution,
        reasons.isEmpty()
            ? tr("No target is available for this instance. “Show unavailable” lists the others with their "
                 "reasons.")
            : tr("This instance cannot be resized now.") + u'\n' + refusalLines(reasons));
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
        setConfirming(false);
    }
    const std::optional<Capacity> target =
        chosen ? std::optional(chosen->specification.capacity) : std::nullopt;
    p.submitBar->setState(SubmitBar::buttonText(target), blockerText());
    p.submitBar->setBusy(p.checking);
    if (chosen) {
        p.confirmBar->setTexts(question(), SubmitBar::buttonText(target));
        p.confirmBar->setConfirmEnabled(!p.checking);
    }
}

QString ResizeDialog::blockerText() const
{
    const Parts &p = *m_parts;
    if (p.checking)
        return tr("Reading the instance…");
    if (const Candidate *selected = p.targets->selected()) {
        return selected->isAllowed() ? QString()
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

bool ResizeDialog::asksOnceMore() const
{
    const Candidate *chosen = m_parts->chosen();
    return m_parts->production || chosen->kind == ChangeKind::Type || chosen->impact.dataMayBeLost;
}

QString ResizeDialog::question() const
{
    const Instance &instance = m_parts->instance;
    const Candidate *chosen = m_parts->chosen();
    const QString name = instance.name.isEmpty() ? instance.id : instance.name;
    QStringList sentences;
    if (m_parts->production) {
        //: Instance name, capacity before, capacity after
        sentences.append(tr("“%1” is resized from %2 to %3.")
                             .arg(name, Texts::capacity(instance.capacity),
                                 Texts::capacity(chosen->specification.capacity)));
    }
    if (chosen->kind == ChangeKind::Type) {
        //: Instance name, type before, type after
        sentences.append(tr("“%1” changes its type from %2 to %3.")
                             .arg(name, Texts::cacheMode(instance.cacheMode),
                                 Texts::cacheMode(chosen->specification.cacheMode)));
    }
    if (chosen->impact.dataMayBeLost)
        sentences.append(tr("“%1” is single-node: its data may be lost during the change.").arg(name));
    return sentences.join(u'\n');
}

void ResizeDialog::submit()
{
    if (!m_parts->chosen() || m_parts->checking)
        return;
    if (asksOnceMore()) {
        setConfirming(true);
    } else {
        confirm();
    }
}

void ResizeDialog::setConfirming(bool confirming)
{
    Parts &p = *m_parts;
    if (confirming == p.confirming)
        return;
    p.confirming = confirming;
    p.targets->setEnabled(!confirming); // what is asked about does not change under the question
    p.footer->setCurrentWidget(confirming ? static_cast<QWidget *>(p.confirmBar) : p.submitBar);
    if (confirming) {
        p.confirmBar->ask(question(), SubmitBar::buttonText(p.chosen()->specification.capacity));
    } else {
        p.targets->setFocus();
    }
}

void ResizeDialog::confirm()
{
    const std::optional<ResizeRequest> confirmedRequest = request();
    if (m_parts->done || m_parts->checking || !confirmedRequest)
        return;
    m_parts->done = true;
    accept();
    Q_EMIT confirmed(*confirmedRequest);
}

void ResizeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void ResizeDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_parts->confirming) {
        setConfirming(false);
        return;
    }
    if (!EnterKey::pressFocusedButton(this, event))
        QDialog::keyPressEvent(event);
}

void ResizeDialog::retranslateUi()
{
    const Instance &instance = m_parts->instance;
    //: Title of the dialog: name of the instance
    setWindowTitle(tr("Resize “%1”").arg(instance.name.isEmpty() ? instance.id : instance.name));
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
