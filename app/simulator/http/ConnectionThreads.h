// SPDX-License-Identifier: MIT
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace dcs {

/// A thread for each connection. A fixed pool would let a few idle kept-alive connections starve the next
/// client.
class ConnectionThreads : public httplib::TaskQueue {
public:
    void enqueue(std::function<void()> work) override;
    /// Waits for all of them.
    void shutdown() override;

private:
    using Threads = std::list<std::thread>;

    static void join(Threads threads);

    std::mutex m_mutex;
    std::condition_variable m_ended;
    Threads m_running;
    Threads m_finished; ///< done with their work, still to be joined
};

} // namespace dcs
