// SPDX-License-Identifier: MIT
#pragma once

#include "api/http/probe/HostProbe.h"
#include "api/http/probe/TlsCheck.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

class QHostInfo;

namespace dcs {

/// The probe behind HttpClient::probe(): the same proxy and the same trusted certificates as requests have.
class SocketProbe : public HostProbe {
    Q_OBJECT
public:
    /// timeoutMs is for each step.
    SocketProbe(const QUrl &url, const QNetworkProxy &proxy, const QSslConfiguration &tls, int timeoutMs,
        QObject *parent);

private:
    bool usesProxy() const { return m_proxy.type() != QNetworkProxy::NoProxy; }
    bool asksProxy() const;
    bool isLastStep() const;
    quint16 servicePort() const;
    QString location() const;
    void go(ConnectionStep step);
    void goOn();
    void resolve();
    void resolved(const QHostInfo &info);
    void connectTo(const QNetworkProxy &proxy);
    void encrypt();
    void proxyAsksForLogin();
    void socketFailed();
    ApiError failure(ErrorKind kind, const QString &detail) const;
    void endStep(const std::optional<ApiError> &error);
    void finish(bool isGood);

    QUrl m_url;
    QNetworkProxy m_proxy;
    QSslSocket *m_socket = nullptr;
    QSslConfiguration m_tls;
    TlsFinding m_finding;
    ConnectionStep m_step = ConnectionStep::NameResolution;
    bool m_underWay = false; ///< a step is
    QTimer m_timeout;
    QElapsedTimer m_clock;
};

} // namespace dcs
