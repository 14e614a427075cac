// SPDX-License-Identifier: MIT
#include "ui/mainwindow/RefreshStatus.h"

#include "account/session/SessionGroup.h"
#include "ui/language/Texts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LanguageChange.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int usualIntervalSeconds = 60;
constexpr int progressWidth = 64;

/// Local time; with the date unless it is today.
QString timeText(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    return local.toString(isToday ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

RefreshStatus::RefreshStatus(QWidget *parent)
    : QWidget(parent), m_clock(new QTimer(this)), m_intervalSeconds(usualIntervalSeconds),
      m_text(new QLabel(this)), m_progress(new QProgressBar(this)), m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("refreshStatus"));
    setRole(m_text, "secondary");
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::control);
    row->addWidget(m_progress);
    row->addWidget(m_text);
    row->addWidget(m_cancel);

    m_clock->setInterval(1000);
    connect(m_clock, &QTimer::timeout, this, &RefreshStatus::tick);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_sessions)
            m_sessions->cancelRefresh();
    });
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
    m_text->setToolTip({});
    clearTone(m_text);
    if (!m_sessions)
        m_text->setText(tr("Not signed in"));
    else if (refreshing)
        m_text->setText(readingText());
    else if (m_sessions->isStopped())
        m_text->setText(tr("Stopped until you sign in again"));
    else if (!m_sessions->lastRefreshed().isValid())
        m_text->setText(tr("Not read yet"));
    else
        showTime();
}

void RefreshStatus::showTime()
{
    const QDateTime refreshed = m_sessions->lastRefreshed();
    const QString time = timeText(refreshed);
    m_text->setToolTip(refreshed.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s));
    if (!m_sessions->failedSessions().isEmpty())
        setTone(m_text, Tone::Caution); // of a list that is not up to date
    if (!m_nextRefresh.isValid()) {
        //: %1 is a time of day
        m_text->setText(tr("Refreshed %1").arg(time));
        return;
    }
    const qint64 seconds = qMax<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(m_nextRefresh));
    //: where there is little room: %1 is the time of day of the last refresh, %2 a number of seconds
    const QString text = m_isNarrow ? tr("%1, next in %2 s")
                                    //: %1 is a time of day, %2 a number of seconds
                                    : tr("Refreshed %1, next in %2 s");
    m_text->setText(text.arg(time, Texts::number(seconds)));
}

void RefreshStatus::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    showState();
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
    const qint64 total = m_sessions->extent().total;
    //: numbers of instances
    const QString text = total > m_items
        ? tr("Reading %1 of %2…").arg(Texts::number(m_items), Texts::number(total))
        : tr("Reading instances: %n so far", "", m_items);
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
