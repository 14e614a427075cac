// SPDX-License-Identifier: MIT
#include "api/http/probe/SocketProbe.h"

#include "api/http/EnumName.h"
#include "api/http/HttpMessage.h"

#include <QAuthenticator>
#include <QHostInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

SocketProbe::SocketProbe(
    const QUrl &url, const QNetworkProxy &proxy, const QSslConfiguration &tls, int timeoutMs, QObject *parent)
    : HostProbe(parent), m_url(url), m_proxy(proxy), m_tls(tls)
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(std::clamp(timeoutMs, 1, 600'000));
    connect(&m_timeout, &QTimer::timeout, this, [this] { endStep(failure(ErrorKind::Timeout, {})); });
    QMetaObject::invokeMethod(
        this, [this] { go(ConnectionStep::NameResolution); }, Qt::QueuedConnection);
}

bool SocketProbe::asksProxy() const { return usesProxy() && m_step <= ConnectionStep::Tunnel; }

bool SocketProbe::isLastStep() const
{
    if (m_url.scheme() == "https"_L1)
        return m_step == ConnectionStep::Tls;
    return m_step == (usesProxy() ? ConnectionStep::Tunnel : ConnectionStep::Connection);
}

quint16 SocketProbe::servicePort() const
{
    return quint16(m_url.port(m_url.scheme() == "https"_L1 ? 443 : 80));
}

QString SocketProbe::location() const
{
    return asksProxy() ? u"%1:%2"_s.arg(m_proxy.hostName()).arg(m_proxy.port())
                       : QString::fromLatin1(hostHeader(m_url));
}

void SocketProbe::go(ConnectionStep step)
{
    m_step = step;
    m_underWay = true;
    m_clock.start();
    m_timeout.start();
    switch (step) {
    case ConnectionStep::NameResolution:
        resolve();
        break;
    case ConnectionStep::Connection:
        connectTo(QNetworkProxy::NoProxy);
        break;
    case ConnectionStep::Tunnel:
        connectTo(m_proxy);
        break;
    case ConnectionStep::Tls:
        encrypt();
        break;
    case ConnectionStep::Time:
    case ConnectionStep::SignIn:
    case ConnectionStep::Project:
    case ConnectionStep::Permission:
        Q_UNREACHABLE();
    }
    Q_EMIT stepStarted(step, location());
}

void SocketProbe::goOn()
{
    switch (m_step) {
    case ConnectionStep::NameResolution:
        go(ConnectionStep::Connection);
        break;
    case ConnectionStep::Connection:
        go(usesProxy() ? ConnectionStep::Tunnel : ConnectionStep::Tls);
        break;
    case ConnectionStep::Tunnel:
        go(ConnectionStep::Tls);
        break;
    case ConnectionStep::Tls:
    case ConnectionStep::Time:
    case ConnectionStep::SignIn:
    case ConnectionStep::Project:
    case ConnectionStep::Permission:
        Q_UNREACHABLE();
    }
}

void SocketProbe::resolve()
{
    QHostInfo::lookupHost(usesProxy() ? m_proxy.hostName() : m_url.host(), this, &SocketProbe::resolved);
}

void SocketProbe::resolved(const QHostInfo &info)
{
    if (info.error() == QHostInfo::NoError)
        endStep(std::nullopt);
    else
        endStep(failure(usesProxy() ? ErrorKind::Proxy : ErrorKind::Network,
            nameOf(usesProxy() ? QAbstractSocket::ProxyNotFoundError : QAbstractSocket::HostNotFoundError)));
}

void SocketProbe::connectTo(const QNetworkProxy &proxy)
{
    delete m_socket;
    m_socket = new QSslSocket(this);
    m_socket->setProxy(proxy);
    connect(m_socket, &QSslSocket::connected, this, [this] { endStep(std::nullopt); });
    connect(m_socket, &QSslSocket::encrypted, this, [this] { endStep(std::nullopt); });
    connect(m_socket, &QSslSocket::errorOccurred, this, &SocketProbe::socketFailed);
    connect(m_socket, &QSslSocket::proxyAuthenticationRequired, this, &SocketProbe::proxyAsksForLogin);
    // Only noted: nothing lets it pass, so that the session fails.
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_finding = findingOf(errors, m_socket->peerCertificate());
    });
    const bool toProxy = usesProxy() && m_step == ConnectionStep::Connection;
    m_socket->connectToHost(
        toProxy ? m_proxy.hostName() : m_url.host(), toProxy ? m_proxy.port() : servicePort());
}

void SocketProbe::encrypt()
{
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        QMetaObject::invokeMethod(this, &SocketProbe::socketFailed, Qt::QueuedConnection);
        return;
    }
    m_socket->setSslConfiguration(m_tls);
    m_socket->setPeerVerifyName(m_url.host());
    m_socket->startClientEncryption();
}

/// The credentials of the settings, if any, were sent along: asked for more, Qt would go on by itself.
void SocketProbe::proxyAsksForLogin()
{
    ApiError error = failure(ErrorKind::Proxy, nameOf(QAbstractSocket::ProxyAuthenticationRequiredError));
    error.httpStatus = 407;
    endStep(error);
}

void SocketProbe::socketFailed()
{
    const QAbstractSocket::SocketError error = m_socket->error();
    if (m_step == ConnectionStep::Tls) {
        if (m_finding.detail.isEmpty())
            m_finding.detail = nameOf(error);
        endStep(tlsError(m_finding));
    } else {
        endStep(failure(usesProxy() ? ErrorKind::Proxy : ErrorKind::Network, nameOf(error)));
    }
}

ApiError SocketProbe::failure(ErrorKind kind, const QString &detail) const
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    error.mayHaveArrived = false;
    return error;
}

void SocketProbe::endStep(const std::optional<ApiError> &error)
{
    if (!m_underWay)
        return;
    m_underWay = false;
    m_timeout.stop();
    ConnectionStepResult result;
    result.step = m_step;
    result.location = location();
    result.isProxy = asksProxy();
    result.durationMs = m_clock.elapsed();
    result.error = error;
    if (m_step == ConnectionStep::Tls && !m_socket->peerCertificate().isNull())
        result.certificate = factsOf(m_socket->peerCertificate());
    // Queued, since the slots may delete this and the socket, whose signal may be under way.
    const bool isLast = error || isLastStep();
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT stepEnded(result); }, Qt::QueuedConnection);
    if (isLast)
        QMetaObject::invokeMethod(
            this, [this, isGood = !error] { finish(isGood); }, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(this, &SocketProbe::goOn, Qt::QueuedConnection);
}

void SocketProbe::finish(bool isGood)
{
    deleteLater(); // before the slots, which may delete the parent
    Q_EMIT finished(isGood);
}

} // namespace dcs
