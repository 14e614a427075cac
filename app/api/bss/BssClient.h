// SPDX-License-Identifier: MIT
#pragma once

#include "api/auth/Authenticator.h"
#include "api/bss/OrderDetails.h"
#include "api/bss/RatingCodec.h"
#include "api/http/HttpClient.h"
#include "api/http/RetryPolicy.h"
#include "api/rest/ApiJob.h"
#include "model/price/PriceSite.h"

#include <QObject>

namespace dcs {

struct RestContext;

/// Whose prices are asked for, and where.
struct BillingAccess {
    PriceSite site = PriceSite::China;
    QUrl service; ///< scheme and host (and port), see billingService()
    Endpoint endpoint; ///< of the session; a token is obtained for its project
    Credentials credentials;
};

/// The access of a session to the billing service of a site. A service on this computer bills for itself: the
/// demo's simulator.
BillingAccess billingAccess(PriceSite site, const Endpoint &endpoint, const Credentials &credentials);

/// Prices are a help that nothing waits for: calls are short and soon given up.
struct BillingLimits {
    HttpLimits http = {.connectAndAnswerMs = 10'000, .maxBodyBytes = 4 * 1024 * 1024};
    RetryPolicy retry = {.maxRetries = 2, .firstPauseMs = 1'000, .maxRetryAfterMs = 30'000, .jitter = {}};
};

/// The billing service of an account: one method per REST call, asynchronous, bounded in time and size,
/// cancellable. Jobs belong to the parent given. It signs in by itself: a refusal here, as of an account of
/// another site, never stops the session that lists and resizes. GUI thread.
class BssClient : public QObject {
    Q_OBJECT
public:
    static constexpr int maxProducts = 100; ///< of one rating

    BssClient(HttpClient *http, const BillingAccess &access, const BillingLimits &limits,
        Authenticator::Clock clock, QObject *parent = nullptr);

    PriceSite site() const { return m_site; }

    /// Prices for one hour. projectId: of the region of the products; "": that of the endpoint or token.
    /// products: 1 to maxProducts; if one of them is not known, none is rated.
    ApiJob<PricesById> *rateOnDemand(
        const QString &projectId, const QList<RatedProduct> &products, QObject *parent);
    /// Prices of new subscriptions for one month.
    ApiJob<PricesById> *rateSubscription(
        const QString &projectId, const QList<RatedProduct> &products, QObject *parent);
    ApiJob<OrderAmount> *showOrder(const QString &orderId, QObject *parent);

private:
    using Make = HttpRequest (*)(const QUrl &, const QString &, const QList<RatedProduct> &);
    using Decode = Result<PricesById> (*)(const HttpResponse &, const QString &);
    ApiJob<PricesById> *rate(Make make, Decode decode, const QString &projectId,
        const QList<RatedProduct> &products, QObject *parent);
    RestContext context() const;

    HttpClient *m_http;
    PriceSite m_site;
    QUrl m_service;
    QString m_projectId;
    Authenticator *m_authenticator;
    BillingLimits m_limits;
};

} // namespace dcs
