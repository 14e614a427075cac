// SPDX-License-Identifier: MIT
#include "ui/operations/batches/BatchLine.h"

#include "ui/operations/batches/BatchProgressTexts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dcs {

using namespace Qt::StringLiterals;

BatchLine::BatchLine(const Theme *theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_pause(new QPushButton(this)), m_resume(new QPushButton(this)), m_cancel(new QPushButton(this)),
      m_report(new QPushButton(this)), m_dismiss(new QPushButton(this))
{
    setProperty("role", u"banner"_s);
    m_text->setObjectName(u"runText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pause->setObjectName(u"pauseRun"_s);
    m_resume->setObjectName(u"resumeRun"_s);
    m_cancel->setObjectName(u"cancelRun"_s);
    m_report->setObjectName(u"reportRun"_s);
    m_dismiss->setObjectName(u"dismissRun"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::group, Spacing::half, Spacing::group, Spacing::half);
    row->setSpacing(Spacing::control);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_pause, m_resume, m_cancel, m_report, m_dismiss})
        row->addWidget(button);
    connect(m_pause, &QPushButton::clicked, this, &BatchLine::pauseClicked);
    connect(m_resume, &QPushButton::clicked, this, &BatchLine::resumeClicked);
    connect(m_cancel, &QPushButton::clicked, this, &BatchLine::cancelClicked);
    connect(m_report, &QPushButton::clicked, this, &BatchLine::reportClicked);
    connect(m_dismiss, &QPushButton::clicked, this, &BatchLine::dismissClicked);
}

void BatchLine::display(const BatchSummary &batch, const QDateTime &now, bool canResume)
{
    m_batch = batch;
    showTexts(now);
    showButtons(canResume);
}

void BatchLine::showTexts(const QDateTime &now)
{
    const Tone tone = BatchProgressTexts::tone(m_batch);
    const QString counts = BatchProgressTexts::counts(m_batch);
    QStringList lines{m_batch.isOver() ? tr("The run has ended: %1.").arg(counts) : counts};
    lines.append(BatchProgressTexts::state(m_batch, now));
    lines.removeAll(QString());
    m_text->setText(lines.join(u'\n'));
    setAccessibleName(lines.join(u". "_s));
    setToolTip(m_batch.profileText);
    const int side = fontMetrics().height();
    const QString icon = tone == Tone::Good ? u"op-done"_s
        : tone == Tone::Busy                ? u"op-extending"_s
                                            : u"warning"_s;
    m_icon->setPixmap(m_theme->icon(icon, tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

void BatchLine::showButtons(bool canResume)
{
    const bool isEarlier =
        m_batch.pause == PauseReason::UnfinishedBatch || m_batch.pause == PauseReason::SettingsNotKept;
    m_pause->setText(tr("Pause"));
    //: Goes on with a run that is paused
    m_resume->setText(isEarlier ? tr("Go on") : tr("Resume"));
    m_resume->setToolTip(
        canResume ? QString() : tr("Sign in to the project of the run to go on with it, not read-only."));
    m_cancel->setText(tr("Cancel those not sent…"));
    m_report->setText(tr("Report…"));
    //: Takes the line of a run that has ended away
    m_dismiss->setText(tr("Close"));
    for (QPushButton *button : {m_pause, m_resume, m_cancel, m_report, m_dismiss}) {
        //: Accessible name of a button: what it does, and how far the run is
        button->setAccessibleName(tr("%1: %2").arg(button->text(), BatchProgressTexts::counts(m_batch)));
    }
    m_resume->setEnabled(canResume);
    m_pause->setVisible(m_batch.notSent > 0 && !m_batch.isPaused());
    m_resume->setVisible(m_batch.isPaused());
    m_cancel->setVisible(m_batch.notSent > 0);
    m_report->setVisible(m_batch.isOver());
    m_dismiss->setVisible(m_batch.isOver());
}

} // namespace dcs
