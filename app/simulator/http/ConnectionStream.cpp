// SPDX-License-Identifier: MIT
#include "simulator/http/ConnectionStream.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace dcs {

ConnectionStream::ConnectionStream(socket_t socket, std::chrono::milliseconds timeout)
    : m_socket(socket), m_timeout(timeout)
{
}

ConnectionStream::~ConnectionStream()
{
    shutDown();
    ::close(m_socket);
}

bool ConnectionStream::wait(short events, std::chrono::milliseconds patience) const
{
    pollfd descriptor{m_socket, events, 0};
    int ready = 0;
    do {
        ready = ::poll(&descriptor, 1, static_cast<int>(patience.count()));
    } while (ready < 0 && errno == EINTR);
    return ready > 0 && !m_shutDown;
}

bool ConnectionStream::waitForRequest(std::chrono::milliseconds patience) const
{
    return m_begin < m_end || wait(POLLIN, patience);
}

void ConnectionStream::shutDown()
{
    if (!m_shutDown.exchange(true))
        ::shutdown(m_socket, SHUT_RDWR);
}

bool ConnectionStream::is_readable() const { return m_begin < m_end || wait(POLLIN, m_timeout); }

bool ConnectionStream::is_writable() const { return wait(POLLOUT, m_timeout); }

ssize_t ConnectionStream::read(char *data, size_t size)
{
    if (m_begin == m_end) {
        if (!is_readable())
            return -1;
        const ssize_t received = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (received <= 0)
            return received;
        m_begin = 0;
        m_end = static_cast<size_t>(received);
    }
    const size_t count = std::min(size, m_end - m_begin);
    std::memcpy(data, m_buffer.data() + m_begin, count);
    m_begin += count;
    return static_cast<ssize_t>(count);
}

ssize_t ConnectionStream::write(const char *data, size_t size)
{
    if (!is_writable())
        return -1;
    return ::send(m_socket, data, size, MSG_NOSIGNAL);
}

// The addresses of a loopback connection tell nothing, and nothing here asks for them.
void ConnectionStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

void ConnectionStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

} // namespace dcs
