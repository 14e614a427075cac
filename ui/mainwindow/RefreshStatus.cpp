// SPDX-License-Identifier: MIT
#include "ui/mainwindow/RefreshStatus.h"

#include "account/session/SessionGroup.h"
#include "operations/run/ResizeQueue.h"
#include "ui/language/Texts.h"
#include "ui/widgets/LanguageChange.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace dcs {

namespace {

constexpr int usualIntervalSeconds = 60;

} // namespace

RefreshStatus::RefreshStatus(const ResizeQueue *queue, QWidget *parent)
    : QWidget(parent), m_queue(queue), m_clock(new QTimer(this)), m_intervalSeconds(usualIntervalSeconds),
      m_text(new QLabel(this)), m_running(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("refreshStatus"));
    m_running->setObjectName(QStringLiteral("resizesText"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 20);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_text);
    row->addStretch();
    row->addWidget(m_running);

    m_clock->setInterval(1000);
    connect(m_clock, &QTimer::timeout, this, &RefreshStatus::tick);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_sessions)
            m_sessions->cancelRefresh();
    });
    connect(queue, &ResizeQueue::added, this, &RefreshStatus::showState);
    connect(queue, &ResizeQueue::changed, this, &RefreshStatus::showState);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void RefreshStatus::setSessions(SessionGroup *sessions)
{
    if (m_sessions)
        m_sessions->disconnect(this);
    m_sessions = sessions;
    m_nextRefresh = {};
    if (!sessions) {
        m_clock->stop();
        showState();
        return;
    }
    connect(sessions, &SessionGroup::refreshStarted, this, [this] {
        m_items = 0;
        m_sinceAnswer.start();
        showState();
    });
    connect(sessions, &SessionGroup::refreshProgress, this, [this](int items) {
        m_items = items;
        m_sinceAnswer.start();
        showState();
    });
    connect(sessions, &SessionGroup::locationEnded, this, [this] {
        m_sinceAnswer.start();
        showState();
    });
    connect(sessions, &SessionGroup::refreshEnded, this, [this] {
        scheduleNext();
        showState();
    });
    m_clock->start();
    showState();
}

void RefreshStatus::setInterval(int seconds)
{
    m_intervalSeconds = seconds;
    if (m_sessions && !m_sessions->isRefreshing())
        scheduleNext(); // else once the reading under way has ended
    showState();
}

void RefreshStatus::scheduleNext()
{
    m_nextRefresh =
        m_intervalSeconds > 0 ? QDateTime::currentDateTimeUtc().addSecs(m_intervalSeconds) : QDateTime();
}

void RefreshStatus::tick()
{
    const bool due = m_nextRefresh.isValid() && QDateTime::currentDateTimeUtc() >= m_nextRefresh;
    if (due && m_sessions && !m_sessions->isStopped())
        m_sessions->refresh();
    showState();
}

void RefreshStatus::showState()
{
    const bool refreshing = m_sessions && m_sessions->isRefreshing();
    m_progress->setVisible(refreshing);
    m_cancel->setVisible(refreshing);
    if (!m_sessions)
        m_text->setText(tr("Not signed in"));
    else if (refreshing)
        m_text->setText(readingText());
    else if (m_sessions->isStopped())
        m_text->setText(tr("Stopped until you sign in again"));
    else if (!m_sessions->lastRefreshed().isValid())
        m_text->setText(tr("Not read yet"));
    else if (!m_nextRefresh.isValid())
        //: %1 is a time of day
        m_text->setText(tr("Last refreshed %1")
                            .arg(QLocale().toString(
                                m_sessions->lastRefreshed().toLocalTime().time(), QLocale::ShortFormat)));
    else {
        const qint64 seconds = qMax<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(m_nextRefresh));
        //: %1 is a time of day, %2 a number of seconds
        m_text->setText(tr("Last refreshed %1 · next in %2")
                            .arg(QLocale().toString(
                                     m_sessions->lastRefreshed().toLocalTime().time(), QLocale::ShortFormat),
                                Texts::duration(seconds * 1000)));
    }
    m_running->setText(resizesText());
}

QString RefreshStatus::resizesText() const
{
    const auto waiting =
        static_cast<int>(std::ranges::count_if(m_queue->operations(), &Operation::isPending));
    const int running = m_queue->unsettledCount() - waiting;
    const QString text = running > 0 ? tr("%n resize(s) under way", "", running) : QString();
    if (waiting == 0)
        return text;
    if (running <= 0)
        return tr("%n resize(s) waiting", "", waiting);
    //: %1 is "3 resizes under way"; the others have not been sent
    return tr("%1 · %n waiting", "", waiting).arg(text);
}

QString RefreshStatus::readingText() const
{
    const qint64 silentMs = m_sinceAnswer.isValid() ? m_sinceAnswer.elapsed() : 0;
    if (silentMs < NoAnswerMs)
        return progressText();
    //: %1 is "Reading instances: 40 so far", %2 a length of time: "12 s"
    return tr("%1 · no answer for %2").arg(progressText(), Texts::duration(silentMs));
}

QString RefreshStatus::progressText() const
{
    if (m_items == 0)
        return tr("Reading instances…");
    const QString text = tr("Reading instances: %n so far", "", m_items);
    if (!m_sessions->hasSeveralLocations())
        return text;
    const qsizetype locations = m_sessions->sessions().size();
    //: %1 is "Reading instances: 40 so far"; a place is a project in a region
    return tr("%1 · %L2 of %L3 places read")
        .arg(text, Texts::number(locations - m_sessions->unreadLocations()), Texts::number(locations));
}

void RefreshStatus::retranslateUi()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel reading instances"));
    m_progress->setAccessibleName(tr("Reading instances"));
    showState();
}

} // namespace dcs
