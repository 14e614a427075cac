// SPDX-License-Identifier: MIT
#include "tests/api/support/ProxyProgram.h"

#include <QFile>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace dcs {

NetworkSettings proxyAt(quint16 port, ProxyType type)
{
    NetworkSettings settings;
    settings.proxyMode = ProxyMode::Manual;
    settings.proxyType = type;
    settings.proxyHost = u"127.0.0.1"_s;
    settings.proxyPort = port;
    settings.proxyExceptions = {u"<-loopback>"_s};
    return settings;
}

ProxyProgram::ProxyProgram(ProxyType type, const QString &user, const QString &password)
    : m_type(type), m_user(user), m_password(password)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

ProxyProgram::~ProxyProgram()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool ProxyProgram::start()
{
    // Somebody else may take the port in between: then the program ends, and another port is tried.
    for (int attempt = 0; attempt < 5; ++attempt) {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        const quint16 port = free.serverPort();
        free.close();
        if (startAt(port))
            return true;
    }
    return false;
}

bool ProxyProgram::startAt(quint16 port)
{
    m_port = port;
    const QString number = QString::number(port);
    if (m_type == ProxyType::Http) {
        QFile file(m_folder.filePath(u"tinyproxy.conf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        QString text =
            u"Port %1\nListen 127.0.0.1\nTimeout 600\nMaxClients 50\nLogLevel Connect\n"_s.arg(number);
        if (!m_user.isEmpty())
            text += u"BasicAuth %1 %2\n"_s.arg(m_user, m_password);
        file.write(text.toUtf8());
        file.close();
        m_process.start(u"tinyproxy"_s, {u"-d"_s, u"-c"_s, file.fileName()});
    } else {
        QStringList arguments{u"-i"_s, u"127.0.0.1"_s, u"-p"_s, number};
        if (!m_user.isEmpty())
            arguments += {u"-u"_s, m_user, u"-P"_s, m_password};
        m_process.start(u"microsocks"_s, arguments);
    }
    if (!m_process.waitForStarted())
        return false;
    const auto listensOrEnded = [&] {
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(QHostAddress::LocalHost, port);
        return m_process.state() == QProcess::NotRunning || socket.waitForConnected(1000);
    };
    return QTest::qWaitFor(listensOrEnded, 30'000) && m_process.state() == QProcess::Running;
}

NetworkSettings ProxyProgram::settings(const QString &user, const QString &password) const
{
    NetworkSettings settings = proxyAt(m_port, m_type);
    settings.proxyUser = user;
    settings.proxyPassword = password;
    return settings;
}

qsizetype ProxyProgram::tunnelRequests() { return log().count(": CONNECT "); }

const QByteArray &ProxyProgram::log()
{
    m_process.waitForReadyRead(0);
    m_log += m_process.readAll();
    return m_log;
}

} // namespace dcs
