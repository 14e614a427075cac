// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>

#include <utility>

namespace dcs {

/// Answers every GET as of a running instance of 4 GB, and every POST with the same text.
class OneAnswerServer : public QTcpServer {
public:
    explicit OneAnswerServer(QByteArray answer) : m_answer(std::move(answer))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            // The request may come in pieces; its body is one JSON object.
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, request = QByteArray()]() mutable {
                request += socket->readAll();
                const bool isPost = request.startsWith("POST");
                if (!request.endsWith(isPost ? "}" : "\r\n\r\n"))
                    return;
                socket->write(isPost ? m_answer : reading(request));
                request.clear();
            });
        });
    }

private:
    static QByteArray reading(const QByteArray &request)
    {
        const QByteArray path = request.split(' ').value(1);
        const QByteArray body = R"({"instance_id":")" + path.split('/').last()
            + R"(","status":"RUNNING","task":null,"capacity":4,)"
              R"("resource_spec_code":"redis.ha.xu1.large.r2.4"})";
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    QByteArray m_answer;
};

} // namespace dcs
