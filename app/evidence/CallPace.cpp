// SPDX-License-Identifier: MIT
#include "evidence/CallPace.h"

#include <algorithm>

namespace dcs {

qint64 CallPace::pauseAt(qint64 nowMs) const
{
    if (m_begun.size() < m_mostCalls)
        return 0;
    return std::max<qint64>(0, m_begun.first() + m_stretchMs - nowMs);
}

void CallPace::note(qint64 nowMs)
{
    m_begun.append(nowMs);
    if (m_begun.size() > m_mostCalls)
        m_begun.removeFirst();
}

} // namespace dcs
