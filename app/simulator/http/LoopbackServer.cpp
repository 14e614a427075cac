// SPDX-License-Identifier: MIT
#include "simulator/http/LoopbackServer.h"

#include "simulator/http/ConnectionStream.h"
#include "simulator/http/ConnectionThreads.h"

#include <sys/socket.h>

#include <algorithm>
#include <atomic>
#include <future>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace dcs {

namespace {

constexpr std::chrono::milliseconds transferTimeout{10'000};
constexpr std::chrono::milliseconds keepAlive{60'000};
constexpr size_t keepAliveRequests = 1'000'000;
constexpr size_t largestBody = 12 * 1024 * 1024; // what the gateway takes with a signature
constexpr int waitingConnections = 128;

QByteArray lower(const std::string &text) { return QByteArray::fromStdString(text).toLower(); }

ReceivedRequest received(const httplib::Request &request)
{
    ReceivedRequest result;
    result.method = QByteArray::fromStdString(request.method);
    const QString target = QString::fromStdString(request.target);
    const qsizetype mark = target.indexOf(u'?');
    result.path = mark < 0 ? target : target.left(mark);
    result.query = mark < 0 ? QString() : target.mid(mark + 1);
    result.body = QByteArray::fromStdString(request.body);
    for (const auto &[name, value] : request.headers) {
        // Notes that cpp-httplib adds about the connection; nobody sent them.
        if (name != "REMOTE_ADDR" && name != "REMOTE_PORT" && name != "LOCAL_ADDR" && name != "LOCAL_PORT")
            result.headers.append({lower(name), QByteArray::fromStdString(value)});
    }
    return result;
}

void setTruncatedBody(const HttpAnswer &answer, httplib::Response &response)
{
    const std::string half = answer.body.left(answer.body.size() / 2).toStdString();
    const size_t announced = static_cast<size_t>(answer.body.size()) + 64;
    response.set_content_provider(
        announced, answer.contentType.toStdString(), [half](size_t, size_t, httplib::DataSink &sink) {
            sink.write(half.data(), half.size());
            return false;
        });
}

} // namespace

class LoopbackServer::Server : public httplib::Server {
public:
    explicit Server(const LoopbackServer::Handler &handler) : m_handler(handler)
    {
        set_keep_alive_timeout(std::chrono::duration_cast<std::chrono::seconds>(keepAlive).count());
        set_keep_alive_max_count(keepAliveRequests);
        set_payload_max_length(largestBody);
        set_tcp_nodelay(true);
        // Without SO_REUSEPORT, which cpp-httplib sets: two servers on one port must not both seem to work.
        set_socket_options([](socket_t socket) {
            const int yes = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        });
        const auto answer = [this](const httplib::Request &request, httplib::Response &response) {
            respond(request, response);
        };
        const std::string everything = ".*";
        Get(everything, answer);
        Post(everything, answer);
        Put(everything, answer);
        Patch(everything, answer);
        Delete(everything, answer);
        Options(everything, answer);
    }

    bool start(int wantedPort)
    {
        const std::string host = "127.0.0.1";
        m_port = wantedPort == 0 ? bind_to_any_port(host) : bind_to_port(host, wantedPort) ? wantedPort : -1;
        if (m_port <= 0)
            return false;
        ::listen(svr_sock_, waitingConnections);
        // Called once when the server accepts: stopping it earlier would be lost.
        std::promise<void> accepting;
        new_task_queue = [&accepting] {
            accepting.set_value();
            return new ConnectionThreads;
        };
        m_thread = std::thread([this] { listen_after_bind(); });
        accepting.get_future().wait();
        return true;
    }

    void stopAndWait()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
            for (const auto &[thread, connection] : m_connections)
                connection->shutDown();
        }
        stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    int port() const { return std::max(m_port, 0); }

private:
    bool process_and_close_socket(socket_t socket) override
    {
        ConnectionStream connection(socket, transferTimeout);
        if (!enter(connection))
            return false;
        bool goOn = true;
        while (goOn && connection.waitForRequest(keepAlive)) {
            bool closed = false;
            goOn = process_request(connection, false, closed, nullptr) && !closed && !connection.isShutDown();
        }
        leave();
        return goOn;
    }

    bool enter(ConnectionStream &connection)
    {
        const std::lock_guard lock(m_mutex);
        return !m_stopping && m_connections.emplace(std::this_thread::get_id(), &connection).second;
    }

    void leave()
    {
        const std::lock_guard lock(m_mutex);
        m_connections.erase(std::this_thread::get_id());
    }

    /// Every connection is served in a thread of its own: the one that asks is in its connection's thread.
    void dropConnection()
    {
        const std::lock_guard lock(m_mutex);
        m_connections.at(std::this_thread::get_id())->shutDown();
    }

    void respond(const httplib::Request &request, httplib::Response &response)
    {
        const HttpAnswer answer = m_handler(received(request));
        response.status = answer.status;
        for (const auto &[name, value] : answer.headers)
            response.set_header(name.toStdString(), value.toStdString());
        switch (answer.ending) {
        case HttpAnswer::Ending::Complete:
            if (!answer.body.isEmpty())
                response.set_content(answer.body.toStdString(), answer.contentType.toStdString());
            break;
        case HttpAnswer::Ending::Truncated:
            setTruncatedBody(answer, response);
            break;
        case HttpAnswer::Ending::Dropped:
            dropConnection();
            break;
        }
    }

    const LoopbackServer::Handler &m_handler;
    int m_port = 0;
    std::thread m_thread;
    std::mutex m_mutex;
    bool m_stopping = false;
    std::map<std::thread::id, ConnectionStream *> m_connections;
};

LoopbackServer::LoopbackServer(Handler handler) : m_handler(std::move(handler)) { }

LoopbackServer::~LoopbackServer() { stop(); }

bool LoopbackServer::start(int port)
{
    stop();
    m_server = std::make_unique<Server>(m_handler);
    if (m_server->start(port))
        return true;
    m_server.reset();
    return false;
}

void LoopbackServer::stop()
{
    if (m_server)
        m_server->stopAndWait();
    m_server.reset();
}

int LoopbackServer::port() const { return m_server ? m_server->port() : 0; }

} // namespace dcs
