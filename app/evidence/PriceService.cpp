// SPDX-License-Identifier: MIT
#include "evidence/PriceService.h"

#include "api/bss/BssErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr qint64 pauseAfterFailureSeconds = 5 * 60;

const QString presentResourceType = u"hws.resource.type.dcs3"_s;

/// Codes of the first generation (Redis 3.0, Memcached) stand for several sizes and are not rated.
bool isRated(const QString &specCode) { return !specCode.isEmpty() && !specCode.startsWith("dcs."_L1); }

QList<RatedProduct> ratedProducts(const QList<WantedPrice> &wanted, bool asPresent)
{
    QList<RatedProduct> products;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const WantedPrice &one = wanted.at(i);
        products.append({QString::number(i + 1), one.key.specCode,
            asPresent ? presentResourceType : one.resourceType, one.key.region});
    }
    return products;
}

} // namespace

PriceService::PriceService(
    MakeClient makeClient, const QString &path, const QString &account, Clock clock, QObject *parent)
    : QObject(parent), m_makeClient(std::move(makeClient)), m_file(path), m_account(account),
      m_clock(std::move(clock))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PriceService::sendNext);
}

PriceService::~PriceService() = default;

void PriceService::setSite(PriceSite site)
{
    delete m_job;
    delete m_client;
    m_batches.clear();
    m_loading.clear();
    m_notBefore.clear();
    m_refusedSites.remove(site);
    if (site != m_site) {
        m_withoutPrice.clear();
        m_known.clear();
        if (site != PriceSite::Off)
            m_known = pricesFromJson(m_file.read(), {m_account, site}, m_clock());
    }
    m_site = site;
    m_access = site == PriceSite::Off ? Access::Off : Access::Untried;
    Q_EMIT changed();
}

std::optional<PriceSite> PriceService::offeredSite() const
{
    if (m_access != Access::Refused)
        return std::nullopt;
    for (const PriceSite site : {PriceSite::China, PriceSite::International, PriceSite::Europe}) {
        if (!m_refusedSites.contains(site))
            return site;
    }
    return std::nullopt;
}

void PriceService::request(const QList<WantedPrice> &wanted)
{
    if (m_access == Access::Off || m_access == Access::Refused)
        return;
    for (const WantedPrice &one : wanted) {
        if (isWorthAsking(one.key))
            addToBatches(one);
    }
    if (!m_batches.isEmpty() && !m_job && !m_soon.isActive())
        m_soon.start();
}

bool PriceService::isWorthAsking(const PriceKey &key) const
{
    if (!isRated(key.specCode) || m_loading.contains(key) || m_withoutPrice.contains(key))
        return false;
    const QDateTime now = m_clock();
    const auto known = m_known.constFind(key);
    if (known != m_known.cend() && known->askedAt.secsTo(now) < priceLifeSeconds)
        return false;
    const auto notBefore = m_notBefore.constFind(key);
    return notBefore == m_notBefore.cend() || now >= *notBefore;
}

void PriceService::addToBatches(const WantedPrice &wanted)
{
    WantedPrice product = wanted;
    if (product.resourceType.isEmpty())
        product.resourceType = presentResourceType;
    m_loading.insert(product.key);
    const auto fitting = std::find_if(m_batches.begin(), m_batches.end(), [&](const Batch &batch) {
        return !batch.isPart && batch.types == Batch::Types::Given && batch.term == product.key.term
            && batch.projectId == product.projectId && batch.products.size() < BssClient::maxProducts;
    });
    if (fitting != m_batches.end())
        fitting->products.append(product);
    else
        m_batches.append({product.key.term, product.projectId, {product}, Batch::Types::Given, false});
}

PriceQuote PriceService::quote(const PriceKey &key) const
{
    using State = PriceQuote::State;
    if (m_access == Access::Off)
        return {State::Off};
    const auto known = m_known.constFind(key);
    if (known != m_known.cend())
        return {State::Known, known->price, known->askedAt};
    if (m_withoutPrice.contains(key) || !isRated(key.specCode))
        return {State::NoPrice};
    if (m_access == Access::Refused)
        return {State::NotAllowed};
    return {m_loading.contains(key) ? State::Loading : State::Unknown};
}

ApiJob<OrderAmount> *PriceService::showOrder(const QString &orderId, QObject *parent)
{
    const bool mayAsk = m_access == Access::Untried || m_access == Access::Working;
    return mayAsk ? client()->showOrder(orderId, parent) : nullptr;
}

BssClient *PriceService::client()
{
    if (!m_client)
        m_client = m_makeClient(m_site, this);
    return m_client;
}

void PriceService::sendNext()
{
    if (m_job || m_batches.isEmpty())
        return;
    const Batch batch = m_batches.takeFirst();
    const QList<RatedProduct> products = ratedProducts(batch.products, batch.types == Batch::Types::Present);
    ApiJob<PricesById> *job = batch.term == PriceTerm::Hour
        ? client()->rateOnDemand(batch.projectId, products, this)
        : client()->rateSubscription(batch.projectId, products, this);
    m_job = job;
    connect(job, &ApiJobBase::finished, this, [this, job, batch] {
        m_job = nullptr;
        answered(batch, job->result());
    });
}

void PriceService::answered(const Batch &batch, const Result<PricesById> &result)
{
    if (result) {
        take(batch, *result);
    } else {
        switch (priceRefusalOf(result.error())) {
        case PriceRefusal::ProductNotFound:
            notFound(batch);
            break;
        case PriceRefusal::TooMuch:
            split(batch);
            break;
        case PriceRefusal::NotAllowed:
            refused();
            break;
        case PriceRefusal::Passing:
            dropAll(batch);
            break;
        case PriceRefusal::Other:
            take(batch, {});
            break;
        }
    }
    if (m_batches.isEmpty())
        save();
    else
        sendNext();
    Q_EMIT changed();
}

void PriceService::take(const Batch &batch, const PricesById &prices)
{
    const QDateTime now = m_clock();
    if (!prices.isEmpty())
        m_access = Access::Working;
    for (qsizetype i = 0; i < batch.products.size(); ++i) {
        const PriceKey &key = batch.products.at(i).key;
        const auto price = prices.constFind(QString::number(i + 1));
        if (price != prices.cend()) {
            m_known.insert(key, {*price, now});
            m_unsaved = true;
        } else {
            m_known.remove(key);
            m_withoutPrice.insert(key);
        }
        settle(key);
    }
}

bool PriceService::Batch::hasOtherTypes() const
{
    return std::any_of(products.begin(), products.end(),
        [](const WantedPrice &product) { return product.resourceType != presentResourceType; });
}

/// One unknown product loses all others of its request. Flavors may name an older type of resource than
/// products are sold under; after that it is found by halves.
void PriceService::notFound(const Batch &batch)
{
    using Types = Batch::Types;
    Batch next = batch;
    if (batch.types == Types::Given && batch.hasOtherTypes()) {
        next.types = Types::Present;
        m_batches.prepend(next);
    } else if (batch.products.size() > 1) {
        split(batch);
    } else if (batch.types == Types::Present && batch.isPart && batch.hasOtherTypes()) {
        next.types = Types::GivenAgain;
        m_batches.prepend(next);
    } else {
        take(batch, {});
    }
}

void PriceService::split(const Batch &batch)
{
    if (batch.products.size() == 1) {
        take(batch, {});
        return;
    }
    const qsizetype half = batch.products.size() / 2;
    m_batches.prepend({batch.term, batch.projectId, batch.products.sliced(half), batch.types, true});
    m_batches.prepend({batch.term, batch.projectId, batch.products.first(half), batch.types, true});
}

void PriceService::refused()
{
    m_access = Access::Refused;
    m_refusedSites.insert(m_site);
    m_batches.clear();
    m_loading.clear();
}

/// The service is not reached or takes no more: what waits would fare no better.
void PriceService::dropAll(const Batch &batch)
{
    const QDateTime notBefore = m_clock().addSecs(pauseAfterFailureSeconds);
    m_batches.prepend(batch);
    for (const Batch &dropped : std::exchange(m_batches, {})) {
        for (const WantedPrice &product : dropped.products) {
            settle(product.key);
            m_notBefore.insert(product.key, notBefore);
        }
    }
}

void PriceService::settle(const PriceKey &key)
{
    m_loading.remove(key);
    m_notBefore.remove(key);
}

void PriceService::save()
{
    if (!std::exchange(m_unsaved, false))
        return;
    m_file.write(pricesToJson(m_known, {m_account, m_site}));
}

} // namespace dcs
