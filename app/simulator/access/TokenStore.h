// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QMutex>

#include <optional>

namespace dcs {

/// The IAM tokens that were issued. Thread-safe.
class TokenStore {
public:
    struct Token {
        QByteArray text;
        QDateTime issuedAt; ///< UTC
        QDateTime expiresAt; ///< UTC, 24 hours later
    };

    Token issue(const QDateTime &now);
    /// When the token ends or ended; nothing if it was never issued.
    std::optional<QDateTime> expiry(const QByteArray &text) const;
    /// Ends the token now; does nothing if it was never issued.
    void expire(const QByteArray &text, const QDateTime &now);

private:
    mutable QMutex m_mutex;
    QHash<QByteArray, QDateTime> m_expiries;
};

} // namespace dcs
