// SPDX-License-Identifier: MIT
#include "api/http/HttpMessage.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

bool sameName(QByteArrayView a, QByteArrayView b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

/// Headers that carry credentials, or that belong to one sending only and make no sense in a copied command.
bool isLeftOutOfCurl(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 8> names{"authorization", "proxy-authorization", "cookie",
        "host", "x-auth-token", "x-sdk-date", "x-security-token", "x-subject-token"};
    return std::any_of(
        names.begin(), names.end(), [&](QByteArrayView other) { return sameName(name, other); });
}

/// In single quotes nothing has a meaning to the shell but the single quote itself.
QString shellQuoted(QString text) { return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\''; }

} // namespace

QByteArray HttpResponse::header(QByteArrayView name) const { return headerValue(headers, name); }

QByteArray headerValue(const QList<HttpHeader> &headers, QByteArrayView name)
{
    const auto found = std::find_if(headers.begin(), headers.end(),
        [&](const HttpHeader &header) { return sameName(header.first, name); });
    return found == headers.end() ? QByteArray() : found->second;
}

QList<HttpHeader> completeHeaders(const HttpRequest &request)
{
    QList<HttpHeader> headers = request.headers;
    if (!request.body.isEmpty() && headerValue(headers, "Content-Type").isEmpty())
        headers.append(HttpHeader("Content-Type", "application/json"));
    return headers;
}

QByteArray userAgent() { return QByteArrayLiteral("DCS-Scaler/" DCS_VERSION); }

QByteArray hostHeader(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':') && !host.startsWith('['))
        host = '[' + host + ']';
    const int defaultPort = url.scheme() == "https"_L1 ? 443 : 80;
    const int port = url.port(defaultPort);
    return port == defaultPort ? host : host + ':' + QByteArray::number(port);
}

QString requestIdOf(const QList<HttpHeader> &headers)
{
    QByteArray id = headerValue(headers, "X-Request-Id");
    if (id.isEmpty())
        id = headerValue(headers, "X-IAM-Trace-Id");
    return QString::fromUtf8(id).simplified().left(128);
}

QString toCurl(const HttpRequest &request)
{
    QStringList words{u"curl"_s, u"-X"_s, QString::fromLatin1(request.method),
        shellQuoted(QString::fromLatin1(request.url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment)))};
    const QList<HttpHeader> headers = completeHeaders(request);
    for (const auto &[name, value] : headers) {
        if (!isLeftOutOfCurl(name))
            words << u"-H"_s << shellQuoted(QString::fromUtf8(name + ": " + value));
    }
    words << u"-H"_s << u"\"X-Auth-Token: $OS_TOKEN\""_s;
    if (!request.body.isEmpty())
        words << u"--data-raw"_s << shellQuoted(QString::fromUtf8(request.body));
    return words.join(u' ');
}

} // namespace dcs
