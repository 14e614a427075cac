// SPDX-License-Identifier: MIT
#include "api/bss/BssClient.h"

#include "api/bss/BssSites.h"
#include "api/bss/OnDemandRating.h"
#include "api/bss/QueryJob.h"
#include "api/bss/SubscribeRating.h"
#include "api/http/ServiceUrl.h"

namespace dcs {

namespace {

/// The billing service belongs to no project: a signed request names none. A token needs one.
Endpoint withoutProject(const BillingAccess &access)
{
    Endpoint endpoint = access.endpoint;
    if (std::holds_alternative<AccessKey>(access.credentials))
        endpoint.projectId.clear();
    return endpoint;
}

} // namespace

BillingAccess billingAccess(PriceSite site, const Endpoint &endpoint, const Credentials &credentials)
{
    const QUrl service = isLoopback(endpoint.dcs.host()) ? endpoint.dcs : billingService(site);
    return {site, service, endpoint, credentials};
}

BssClient::BssClient(HttpClient *http, const BillingAccess &access, const BillingLimits &limits,
    Authenticator::Clock clock, QObject *parent)
    : QObject(parent), m_http(http), m_site(access.site), m_service(access.service),
      m_projectId(access.endpoint.projectId), m_authenticator(new Authenticator(http, withoutProject(access),
                                                  access.credentials, std::move(clock), this)),
      m_limits(limits)
{
}

RestContext BssClient::context() const { return {m_http, m_authenticator, m_limits.http, m_limits.retry}; }

ApiJob<PricesById> *BssClient::rateOnDemand(
    const QString &projectId, const QList<RatedProduct> &products, QObject *parent)
{
    return rate(OnDemandRating::make, OnDemandRating::decode, projectId, products, parent);
}

ApiJob<PricesById> *BssClient::rateSubscription(
    const QString &projectId, const QList<RatedProduct> &products, QObject *parent)
{
    return rate(SubscribeRating::make, SubscribeRating::decode, projectId, products, parent);
}

ApiJob<OrderAmount> *BssClient::showOrder(const QString &orderId, QObject *parent)
{
    return new QueryJob<OrderAmount>(
        context(),
        [service = m_service, orderId](const QString &) { return OrderDetails::make(service, orderId); },
        [currency = currencyOf(m_site)](
            const HttpResponse &response) { return OrderDetails::decode(response, currency); },
        parent);
}

ApiJob<PricesById> *BssClient::rate(
    Make make, Decode decode, const QString &projectId, const QList<RatedProduct> &products, QObject *parent)
{
    const QString given = projectId.isEmpty() ? m_projectId : projectId;
    return new QueryJob<PricesById>(
        context(),
        [make, service = m_service, given, products](
            const QString &ofToken) { return make(service, given.isEmpty() ? ofToken : given, products); },
        [decode, currency = currencyOf(m_site)](
            const HttpResponse &response) { return decode(response, currency); },
        parent);
}

} // namespace dcs
