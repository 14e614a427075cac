// SPDX-License-Identifier: MIT
#include "program/FirstProcess.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int answerMs = 1'000;

} // namespace

FirstProcess::FirstProcess(const QString &dataFolder, QObject *parent)
    : QObject(parent), m_name(u"dcs-scaler-"_s
                           + QString::fromLatin1(QCryptographicHash::hash(
                               QDir(dataFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256)
                                                     .toHex()
                                                     .first(16)))
{
}

bool FirstProcess::callFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    // The first one answers with a byte: a process that hangs does not keep a second one from starting.
    return socket.waitForConnected(answerMs) && socket.waitForReadyRead(answerMs);
}

void FirstProcess::becomeFirst()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(m_name) && m_server->serverError() == QAbstractSocket::AddressInUseError) {
        if (callFirst())
            return; // a further window: the first process goes on answering
        QLocalServer::removeServer(m_name); // left behind by a process that was killed
        m_server->listen(m_name);
    }
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->write("+", 1);
            socket->disconnectFromServer();
            Q_EMIT called();
        }
    });
}

} // namespace dcs
