// SPDX-License-Identifier: MIT
#pragma once

#include "api/http/CertificateFacts.h"

#include <QString>

#include <optional>

namespace dcs {

/// What kind of failure ended a call.
enum class ErrorKind {
    Network, ///< no answer: name resolution, connection refused or lost
    /// The proxy was not found, not reached, or made no connection to the service; httpStatus 407: it wants a
    /// user and a password, or others than those of the settings (SOCKS5 too).
    Proxy,
    Tls, ///< the certificate or the TLS session was refused; tlsProblem and certificate tell more
    Timeout, ///< no complete answer in time
    Cancelled, ///< by the caller
    Http, ///< an answer with a status that is not 2xx
    Redirect, ///< a 3xx answer: never followed, since credentials would go along
    Decode, ///< a 2xx answer whose body is not what it claims; field names the place
    TooLarge, ///< the answer is longer, deeper or has more pages than allowed
    InsecureUrl, ///< plain http to anything but loopback: not sent
    AuthenticationStopped, ///< not sent: credentials were refused before; the user is to be asked first
    NotOffered, ///< not sent: the call exists only in a API version of the API that the user's choice
                ///< excludes
};

/// What a refused authentication (401) is about, as far as the text of the service tells
/// (DCS API, "Text after APIGW.0301").
enum class AuthProblem {
    None,
    SignatureRefused, ///< secret key or canonical request differs
    KeyLocked, ///< more than five failures in a row: locked for five minutes
    KeyUnknown,
    ClockSkew, ///< clock more than 15 minutes off
    TemporaryKeyExpired,
    TokenRefused,
    CredentialsRefused, ///< IAM: user, account or password wrong, locked, expired
    Other
};

/// Why there is no TLS session, in the order in which it is told: what a certificate says about itself counts
/// only once its issuer is trusted.
enum class TlsProblem {
    None,
    SelfSigned, ///< by itself, and not among the trusted ones
    UnknownIssuer, ///< an inspecting proxy or a private cloud, often: its authority is not among the trusted
    Expired, ///< by the clock of this computer
    NotYetValid, ///< by the clock of this computer
    WrongHost, ///< made for another name
    Other ///< revoked, malformed, no common version, or no TLS at all on the other side
};

/// The failure of a call as a value. Carries no sentence of ours: text for people is made in ui. Carries no
/// secret: serviceMessage is what the service wrote, shortened and redacted.
struct ApiError {
    ErrorKind kind = ErrorKind::Network;
    int httpStatus = 0; ///< 0: there was no answer
    QString code; ///< service code, "DCS.4026", "111400026", "APIGW.0301"; "" if the answer had none
    QString serviceMessage; ///< the service's literal message, or the beginning of a body that is no JSON
    QString requestId;
    std::optional<int> retryAfterSeconds;
    AuthProblem authProblem = AuthProblem::None;
    std::optional<qint64> clockOffsetSeconds; ///< service clock minus ours, if the answer had a Date
    TlsProblem tlsProblem = TlsProblem::None; ///< with ErrorKind::Tls
    std::optional<CertificateFacts> certificate; ///< with ErrorKind::Tls: the one refused, if one was shown
    QString field; ///< Decode: path of the member, "instances[3].capacity"
    /// Technical detail without URL, query and secrets: Qt's error name, TLS reason, redirect host.
    QString detail;
    /// False: certainly no byte of the request left, or the service certainly refused it.
    bool mayHaveArrived = true;

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

} // namespace dcs
