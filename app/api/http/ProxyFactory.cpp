// SPDX-License-Identifier: MIT
#include "api/http/ProxyFactory.h"

#include "api/http/HttpMessage.h"

#include <QNetworkAccessManager>

namespace dcs {

ProxyFactory::ProxyFactory(NetworkSettings settings) : m_settings(std::move(settings)) { }

QList<QNetworkProxy> ProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    const bool isManual = m_settings.proxyMode == ProxyMode::Manual;
    if (m_settings.proxyMode == ProxyMode::None
        || goesDirect(query.peerHostName(), isManual ? m_settings.proxyExceptions : QStringList()))
        return {QNetworkProxy::NoProxy};
    if (isManual) {
        const auto type =
            m_settings.proxyType == ProxyType::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
        return {prepared(QNetworkProxy(type, m_settings.proxyHost, m_settings.proxyPort))};
    }
    QList<QNetworkProxy> proxies = systemProxyForQuery(query);
    for (QNetworkProxy &proxy : proxies)
        proxy = prepared(proxy);
    return proxies;
}

QNetworkProxy ProxyFactory::prepared(QNetworkProxy proxy) const
{
    if (proxy.user().isEmpty() && !m_settings.proxyUser.isEmpty()) {
        proxy.setUser(m_settings.proxyUser);
        proxy.setPassword(m_settings.proxyPassword);
    }
    if (proxy.type() != QNetworkProxy::HttpProxy)
        return proxy;
    proxy.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
    proxy.setRawHeader("User-Agent", userAgent());
    if (!proxy.user().isEmpty()) {
        const QByteArray login = proxy.user().toUtf8() + ':' + proxy.password().toUtf8();
        proxy.setRawHeader("Proxy-Authorization", "Basic " + login.toBase64());
    }
    proxy.setUser({});
    proxy.setPassword({});
    return proxy;
}

QNetworkProxy proxyFor(const QNetworkAccessManager &network, const QUrl &url)
{
    return network.proxyFactory()->queryProxy(QNetworkProxyQuery(url)).value(0, QNetworkProxy::NoProxy);
}

} // namespace dcs
