// SPDX-License-Identifier: MIT
#include "api/http/HttpClient.h"

#include "api/http/HttpReplyExchange.h"
#include "api/http/ProxyFactory.h"
#include "api/http/RequestLog.h"
#include "api/http/ServiceUrl.h"
#include "api/http/probe/SocketProbe.h"
#include "api/http/probe/TlsCheck.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Why a URL is not asked; empty if it is fine.
QString refusalOf(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return u"no host"_s;
    if (!url.userInfo().isEmpty())
        return u"credentials in the URL"_s;
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host())))
        return {};
    return u"not https"_s;
}

/// Deletes an access manager once its last reply is gone.
void retire(QNetworkAccessManager *network)
{
    const auto deleteIfIdle = [network] {
        if (network->findChildren<QNetworkReply *>(Qt::FindDirectChildrenOnly).isEmpty())
            network->deleteLater();
    };
    const auto replies = network->findChildren<QNetworkReply *>(Qt::FindDirectChildrenOnly);
    for (const QNetworkReply *reply : replies)
        QObject::connect(reply, &QObject::destroyed, network, deleteIfIdle);
    deleteIfIdle();
}

} // namespace

HttpClient::HttpClient(QObject *parent) : QObject(parent) { openNetwork(); }

HttpClient::~HttpClient() = default;

HttpExchange *HttpClient::send(const HttpRequest &request, const HttpLimits &limits, QObject *parent)
{
    auto *exchange = new HttpReplyExchange(request, limits, m_log, parent);
    const QString reason = refusalOf(request.url);
    if (reason.isEmpty())
        exchange->start(m_network, *m_tls);
    else
        exchange->refuse(reason);
    return exchange;
}

void HttpClient::setNetworkSettings(const NetworkSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    // Flushing the connections of an access manager would leave its requests under way without an end: a new
    // one takes its place.
    retire(m_network);
    openNetwork();
}

void HttpClient::setRequestLog(RequestLog *log) { m_log = log; }

HostProbe *HttpClient::probe(const QUrl &url, const HttpLimits &limits, QObject *parent)
{
    return new SocketProbe(url, proxyFor(*m_network, url), *m_tls, limits.connectAndAnswerMs, parent);
}

void HttpClient::openNetwork()
{
    m_network = new QNetworkAccessManager(this);
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setProxyFactory(new ProxyFactory(m_settings));
    m_tls = std::make_unique<QSslConfiguration>(tlsConfiguration(m_settings.caCertificates));
}

} // namespace dcs
