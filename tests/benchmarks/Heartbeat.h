// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace dcs::bench {

/// How late a timer that is always due comes: so long the event loop was blocked.
class Heartbeat {
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
            [this] { m_longestMs = std::max(m_longestMs, m_clock.restart() - m_timer.interval()); });
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
    }
    /// Since the last question.
    qint64 longestMs() { return std::exchange(m_longestMs, 0); }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longestMs = 0;
};

} // namespace dcs::bench
