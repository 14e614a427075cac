// SPDX-License-Identifier: MIT
#pragma once

#include "api/bss/BssClient.h"
#include "evidence/PriceFile.h"
#include "evidence/PriceKey.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace dcs {

/// A price that is wanted.
struct WantedPrice {
    PriceKey key;
    QString projectId; ///< of the region; "": that of the endpoint or token
    QString resourceType; ///< cloud_resource_type_code of the flavor; "": the present one
    friend bool operator==(const WantedPrice &, const WantedPrice &) = default;
};

/// What is known of a price.
struct PriceQuote {
    enum class State {
        Off, ///< prices are not asked for
        Unknown, ///< not asked for, or the last try failed and may be repeated
        Loading,
        Known,
        NoPrice, ///< the service has none for it
        NotAllowed ///< no permission, or the account belongs to another site
    };
    State state = State::Unknown;
    std::optional<Price> price = {}; ///< of Known
    QDateTime askedAt = {}; ///< UTC, of Known; up to a day old, older where asking anew failed
    friend bool operator==(const PriceQuote &, const PriceQuote &) = default;
};

/// The prices of one account. Each specification is asked for once a day, at most 100 in a request, one
/// request at a time. Nothing waits for a price: what fails is a quote without one, never an error. GUI
/// thread.
class PriceService : public QObject {
    Q_OBJECT
public:
    /// Makes a client for a site; it belongs to the parent.
    using MakeClient = std::function<BssClient *(PriceSite site, QObject *parent)>;
    using Clock = std::function<QDateTime()>; ///< now, UTC

    enum class Access {
        Off,
        Untried,
        Working, ///< the site has answered: the account belongs to it
        Refused ///< nothing more is asked for before setSite()
    };

    /// path: of a file for prices of this account alone, "" for none. account: see PriceOwner. The site is
    /// Off.
    PriceService(MakeClient makeClient, const QString &path, const QString &account, Clock clock,
        QObject *parent = nullptr);
    ~PriceService() override;

    /// Asks there from now on, and forgets what another site answered. The same site again, after it refused,
    /// is another try.
    void setSite(PriceSite site);
    PriceSite site() const { return m_site; }
    Access access() const { return m_access; }
    /// A site worth trying after this one refused; nothing otherwise, or when every site has refused. It is
    /// only tried by setSite().
    std::optional<PriceSite> offeredSite() const;

    /// Asks for what is not known yet, soon: calls of one turn of the event loop are put together.
    void request(const QList<WantedPrice> &wanted);
    PriceQuote quote(const PriceKey &key) const;
    /// What an order costs; null if nothing may be asked.
    ApiJob<OrderAmount> *showOrder(const QString &orderId, QObject *parent);
    bool isLoading() const { return !m_loading.isEmpty(); }

Q_SIGNALS:
    /// Quotes, access or the offered site have new values.
    void changed();

private:
    /// Products of one request.
    struct Batch {
        /// Under which type of resource products are asked for.
        enum class Types {
            Given, ///< that of their flavor
            Present, ///< the present one, after some product was not found under the one given
            GivenAgain ///< of a product alone that was not found under the present one either
        };
        PriceTerm term = PriceTerm::Hour;
        QString projectId;
        QList<WantedPrice> products; ///< 1 to BssClient::maxProducts
        Types types = Types::Given;
        bool isPart = false; ///< of a larger one that was refused

        bool hasOtherTypes() const;
    };

    bool isWorthAsking(const PriceKey &key) const;
    void addToBatches(const WantedPrice &wanted);
    BssClient *client();
    void sendNext();
    void answered(const Batch &batch, const Result<PricesById> &result);
    void take(const Batch &batch, const PricesById &prices);
    void notFound(const Batch &batch);
    void split(const Batch &batch);
    void refused();
    void dropAll(const Batch &batch);
    void settle(const PriceKey &key);
    void save();

    MakeClient m_makeClient;
    PriceFile m_file;
    QString m_account;
    Clock m_clock;
    PriceSite m_site = PriceSite::Off;
    Access m_access = Access::Off;
    QSet<PriceSite> m_refusedSites;
    QPointer<BssClient> m_client;
    QPointer<ApiJobBase> m_job;
    QTimer m_soon;
    QList<Batch> m_batches; ///< not sent yet
    QSet<PriceKey> m_loading; ///< in a batch, sent or not
    KnownPrices m_known;
    QSet<PriceKey> m_withoutPrice; ///< until the program ends or the site changes
    QHash<PriceKey, QDateTime> m_notBefore; ///< UTC: when what failed may be asked for again
    bool m_unsaved = false;
};

} // namespace dcs
