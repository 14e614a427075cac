// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchDialog.h"

#include "ui/language/Texts.h"
#include "ui/resize/batch/BatchModel.h"
#include "ui/resize/batch/BatchPages.h"
#include "ui/resize/batch/BatchRuleBar.h"
#include "ui/resize/batch/BatchSettingsBar.h"
#include "ui/resize/batch/BatchTotals.h"
#include "ui/resize/steps/BatchList.h"
#include "ui/resize/steps/SubmitBar.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/Note.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

struct BatchDialog::Parts {
    PlanGround ground;
    BatchScope scope;
    RequestPreview preview;
    Clock clock;

    News news = {};

    BatchModel *model = nullptr;
    QWidget *content = nullptr; ///< all that may change what is sent
    BatchRuleBar *rules = nullptr;
    QPushButton *load = nullptr;
    QPushButton *save = nullptr;
    QPushButton *copyTable = nullptr;
    QPushButton *copyCurl = nullptr;
    Note *extentNote = nullptr; ///< shown if the list is not whole
    Note *newsNote = nullptr;
    BatchPages *pages = nullptr;
    BatchTotals *totals = nullptr;
    BatchSettingsBar *settings = nullptr;
    BatchList *checkFindings = nullptr; ///< in the place of the content while they are decided about
    QStackedWidget *body = nullptr;
    BatchFooter *footer = nullptr;
};

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
    p.checkFindings = new BatchList(theme);
    p.checkFindings->setObjectName(u"checkFindings"_s);
    p.footer = new BatchFooter(p.checkFindings, errors, theme);

    QWidget *buttons = boxed<QHBoxLayout>({p.load, p.save, p.copyTable, p.copyCurl}, Spacing::control);
    QWidget *head = boxed<FlowLayout>({p.rules, buttons}, Spacing::group);
    p.content =
        boxed<QVBoxLayout>({head, p.extentNote, p.newsNote, p.pages, p.totals, p.settings}, Spacing::control);
    static_cast<QVBoxLayout *>(p.content->layout())->setStretchFactor(p.pages, 1);

    p.body = new QStackedWidget;
    p.body->addWidget(p.content);
    p.body->addWidget(p.checkFindings);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
    layout->setSpacing(Spacing::group);
    layout->addWidget(p.body, 1);
    layout->addWidget(p.footer);
    resize(Spacing::group * 63, Spacing::group * 39);
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
    connect(p.pages, &BatchPages::conditionsConfirmed, this, &BatchDialog::updateState);
    connect(p.settings, &BatchSettingsBar::changed, this, &BatchDialog::updateState);
    connect(p.footer, &BatchFooter::stepChanged, this, &BatchDialog::followStep);
    connect(p.footer, &BatchFooter::leftOut, this, &BatchDialog::leaveOut);
    connect(p.footer, &BatchFooter::confirmed, this, &BatchDialog::confirm);
    connect(p.footer, &BatchFooter::cancelled, this, &BatchDialog::reject);
}

void BatchDialog::setEntries(const QList<PlanEntry> &entries)
{
    QList<PlanFinding> findings;
    m_parts->model->setPlan(ResizePlan::fromEntries(m_parts->ground, entries, &findings));
    m_parts->pages->setNotHolding(findings, {});
}

const ResizePlan &BatchDialog::plan() const { return m_parts->model->plan(); }

void BatchDialog::tell(const News &news)
{
    m_parts->news = news;
    news();
}

void BatchDialog::fillBy(const FillRule &rule)
{
    ResizePlan filled = plan();
    const FillOutcome outcome = fill(filled, rule);
    m_parts->model->setPlan(filled);
    tell([this, outcome] {
        m_parts->newsNote->setNote(
            outcome.impossible > 0 ? Tone::Caution : Tone::Good, withExtent(BatchTexts::outcome(outcome)));
    });
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

void BatchDialog::loadPlan(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    const bool isNoFile = QFileInfo::exists(path) && !QFileInfo(path).isFile(); // it may never end
    if (isNoFile || !file.open(QIODevice::ReadOnly)) {
        tell([this, name, isNoFile, why = file.errorString()] {
            m_parts->newsNote->setNote(Tone::Bad,
                //: Name of a file, and what the system says
                tr("“%1” cannot be read: %2").arg(name, isNoFile ? tr("It is no file.") : why));
        });
        return;
    }
    const PlanFile read = PlanCsv::read(file.read(PlanCsv::maxBytes + 1));
    if (read.entries.isEmpty() && !read.problems.isEmpty()) {
        tell([this, name, problem = read.problems.first()] {
            const QString what = BatchTexts::problem(problem);
            m_parts->newsNote->setNote(Tone::Bad,
                problem.line > 0
                    //: Name of a file, number of a line, a sentence about it
                    ? tr("“%1” was not loaded. Line %2: %3").arg(name, Texts::number(problem.line), what)
                    : tr("“%1” was not loaded. %2").arg(name, what));
        });
        return;
    }
    QList<PlanFinding> findings;
    m_parts->model->setPlan(ResizePlan::fromEntries(m_parts->ground, read.entries, &findings));
    m_parts->pages->setNotHolding(findings, read.problems);
    tell([this, name, rows = static_cast<int>(read.entries.size()),
             bad = static_cast<int>(findings.size() + read.problems.size())] {
        //: Name of a file
        const QString loaded = tr("“%1”: %n row(s) loaded.", nullptr, rows).arg(name);
        m_parts->newsNote->setNote(bad > 0 ? Tone::Caution : Tone::Good,
            bad > 0
                //: A sentence that tells how many rows were loaded; the name of a tab of the dialog is quoted
                ? tr("%1 %n of the file do(es) not hold: see “Does not hold”.", nullptr, bad).arg(loaded)
                : loaded);
    });
}

void BatchDialog::savePlan(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QByteArray bytes = PlanCsv::write(plan().entries());
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    tell([this, name, saved, why = file.errorString()] {
        m_parts->newsNote->setNote(saved ? Tone::Good : Tone::Bad,
            saved ? withExtent(tr("The plan is saved as “%1”.").arg(name))
                  : tr("“%1” cannot be written: %2").arg(name, why));
    });
}

void BatchDialog::askForFile(bool toSave)
{
    auto *dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(toSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(toSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(u"csv"_s);
    //: Kind of file
    dialog->setNameFilter(tr("Plans (*.csv)"));
    dialog->setWindowTitle(toSave ? tr("Save plan") : tr("Load plan"));
    connect(
        dialog, &QFileDialog::fileSelected, this, toSave ? &BatchDialog::savePlan : &BatchDialog::loadPlan);
    dialog->open();
}

void BatchDialog::copyAsCurl()
{
    QStringList lines;
    for (const ResizeRequest &request : plan().requests())
        lines.append(toCurl(m_parts->preview(request)));
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    tell([this, count = static_cast<int>(lines.size())] {
        m_parts->newsNote->setNote(Tone::Good, tr("%n command(s) copied.", nullptr, count));
    });
}

void BatchDialog::copyAsTable()
{
    QString table = BatchTexts::table(m_parts->scope, plan());
    if (!m_parts->ground.extent.isWhole)
        table += Texts::listExtent(m_parts->ground.extent) + u'\n';
    QGuiApplication::clipboard()->setText(table);
    tell([this, count = plan().totals().instances] {
        m_parts->newsNote->setNote(Tone::Good, tr("Table of %n instance(s) copied.", nullptr, count));
    });
}

void BatchDialog::updatePlan()
{
    m_parts->totals->setPlan(plan());
    updateState();
}

void BatchDialog::updateState()
{
    const Parts &p = *m_parts;
    const PlanTotals totals = plan().totals();
    const bool isChosen = totals.instances > 0;
    p.copyTable->setEnabled(isChosen);
    p.copyCurl->setEnabled(isChosen);
    p.footer->setPlan(
        {plan().requests(), isChosen ? BatchTexts::action(totals.instances) : SubmitBar::buttonText(nullptr),
            blockerText(), withExtent(BatchTexts::question(p.scope, totals))});
}

QString BatchDialog::blockerText() const
{
    const Parts &p = *m_parts;
    const QList<PlanBlocker> blockers = plan().blockers(p.pages->confirmedConditions());
    if (!blockers.isEmpty())
        return BatchTexts::blocker(blockers.first(), plan());
    const std::optional<QDateTime> start = p.settings->settings().notBefore;
    return start && *start <= p.clock() ? tr("The time to start at has passed.") : QString();
}

void BatchDialog::setProduction(bool production, bool isTyped)
{
    m_parts->footer->setTyped(production || isTyped, production);
}

void BatchDialog::setDefaults(const BatchSettings &defaults) { m_parts->settings->setDefaults(defaults); }

void BatchDialog::setCheck(BatchFooter::Check check) { m_parts->footer->setCheck(std::move(check)); }

void BatchDialog::followStep()
{
    const Parts &p = *m_parts;
    const BatchFooter::Step step = p.footer->step();
    const bool isChoosing = step == BatchFooter::Step::Choosing;
    p.content->setEnabled(isChoosing); // what is checked and asked about does not change meanwhile
    p.body->setCurrentWidget(
        step == BatchFooter::Step::Deciding ? static_cast<QWidget *>(p.checkFindings) : p.content);
    if (isChoosing)
        p.pages->focusTable();
    else if (step == BatchFooter::Step::Asking)
        updateState(); // the time to start at may have passed
}

void BatchDialog::leaveOut(const QStringList &instanceIds)
{
    ResizePlan rest = plan();
    for (qsizetype row = 0; row < rest.rows().size(); ++row) {
        if (instanceIds.contains(rest.rows().at(row).instance.id))
            rest.choose(row, -1);
    }
    m_parts->model->setPlan(rest);
    tell([this, count = static_cast<int>(instanceIds.size())] {
        m_parts->newsNote->setNote(
            Tone::Quiet, tr("%n instance(s) left out after the check.", nullptr, count));
    });
}

void BatchDialog::confirm(const QList<ResizeRequest> &requests)
{
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
    p.load->setText(tr("&Load plan…"));
    p.save->setText(tr("&Save plan…"));
    p.copyTable->setText(tr("Copy as &table"));
    p.copyCurl->setText(tr("Copy as &curl"));
    p.news();
    showExtent();
    updateState();
}

} // namespace dcs
