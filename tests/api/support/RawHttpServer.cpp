// SPDX-License-Identifier: MIT
#include "tests/api/support/RawHttpServer.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

QByteArray RawRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

RawHttpServer::RawHttpServer(Script script, std::unique_ptr<QTcpServer> server)
    : m_server(std::move(server)), m_script(std::move(script)),
      m_tls(qobject_cast<QSslServer *>(m_server.get()) != nullptr)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawHttpServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

RawHttpServer::~RawHttpServer()
{
    closeConnections();
    // A TLS connection may close only now, with its socket, after the table of connections is gone.
    const QList<QTcpSocket *> sockets = m_open.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

QUrl RawHttpServer::url(const QString &path) const
{
    const QString location = m_tls ? u"https://localhost:%1%2"_s : u"http://127.0.0.1:%1%2"_s;
    return QUrl(location.arg(m_server->serverPort()).arg(path));
}

qsizetype RawHttpServer::count(QByteArrayView method) const
{
    return std::count_if(m_requests.begin(), m_requests.end(),
        [&](const RawRequest &request) { return request.method == method; });
}

void RawHttpServer::closeConnections()
{
    const QList<QTcpSocket *> sockets = m_open.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnectFromHost();
}

QByteArray RawHttpServer::answer(int status, const QByteArray &body, const QByteArray &extra)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " Text\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + extra + "\r\n" + body;
}

void RawHttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_open[socket].number = ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_open.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void RawHttpServer::read(QTcpSocket *socket)
{
    const auto found = m_open.find(socket);
    if (found == m_open.end())
        return;
    Connection *connection = &*found;
    connection->buffer += socket->readAll();
    if (connection->current < 0) {
        const qsizetype headerEnd = connection->buffer.indexOf("\r\n\r\n");
        if (headerEnd < 0)
            return;
        readHeader(connection, headerEnd);
        if (m_requests.last().method == m_closedAtHeader) {
            socket->disconnectFromHost();
            return;
        }
    }
    if (connection->buffer.size() < connection->bodyLength)
        return;
    RawRequest &request = m_requests[connection->current];
    request.body = connection->buffer.left(connection->bodyLength);
    connection->buffer.remove(0, connection->bodyLength);
    connection->current = -1;
    const RawAnswer answer = m_script(request);
    if (!answer.bytes.isEmpty())
        socket->write(answer.bytes);
    if (answer.close)
        socket->disconnectFromHost();
}

void RawHttpServer::readHeader(Connection *connection, qsizetype headerEnd)
{
    QByteArrayList lines = connection->buffer.left(headerEnd).split('\n');
    connection->buffer.remove(0, headerEnd + 4);
    const QByteArrayList start = lines.takeFirst().split(' ');
    RawRequest request;
    request.method = start.value(0);
    request.target = start.value(1);
    request.connection = connection->number;
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append(qMakePair(line.left(colon).toLower(), line.mid(colon + 1).trimmed()));
    }
    connection->bodyLength = request.header("content-length").toLongLong();
    connection->current = m_requests.size();
    m_requests.append(request);
}

} // namespace dcs
