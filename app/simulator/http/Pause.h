// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace dcs {

/// A wait that can be broken off for all who wait. Thread-safe.
class Pause {
public:
    /// False if it was broken off before the time had passed.
    bool wait(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        return !m_changed.wait_for(lock, time, [this] { return m_broken; });
    }
    /// While broken, every wait ends at once.
    void setBroken(bool broken)
    {
        const std::lock_guard lock(m_mutex);
        m_broken = broken;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_broken = false;
};

} // namespace dcs
