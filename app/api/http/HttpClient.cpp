// SPDX-License-Identifier: MIT
#include "api/http/HttpClient.h"

#include "api/http/HttpReplyExchange.h"

#include <QHostAddress>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

bool isLoopback(const QString &host) { return host == "localhost"_L1 || QHostAddress(host).isLoopback(); }

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

} // namespace

HttpClient::HttpClient(QObject *parent) : QObject(parent), m_network(new QNetworkAccessManager(this))
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpClient::~HttpClient() = default;

HttpExchange *HttpClient::send(const HttpRequest &request, const HttpLimits &limits, QObject *parent)
{
    auto *exchange = new HttpReplyExchange(request, limits, parent);
    const QString reason = refusalOf(request.url);
    if (reason.isEmpty())
        exchange->start(m_network);
    else
        exchange->refuse(reason);
    return exchange;
}

} // namespace dcs
