// SPDX-License-Identifier: MIT
#include "ui/operations/batches/BatchLine.h"

#include "ui/language/Texts.h"
#include "ui/operations/batches/BatchPartsBar.h"
#include "ui/operations/batches/BatchProgressTexts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 10;

} // namespace

BatchLine::BatchLine(const Theme *theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_pause(new QPushButton(this)), m_resume(new QPushButton(this)),
      m_bar(new BatchPartsBar(theme, barHeight, this)), m_end(new QLabel(this)),
      m_show(new QPushButton(this)), m_more(new QToolButton(this)), m_cancel(new QAction(this)),
      m_report(new QAction(this)), m_dismiss(new QPushButton(this))
{
    setProperty("role", u"banner"_s);
    m_text->setObjectName(u"runText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_end->setObjectName(u"runEnd"_s);
    m_pause->setObjectName(u"pauseRun"_s);
    m_resume->setObjectName(u"resumeRun"_s);
    m_show->setObjectName(u"showRun"_s);
    m_more->setObjectName(u"moreOfRun"_s);
    m_cancel->setObjectName(u"cancelRun"_s);
    m_report->setObjectName(u"reportRun"_s);
    m_dismiss->setObjectName(u"dismissRun"_s);
    auto *menu = new QMenu(m_more);
    menu->addActions({m_cancel, m_report});
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    layOut();
    connect(m_pause, &QPushButton::clicked, this, &BatchLine::pauseClicked);
    connect(m_resume, &QPushButton::clicked, this, &BatchLine::resumeClicked);
    connect(m_show, &QPushButton::clicked, this, &BatchLine::showClicked);
    connect(m_cancel, &QAction::triggered, this, &BatchLine::cancelClicked);
    connect(m_report, &QAction::triggered, this, &BatchLine::reportClicked);
    connect(m_dismiss, &QPushButton::clicked, this, &BatchLine::dismissClicked);
}

void BatchLine::layOut()
{
    auto *words = new QHBoxLayout;
    words->setSpacing(Spacing::control);
    words->addWidget(m_icon);
    words->addWidget(m_text, 1);
    words->addWidget(m_end);
    auto *left = new QVBoxLayout;
    left->setSpacing(Spacing::half);
    left->addLayout(words);
    left->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::group, Spacing::half, Spacing::group, Spacing::half);
    row->setSpacing(Spacing::control);
    row->addLayout(left, 1);
    for (QWidget *button : std::initializer_list<QWidget *>{m_pause, m_resume, m_show, m_dismiss, m_more})
        row->addWidget(button);
}

void BatchLine::display(const BatchSummary &batch, const QDateTime &now, const QDateTime &ends)
{
    m_batch = batch;
    showTexts(now, ends);
    showButtons();
}

void BatchLine::showTexts(const QDateTime &now, const QDateTime &ends)
{
    const Tone tone = BatchProgressTexts::tone(m_batch);
    const QString counts = BatchProgressTexts::counts(m_batch);
    QStringList lines{m_batch.isOver() ? tr("The batch has ended: %1.").arg(counts) : counts};
    lines.append(BatchProgressTexts::state(m_batch, now));
    lines.removeAll(QString());
    m_text->setText(lines.join(u'\n'));
    setAccessibleName(lines.join(u". "_s));
    setToolTip(m_batch.profileText);
    const int ended = m_batch.done + m_batch.failed + m_batch.skipped + m_batch.cancelled;
    m_bar->display({m_batch.done, m_batch.failed, m_batch.inProgress, m_batch.total, ended}, counts);
    QString end = Texts::percent(m_batch.total > 0 ? double(ended) / m_batch.total : 0);
    if (ends > now) {
        //: %1 is a time of day, %2 a duration
        end += u" · "_s
            + tr("ends about %1, %2 left")
                  .arg(ends.toLocalTime().toString(u"HH:mm"_s), Texts::duration(now.msecsTo(ends)));
    }
    m_end->setText(end);
    m_end->setVisible(!m_batch.isOver());
    const int side = fontMetrics().height();
    const QString icon = tone == Tone::Good ? u"op-done"_s
        : tone == Tone::Busy                ? u"op-extending"_s
                                            : u"warning"_s;
    m_icon->setPixmap(m_theme->icon(icon, tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

void BatchLine::showButtons()
{
    const bool isEarlier =
        m_batch.pause == PauseReason::UnfinishedBatch || m_batch.pause == PauseReason::SettingsNotKept;
    m_pause->setText(tr("Pause"));
    //: Goes on with a batch that is paused
    m_resume->setText(isEarlier ? tr("Go on") : tr("Resume"));
    m_resume->setToolTip(m_batch.canResume
            ? QString()
            //: %1 is an access key id or user name
            : tr("Only %1, who confirmed it, can go on with it, signed in to its project, not read-only.")
                  .arg(m_batch.who));
    m_cancel->setText(tr("Cancel those not sent…"));
    m_report->setText(tr("Report"));
    m_show->setText(tr("Show batch"));
    //: Removes the line of a batch that has ended
    m_dismiss->setText(tr("Close"));
    //: button with a menu: what else can be done with the batch
    m_more->setAccessibleName(tr("More: %1").arg(BatchProgressTexts::counts(m_batch)));
    m_more->setIcon(m_theme->icon(u"more"_s));
    m_pause->setIcon(m_theme->icon(u"pause"_s));
    m_resume->setIcon(m_theme->icon(u"play"_s));
    for (QPushButton *button : {m_pause, m_resume, m_show, m_dismiss}) {
        //: Accessible name of a button: what it does, and how far the batch is
        button->setAccessibleName(tr("%1: %2").arg(button->text(), BatchProgressTexts::counts(m_batch)));
    }
    m_resume->setEnabled(m_batch.canResume);
    m_pause->setVisible(m_batch.notSent > 0 && !m_batch.isPaused());
    m_resume->setVisible(m_batch.isPaused());
    m_show->setVisible(m_batch.isBatch);
    m_cancel->setVisible(m_batch.notSent > 0);
    m_report->setVisible(m_batch.isBatch);
    m_dismiss->setVisible(m_batch.isOver());
}

} // namespace dcs
