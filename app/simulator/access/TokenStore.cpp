// SPDX-License-Identifier: MIT
#include "simulator/access/TokenStore.h"

#include <QCryptographicHash>

namespace dcs {

namespace {

constexpr int lifetimeSeconds = 24 * 60 * 60;
constexpr qsizetype tokenLength = 2048; // real ones have several kilobytes, so that clients must cope with it

QByteArray makeToken(qsizetype number, const QDateTime &now)
{
    QByteArray seed = QByteArray::number(number) + '-' + QByteArray::number(now.toMSecsSinceEpoch());
    QByteArray text = "MII";
    while (text.size() < tokenLength) {
        seed = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
        text += seed.toBase64(QByteArray::OmitTrailingEquals);
    }
    return text.left(tokenLength);
}

} // namespace

TokenStore::Token TokenStore::issue(const QDateTime &now)
{
    const QMutexLocker locker(&m_mutex);
    const Token token{makeToken(m_expiries.size(), now), now, now.addSecs(lifetimeSeconds)};
    m_expiries.insert(token.text, token.expiresAt);
    return token;
}

std::optional<QDateTime> TokenStore::expiry(const QByteArray &text) const
{
    const QMutexLocker locker(&m_mutex);
    const auto found = m_expiries.constFind(text);
    return found == m_expiries.cend() ? std::nullopt : std::optional(*found);
}

void TokenStore::expire(const QByteArray &text, const QDateTime &now)
{
    const QMutexLocker locker(&m_mutex);
    const auto found = m_expiries.find(text);
    if (found != m_expiries.end())
        *found = now;
}

} // namespace dcs
