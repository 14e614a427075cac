// SPDX-License-Identifier: MIT
#include "ui/operations/RunLine.h"

#include "ui/operations/RunTexts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dcs {

using namespace Qt::StringLiterals;

RunLine::RunLine(const Theme *theme, QWidget *parent)
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
    row->setContentsMargins(Spacing::Group, Spacing::Half, Spacing::Group, Spacing::Half);
    row->setSpacing(Spacing::Control);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_pause, m_resume, m_cancel, m_report, m_dismiss})
        row->addWidget(button);
    connect(m_pause, &QPushButton::clicked, this, &RunLine::pauseClicked);
    connect(m_resume, &QPushButton::clicked, this, &RunLine::resumeClicked);
    connect(m_cancel, &QPushButton::clicked, this, &RunLine::cancelClicked);
    connect(m_report, &QPushButton::clicked, this, &RunLine::reportClicked);
    connect(m_dismiss, &QPushButton::clicked, this, &RunLine::dismissClicked);
}

void RunLine::display(const RunSummary &run, const QDateTime &now)
{
    m_run = run;
    showTexts(now);
    showButtons();
}

void RunLine::showTexts(const QDateTime &now)
{
    const Tone tone = RunTexts::tone(m_run);
    const QString counts = RunTexts::counts(m_run);
    QStringList lines{m_run.isOver() ? tr("The run has ended: %1.").arg(counts) : counts};
    lines.append(RunTexts::state(m_run, now));
    lines.removeAll(QString());
    m_text->setText(lines.join(u'\n'));
    setAccessibleName(lines.join(u". "_s));
    setToolTip(m_run.profileText);
    const int side = fontMetrics().height();
    const QString icon = tone == Tone::Good ? u"op-done"_s
        : tone == Tone::Busy                ? u"op-extending"_s
                                            : u"warning"_s;
    m_icon->setPixmap(m_theme->icon(icon, tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

void RunLine::showButtons()
{
    const bool isEarlier =
        m_run.pause == PauseReason::EarlierRun || m_run.pause == PauseReason::SettingsNotKept;
    m_pause->setText(tr("Pause"));
    //: Goes on with a run that is paused
    m_resume->setText(isEarlier ? tr("Go on") : tr("Resume"));
    m_resume->setToolTip(m_run.canResume
            ? QString()
            //: %1 is an access key id or user name
            : tr("Only %1, who confirmed it, can go on with it, signed in to its project, not read-only.")
                  .arg(m_run.who));
    m_cancel->setText(tr("Cancel those not sent…"));
    m_report->setText(tr("Report…"));
    //: Takes the line of a run that has ended away
    m_dismiss->setText(tr("Close"));
    for (QPushButton *button : {m_pause, m_resume, m_cancel, m_report, m_dismiss}) {
        //: Accessible name of a button: what it does, and how far the run is
        button->setAccessibleName(tr("%1: %2").arg(button->text(), RunTexts::counts(m_run)));
    }
    m_resume->setEnabled(m_run.canResume);
    m_pause->setVisible(m_run.notSent > 0 && !m_run.isPaused());
    m_resume->setVisible(m_run.isPaused());
    m_cancel->setVisible(m_run.notSent > 0);
    m_report->setVisible(m_run.isOver());
    m_dismiss->setVisible(m_run.isOver());
}

} // namespace dcs
