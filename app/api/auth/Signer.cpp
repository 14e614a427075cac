// SPDX-License-Identifier: MIT
#include "api/auth/Signer.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace dcs::Signer {

namespace {

constexpr char algorithm[] = "SDK-HMAC-SHA256";

QByteArray sha256Hex(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

QByteArray encodedAnew(const QByteArray &encoded)
{
    return percentEncode(QByteArray::fromPercentEncoding(encoded));
}

QByteArray canonicalPath(const QUrl &url)
{
    QByteArrayList segments = url.path(QUrl::FullyEncoded).toLatin1().split('/');
    std::transform(segments.begin(), segments.end(), segments.begin(), encodedAnew);
    QByteArray path = segments.join('/');
    if (!path.endsWith('/'))
        path += '/';
    return path;
}

QByteArray canonicalQuery(const QUrl &url)
{
    QList<QPair<QByteArray, QByteArray>> parameters;
    const QByteArrayList items = url.query(QUrl::FullyEncoded).toLatin1().split('&');
    for (const QByteArray &item : items) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = equals < 0 ? item : item.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : item.mid(equals + 1);
        parameters.append({QByteArray::fromPercentEncoding(name), QByteArray::fromPercentEncoding(value)});
    }
    std::sort(parameters.begin(), parameters.end());
    QByteArrayList encoded;
    for (const auto &[name, value] : parameters)
        encoded += percentEncode(name) + '=' + percentEncode(value);
    return encoded.join('&');
}

QByteArray valueToSign(const HttpRequest &request, const QList<HttpHeader> &headers, const QByteArray &name)
{
    const QByteArray value = headerValue(headers, name);
    return value.isEmpty() && name == "host" ? hostHeader(request.url) : value.trimmed();
}

} // namespace

QByteArray percentEncode(const QByteArray &utf8) { return utf8.toPercentEncoding(); }

QByteArray canonicalRequest(const HttpRequest &request, const QByteArrayList &signedHeaders)
{
    QByteArrayList names = signedHeaders;
    std::sort(names.begin(), names.end());
    const QList<HttpHeader> headers = completeHeaders(request);
    QByteArray block;
    for (const QByteArray &name : names)
        block += name + ':' + valueToSign(request, headers, name) + '\n';
    return QByteArrayList{request.method.toUpper(), canonicalPath(request.url), canonicalQuery(request.url),
        block, names.join(';'), sha256Hex(request.body)}
        .join('\n');
}

QByteArray stringToSign(const QByteArray &canonicalRequest, const QByteArray &sdkDate)
{
    return QByteArray(algorithm) + '\n' + sdkDate + '\n' + sha256Hex(canonicalRequest);
}

QByteArray signature(const QByteArray &stringToSign, const QByteArray &secretKey)
{
    return QMessageAuthenticationCode::hash(stringToSign, secretKey, QCryptographicHash::Sha256).toHex();
}

QList<HttpHeader> authenticationHeaders(
    const HttpRequest &request, const AccessKey &key, const QString &projectId, const QDateTime &now)
{
    const QByteArray date = now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1();
    QList<HttpHeader> headers{{"Host", hostHeader(request.url)}, {"X-Sdk-Date", date}};
    if (!projectId.isEmpty())
        headers.append({"X-Project-Id", projectId.toUtf8()});
    if (!key.securityToken.isEmpty())
        headers.append({"X-Security-Token", key.securityToken.toUtf8()});

    HttpRequest authenticated = request;
    authenticated.headers += headers;
    QByteArrayList names;
    for (const auto &[name, value] : std::as_const(headers))
        names += name.toLower();
    if (!request.body.isEmpty())
        names += "content-type";
    std::sort(names.begin(), names.end());

    const QByteArray toSign = stringToSign(canonicalRequest(authenticated, names), date);
    const QByteArray authorization = QByteArray(algorithm) + " Access=" + key.accessKey.toUtf8()
        + ", SignedHeaders=" + names.join(';') + ", Signature=" + signature(toSign, key.secretKey.toUtf8());
    headers.append(HttpHeader("Authorization", authorization));
    return headers;
}

} // namespace dcs::Signer
