// SPDX-License-Identifier: MIT
#pragma once

#include "api/http/NetworkSettings.h"

#include <QNetworkProxyFactory>

class QNetworkAccessManager;

namespace dcs {

/// Says for each request which proxy it takes, by the settings. HTTP proxies are only asked for tunnels
/// (CONNECT): they see neither the request nor its credentials. User and password go to an HTTP proxy as a
/// header of their own (Basic), once for each tunnel, and not by Qt, which repeats a refused NTLM log-in
/// until the time-out: an account may be locked by then.
class ProxyFactory : public QNetworkProxyFactory {
public:
    explicit ProxyFactory(NetworkSettings settings);

    /// Asking the system may take a moment: its settings can name a script.
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    QNetworkProxy prepared(QNetworkProxy proxy) const;

    NetworkSettings m_settings;
};

/// The proxy that requests of this access manager to this URL take; NoProxy if they take none. The access
/// manager has a factory.
QNetworkProxy proxyFor(const QNetworkAccessManager &network, const QUrl &url);

} // namespace dcs
