// SPDX-License-Identifier: MIT
#include "simulator/http/ConnectionThreads.h"

#include <utility>

namespace dcs {

void ConnectionThreads::enqueue(std::function<void()> work)
{
    Threads finished;
    {
        const std::lock_guard lock(m_mutex);
        finished.swap(m_finished);
        m_running.emplace_front();
        const auto self = m_running.begin();
        *self = std::thread([this, self, work = std::move(work)] {
            work();
            const std::lock_guard doneLock(m_mutex);
            m_finished.splice(m_finished.end(), m_running, self);
            m_ended.notify_all();
        });
    }
    join(std::move(finished));
}

void ConnectionThreads::shutdown()
{
    Threads finished;
    {
        std::unique_lock lock(m_mutex);
        m_ended.wait(lock, [this] { return m_running.empty(); });
        finished.swap(m_finished);
    }
    join(std::move(finished));
}

void ConnectionThreads::join(Threads threads)
{
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace dcs
