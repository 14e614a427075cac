// SPDX-License-Identifier: MIT
#pragma once

#include <httplib.h>

#include <array>
#include <atomic>
#include <chrono>

namespace dcs {

/// One accepted connection as cpp-httplib reads and writes it. Unlike the library's own stream it can be shut
/// down from another thread, and in the middle of a request: the client then sees a closed connection instead
/// of an answer.
class ConnectionStream : public httplib::Stream {
public:
    /// Owns the socket and closes it at its end.
    ConnectionStream(socket_t socket, std::chrono::milliseconds timeout);
    ~ConnectionStream() override;
    ConnectionStream(const ConnectionStream &) = delete;
    ConnectionStream &operator=(const ConnectionStream &) = delete;

    /// Whether the first byte of a request arrived within this time.
    bool waitForRequest(std::chrono::milliseconds patience) const;
    /// Ends both directions at once. Thread-safe.
    void shutDown();
    bool isShutDown() const { return m_shutDown; }

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool wait(short events, std::chrono::milliseconds patience) const;

    const socket_t m_socket;
    const std::chrono::milliseconds m_timeout;
    std::atomic<bool> m_shutDown = false;
    std::array<char, 16 * 1024> m_buffer{};
    size_t m_begin = 0; ///< of what was received but not read yet
    size_t m_end = 0;
};

} // namespace dcs
