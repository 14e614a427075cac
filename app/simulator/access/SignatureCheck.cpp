// SPDX-License-Identifier: MIT
#include "simulator/access/SignatureCheck.h"

#include <QCryptographicHash>
#include <QList>
#include <QMessageAuthenticationCode>
#include <QTimeZone>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int allowedFailures = 5;
constexpr int lockSeconds = 5 * 60;
constexpr int allowedSkewSeconds = 15 * 60;
const char algorithm[] = "SDK-HMAC-SHA256";

struct Authorization {
    QByteArray accessKey;
    QByteArray signedHeaders;
    QByteArray signature;
};

std::optional<Authorization> parseAuthorization(const QByteArray &header)
{
    const QByteArray start = QByteArray(algorithm) + ' ';
    if (!header.startsWith(start))
        return std::nullopt;
    Authorization result;
    for (const QByteArray &part : header.mid(start.size()).split(',')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = part.left(equals).trimmed();
        const QByteArray value = part.mid(equals + 1).trimmed();
        if (name == "Access")
            result.accessKey = value;
        else if (name == "SignedHeaders")
            result.signedHeaders = value;
        else if (name == "Signature")
            result.signature = value;
    }
    if (result.accessKey.isEmpty() || result.signedHeaders.isEmpty() || result.signature.isEmpty())
        return std::nullopt;
    return result;
}

QByteArray encodedOnce(const QByteArray &text)
{
    return QByteArray::fromPercentEncoding(text).toPercentEncoding();
}

QByteArray canonicalPath(const QString &path)
{
    QByteArrayList segments;
    for (const QByteArray &segment : path.toUtf8().split('/'))
        segments.append(encodedOnce(segment));
    const QByteArray joined = segments.join('/');
    return joined.endsWith('/') ? joined : joined + '/';
}

QByteArray canonicalQuery(const QString &query)
{
    QList<std::pair<QByteArray, QByteArray>> parameters;
    for (const QByteArray &parameter : query.toUtf8().split('&')) {
        if (parameter.isEmpty())
            continue;
        const qsizetype equals = parameter.indexOf('=');
        const QByteArray name = equals < 0 ? parameter : parameter.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : parameter.mid(equals + 1);
        parameters.append({QByteArray::fromPercentEncoding(name), QByteArray::fromPercentEncoding(value)});
    }
    std::ranges::sort(parameters);
    QByteArrayList parts;
    for (const auto &[name, value] : std::as_const(parameters))
        parts.append(name.toPercentEncoding() + '=' + value.toPercentEncoding());
    return parts.join('&');
}

QByteArray sha256(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

/// Whether everything is signed that must be.
bool coversEnough(const Call &call, const QByteArrayList &signedNames)
{
    if (!std::ranges::is_sorted(signedNames) || !signedNames.contains("x-sdk-date"))
        return false;
    return call.header("x-security-token").isEmpty() || signedNames.contains("x-security-token");
}

} // namespace

SignatureCheck::SignatureCheck(QByteArray accessKey, QByteArray secretKey)
    : m_accessKey(std::move(accessKey)), m_secretKey(std::move(secretKey))
{
}

SignatureCheck::Verdict SignatureCheck::check(const Call &call)
{
    const QMutexLocker locker(&m_mutex);
    const auto authorization = parseAuthorization(call.header("authorization"));
    if (!authorization)
        return Verdict::Malformed;
    if (authorization->accessKey != m_accessKey)
        return Verdict::UnknownKey;
    if (isLocked(call.now))
        return Verdict::Locked;
    const Verdict verdict = verify(call);
    count(verdict, call.now);
    return verdict;
}

SignatureCheck::Verdict SignatureCheck::verify(const Call &call) const
{
    const Authorization authorization = *parseAuthorization(call.header("authorization"));
    const QByteArray date = call.header("x-sdk-date");
    QDateTime signedAt = QDateTime::fromString(QString::fromLatin1(date), u"yyyyMMdd'T'HHmmss'Z'"_s);
    if (!signedAt.isValid() || !coversEnough(call, authorization.signedHeaders.split(';')))
        return Verdict::Malformed;
    signedAt.setTimeSpec(Qt::UTC);
    if (std::abs(signedAt.secsTo(call.now)) > allowedSkewSeconds)
        return Verdict::Expired;
    const QByteArray toSign = QByteArray(algorithm) + '\n' + date + '\n'
        + sha256(canonicalRequest(call, authorization.signedHeaders));
    const QByteArray expected =
        QMessageAuthenticationCode::hash(toSign, m_secretKey, QCryptographicHash::Sha256).toHex();
    return expected == authorization.signature ? Verdict::Accepted : Verdict::Mismatch;
}

bool SignatureCheck::isLocked(const QDateTime &now)
{
    if (m_lockedUntil.isNull())
        return false;
    if (now < m_lockedUntil)
        return true;
    m_lockedUntil = {};
    m_failuresInARow = 0;
    return false;
}

void SignatureCheck::count(Verdict verdict, const QDateTime &now)
{
    m_failuresInARow = verdict == Verdict::Accepted ? 0 : m_failuresInARow + 1;
    if (m_failuresInARow > allowedFailures)
        m_lockedUntil = now.addSecs(lockSeconds);
}

QByteArray SignatureCheck::canonicalRequest(const Call &call, const QByteArray &signedHeaders)
{
    QByteArray headers;
    for (const QByteArray &name : signedHeaders.split(';'))
        headers += name + ':' + call.header(name) + '\n';
    const QByteArray givenHash = call.header("x-sdk-content-sha256");
    const QByteArrayList parts{call.request.method.toUpper(), canonicalPath(call.request.path),
        canonicalQuery(call.request.query), headers, signedHeaders,
        givenHash.isEmpty() ? sha256(call.request.body) : givenHash};
    return parts.join('\n');
}

} // namespace dcs
