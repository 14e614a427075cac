// SPDX-License-Identifier: MIT
#include "api/auth/AuthProblems.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

AuthProblem signatureProblem(const ApiError &error, bool temporaryKey)
{
    const auto says = [&](QLatin1StringView text) {
        return error.serviceMessage.contains(text, Qt::CaseInsensitive);
    };
    const bool clockIsOff =
        error.clockOffsetSeconds && std::abs(*error.clockOffsetSeconds) > toleratedClockOffsetSeconds;

    if (says("reach the limit"_L1))
        return AuthProblem::KeyLocked;
    if (says("ak not exist"_L1))
        return AuthProblem::KeyUnknown;
    if (clockIsOff)
        return AuthProblem::ClockSkew;
    if (says("signature expired"_L1)) {
        // The same words stand for a temporary key past its end: the clock decides where the answer shows it.
        return temporaryKey && error.clockOffsetSeconds ? AuthProblem::TemporaryKeyExpired
                                                        : AuthProblem::ClockSkew;
    }
    if (says("verify aksk signature fail"_L1))
        return AuthProblem::SignatureRefused;
    return AuthProblem::Other;
}

} // namespace

AuthProblem authProblemOf(const ApiError &error, const Credentials &credentials)
{
    if (error.kind != ErrorKind::Http || error.httpStatus != 401)
        return AuthProblem::None;
    if (const AccessKey *key = std::get_if<AccessKey>(&credentials))
        return signatureProblem(error, !key->securityToken.isEmpty());
    return AuthProblem::TokenRefused;
}

} // namespace dcs
