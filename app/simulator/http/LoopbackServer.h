// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/Simulator.h"
#include "simulator/http/HttpAnswer.h"

#include <functional>
#include <memory>

namespace dcs {

/// An HTTP server on 127.0.0.1 with threads of its own. All methods but start() and stop() are thread-safe.
class LoopbackServer {
public:
    /// Called from several threads at once.
    using Handler = std::function<HttpAnswer(const ReceivedRequest &)>;

    explicit LoopbackServer(Handler handler);
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer &) = delete;
    LoopbackServer &operator=(const LoopbackServer &) = delete;

    /// Listens on this port (0: any free one) and returns when connections are accepted; false if it cannot
    /// be had.
    bool start(int port);
    /// Closes every connection, whatever goes on there, and returns when the last handler has.
    void stop();
    /// 0 before start().
    int port() const;

private:
    class Server;

    Handler m_handler;
    std::unique_ptr<Server> m_server;
};

} // namespace dcs
