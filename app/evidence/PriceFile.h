// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/PriceKey.h"
#include "model/price/PriceSite.h"

#include <QDateTime>
#include <QHash>
#include <QThreadPool>

namespace dcs {

/// A price and when it was asked for (UTC).
struct KnownPrice {
    Price price;
    QDateTime askedAt;
    friend bool operator==(const KnownPrice &, const KnownPrice &) = default;
};
using KnownPrices = QHash<PriceKey, KnownPrice>;

/// Whose prices a file holds.
struct PriceOwner {
    QString account; ///< who is signed in: prices include the discounts of the account
    PriceSite site = PriceSite::Off;
    friend bool operator==(const PriceOwner &, const PriceOwner &) = default;
};

/// Prices as JSON, and back. Whatever is malformed, of another owner, older than a day or from the future is
/// left out. Pure functions; now is UTC.
QByteArray pricesToJson(const KnownPrices &prices, const PriceOwner &owner);
KnownPrices pricesFromJson(const QByteArray &json, const PriceOwner &owner, const QDateTime &now);

/// How long a price is used before it is asked for again.
constexpr qint64 priceLifeSeconds = 24 * 60 * 60;

/// A file of prices that only its owner may read: kept so that a new start need not ask again. It is a help:
/// if it cannot be read or written nothing is lost. GUI thread; writing happens in a thread of its own.
class PriceFile {
public:
    /// path: "" for none.
    explicit PriceFile(const QString &path);
    /// Waits for the last writing.
    ~PriceFile() = default;
    Q_DISABLE_COPY_MOVE(PriceFile)

    /// Its content, at most 1 MiB; empty if there is none.
    QByteArray read() const;
    /// Replaces the content, whole or not at all.
    void write(const QByteArray &content);

private:
    QString m_path;
    QThreadPool m_writer; ///< of one thread: writings keep their order
};

} // namespace dcs
