// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace dcs {

/// Keeps calls below a number in any stretch of time. Times are in ms by any clock that never goes back.
class CallPace {
public:
    explicit CallPace(int mostCalls, qint64 stretchMs = 60'000)
        : m_mostCalls(mostCalls), m_stretchMs(stretchMs)
    {
    }

    /// How long, from now on, no call may begin; 0: one may begin now.
    qint64 pauseAt(qint64 nowMs) const;
    /// A call begins.
    void note(qint64 nowMs);

private:
    int m_mostCalls;
    qint64 m_stretchMs;
    QList<qint64> m_begun; ///< of the last stretch, the oldest first; at most m_mostCalls
};

} // namespace dcs
