// SPDX-License-Identifier: MIT
#include "ui/operations/RunRow.h"

#include "ui/language/Texts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dcs {

using namespace Qt::StringLiterals;

void RunSummary::add(const Operation &operation)
{
    ++all;
    switch (operation.state) {
    case OperationState::Done:
        ++done;
        break;
    case OperationState::Failed:
        ++failed;
        break;
    case OperationState::Skipped:
    case OperationState::Cancelled:
        ++notSent;
        break;
    case OperationState::Queued:
    case OperationState::Waiting:
        if (pending == 0 || (operation.waitsUntil.isValid() && operation.waitsUntil < waitsUntil)) {
            waitReason = operation.waitReason;
            waitsUntil = operation.waitsUntil;
        }
        ++pending;
        break;
    case OperationState::Submitting:
    case OperationState::Unconfirmed:
    case OperationState::Accepted:
    case OperationState::WaitingForPayment:
    case OperationState::WaitingForWindow:
    case OperationState::Extending:
        break;
    }
}

RunRow::RunRow(const Theme *theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new QLabel(this)), m_progress(new QLabel(this)),
      m_state(new QLabel(this)), m_pause(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setProperty("role", u"banner"_s);
    m_progress->setObjectName(u"runProgress"_s);
    m_state->setObjectName(u"runState"_s);
    m_pause->setObjectName(u"pauseRun"_s);
    m_cancel->setObjectName(u"cancelRun"_s);
    m_state->setWordWrap(true);
    setRole(m_state, "secondary");

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::Control, Spacing::Half, Spacing::Control, Spacing::Half);
    row->setSpacing(Spacing::Control);
    row->addWidget(m_icon);
    row->addWidget(m_progress);
    row->addWidget(m_state, 1);
    row->addWidget(m_pause);
    row->addWidget(m_cancel);

    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_summary.pauseReason == PauseReason::None)
            Q_EMIT pauseRequested();
        else
            Q_EMIT resumeRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &RunRow::cancelRequested);
    connect(theme, &Theme::changed, this, &RunRow::drawIcon);
}

void RunRow::setSummary(const RunSummary &summary, const QDateTime &now)
{
    m_summary = summary;
    drawIcon();
    m_progress->setText(progressText());
    m_state->setText(stateText(now));
    setAccessibleName(m_progress->text());
    if (summary.pauseReason == PauseReason::None)
        m_pause->setText(tr("Pause"));
    else if (summary.pauseReason == PauseReason::EarlierRun)
        m_pause->setText(tr("Go on"));
    else
        m_pause->setText(tr("Resume"));
    //: Button: of a run of resizes
    m_cancel->setText(tr("Cancel those not sent…"));
}

QString RunRow::progressText() const
{
    if (m_summary.all == 1) {
        //: A resize that has not been sent yet; name of its instance
        return tr("Resize of %1").arg(m_summary.instanceName);
    }
    QStringList parts{//: How far a run of resizes is: numbers; the parts that follow are joined with it
        tr("%1 of %2 done").arg(Texts::number(m_summary.done), Texts::number(m_summary.all))};
    if (m_summary.inProgress() > 0)
        parts.append(tr("%1 in progress").arg(Texts::number(m_summary.inProgress())));
    if (m_summary.failed > 0)
        parts.append(tr("%1 failed").arg(Texts::number(m_summary.failed)));
    if (m_summary.notSent > 0)
        parts.append(tr("%1 not sent").arg(Texts::number(m_summary.notSent)));
    parts.append(tr("%1 waiting").arg(Texts::number(m_summary.pending)));
    return parts.join(u" · "_s);
}

QString RunRow::stateText(const QDateTime &now) const
{
    switch (m_summary.pauseReason) {
    case PauseReason::ByUser:
        return tr("Paused: nothing more is sent.");
    case PauseReason::Failures:
        return tr("Paused after a failure: look at it before going on.");
    case PauseReason::NotAllowed:
        return tr("Paused: sign-in or permission was refused.");
    case PauseReason::NoClient:
        return tr("Paused: sign in to its project, then resume.");
    case PauseReason::EarlierRun:
        return tr("Confirmed before the program was last closed, and not sent yet. Go on?");
    case PauseReason::None:
        break;
    }
    const QString reason = Texts::waitReason(m_summary.waitReason);
    if (!m_summary.waitsUntil.isValid())
        return reason;
    const qint64 leftMs = qMax<qint64>(0, now.msecsTo(m_summary.waitsUntil));
    //: What is waited for, a time, and how long it is until then. It waits only while the program runs.
    return tr("%1 Until %2 (in %3), as long as the program runs.")
        .arg(reason, Texts::dateTime(m_summary.waitsUntil), Texts::duration(leftMs));
}

void RunRow::drawIcon()
{
    const bool isPaused = m_summary.pauseReason != PauseReason::None;
    const int side = fontMetrics().height();
    m_icon->setPixmap(
        m_theme->icon(isPaused ? u"warning"_s : u"info"_s, isPaused ? Tone::Caution : Tone::Busy)
            .pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace dcs
