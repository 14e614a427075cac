// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/http/Call.h"

#include <QByteArray>
#include <QDateTime>
#include <QMutex>

namespace dcs {

/// The gateway's side of SDK-HMAC-SHA256 (API request signing): written apart from the client's signer, so
/// that each checks the other. Thread-safe.
class SignatureCheck {
public:
    enum class Verdict {
        Accepted,
        Malformed, ///< no readable Authorization or X-Sdk-Date, or one that leaves something out
        UnknownKey,
        Expired, ///< signed more than 15 minutes away from the clock
        Mismatch,
        Locked ///< more than five failures in a row, for five minutes
    };

    SignatureCheck(QByteArray accessKey, QByteArray secretKey);

    Verdict check(const Call &call);

    /// The request in the six parts that are hashed. Names in signedHeaders are in lower case, joined by ";".
    static QByteArray canonicalRequest(const Call &call, const QByteArray &signedHeaders);

private:
    Verdict verify(const Call &call) const;
    bool isLocked(const QDateTime &now);
    void count(Verdict verdict, const QDateTime &now);

    const QByteArray m_accessKey;
    const QByteArray m_secretKey;
    QMutex m_mutex;
    int m_failuresInARow = 0;
    QDateTime m_lockedUntil; ///< null: not locked
};

} // namespace dcs
