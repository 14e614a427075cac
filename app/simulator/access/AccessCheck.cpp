// SPDX-License-Identifier: MIT
#include "simulator/access/AccessCheck.h"

#include "simulator/http/ErrorAnswers.h"

using namespace Qt::StringLiterals;

namespace dcs {

AccessCheck::AccessCheck()
    : m_signatures(Simulator::accessKey().toUtf8(), Simulator::secretKey().toUtf8()) { }

std::optional<HttpAnswer> AccessCheck::refusal(const Call &call)
{
    if (!call.header("authorization").isEmpty())
        return refusalOfSignature(call);
    if (!call.header("x-auth-token").isEmpty())
        return refusalOfToken(call);
    return authenticationError(call, u"x-auth-token not found"_s);
}

HttpAnswer AccessCheck::expireToken(const Call &call)
{
    m_tokens.expire(call.header("x-auth-token"), call.now);
    return tokenExpiredError(call, call.now);
}

std::optional<HttpAnswer> AccessCheck::refusalOfSignature(const Call &call)
{
    using Verdict = SignatureCheck::Verdict;
    switch (m_signatures.check(call)) {
    case Verdict::Accepted:
        return std::nullopt;
    case Verdict::Malformed:
        return authenticationError(call, u"verify aksk signature fail"_s);
    case Verdict::Mismatch: {
        // The gateway tells its own canonical request, header values and all.
        QByteArray signedHeaders = call.header("authorization");
        signedHeaders = signedHeaders.mid(signedHeaders.indexOf("SignedHeaders=") + 14);
        signedHeaders = signedHeaders.left(signedHeaders.indexOf(','));
        const QByteArray canonical = SignatureCheck::canonicalRequest(call, signedHeaders).replace('\n', '|');
        return authenticationError(
            call, u"verify aksk signature fail, canonical request: "_s + QString::fromUtf8(canonical));
    }
    case Verdict::UnknownKey:
        return authenticationError(call, u"ak not exist"_s);
    case Verdict::Expired:
        return authenticationError(call, u"signature expired"_s);
    case Verdict::Locked:
        return authenticationError(call, u"AK access failed to reach the limit,forbidden"_s);
    }
    Q_UNREACHABLE();
}

std::optional<HttpAnswer> AccessCheck::refusalOfToken(const Call &call) const
{
    const auto expiry = m_tokens.expiry(call.header("x-auth-token"));
    if (!expiry)
        return authenticationError(call, u"decrypt token fail"_s);
    if (*expiry <= call.now)
        return tokenExpiredError(call, *expiry);
    return std::nullopt;
}

} // namespace dcs
