// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace dcs {

/// A request as it came over the wire.
struct RawRequest {
    QByteArray method;
    QByteArray target; ///< path and query, as sent
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< number of the connection it came over, from 1

    QByteArray header(QByteArrayView name) const;
};

/// What the server does with a request.
struct RawAnswer {
    QByteArray bytes; ///< literally what is sent; empty: nothing
    bool close = false; ///< closes the connection afterwards
};

/// A port on which nobody listens: no server of a test ever gets it, unlike a port that was free a moment
/// ago.
inline constexpr quint16 deadPort = 1;

/// An HTTP/1.1 server on 127.0.0.1 that does what the test's script says, badly if need be, and keeps every
/// request that reached it (from its header on). Lives in the thread of the test.
class RawHttpServer : public QObject {
    Q_OBJECT
public:
    using Script = std::function<RawAnswer(const RawRequest &)>;

    /// Listens on a free port; another kind of server (TLS) can be given.
    explicit RawHttpServer(
        Script script, std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>());
    ~RawHttpServer() override;

    void setScript(Script script) { m_script = std::move(script); }
    /// Closes the connection of every request of this method as soon as its header is there, the body unread.
    void closeAtHeaderOf(const QByteArray &method) { m_closedAtHeader = method; }
    QUrl url(const QString &path = QStringLiteral("/")) const;
    const QList<RawRequest> &requests() const { return m_requests; }
    qsizetype count(QByteArrayView method) const;
    int connections() const { return m_connections; }
    /// Closes all open connections from this side.
    void closeConnections();

    /// A complete answer with Content-Length; extra: more header lines, each ending in CR LF.
    static QByteArray answer(int status, const QByteArray &body = {}, const QByteArray &extra = {});

private:
    struct Connection {
        int number = 0;
        QByteArray buffer;
        qsizetype current = -1; ///< index of the request whose body is read
        qsizetype bodyLength = 0;
    };
    void accept();
    void read(QTcpSocket *socket);
    void readHeader(Connection *connection, qsizetype headerEnd);

    std::unique_ptr<QTcpServer> m_server;
    Script m_script;
    QByteArray m_closedAtHeader;
    QList<RawRequest> m_requests;
    QHash<QTcpSocket *, Connection> m_open;
    int m_connections = 0;
    bool m_tls = false;
};

} // namespace dcs
