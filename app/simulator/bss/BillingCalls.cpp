// SPDX-License-Identifier: MIT
#include "simulator/bss/BillingCalls.h"

#include "simulator/bss/PriceTable.h"

#include <QJsonDocument>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr QLatin1StringView onDemandPath = "/v2/bills/ratings/on-demand-resources"_L1;
constexpr QLatin1StringView subscriptionPath = "/v2/bills/ratings/period-resources/subscribe-rate"_L1;
constexpr QLatin1StringView renewalPath = "/v2/bills/ratings/period-resources/renew-rate"_L1;
constexpr QLatin1StringView orderPath = "/v2/orders/customer-orders/details/"_L1;

using PriceOf = Money (*)(const Specification &, const QString &);

/// Writes amounts as the switches wish.
class Amounts {
public:
    explicit Amounts(const BillingSwitches &switches) : m_switches(switches) { }

    QJsonValue number(const Money &amount) const
    {
        const int shift = m_switches.hundredths ? 100 : 1;
        if (m_switches.quotedNumbers)
            return product(amount, shift).value().toText(6);
        return double(amount.micros() * shift) / double(Money::microsPerUnit);
    }
    int measure() const { return m_switches.hundredths ? 3 : 1; }
    QJsonValue currency() const
    {
        return m_switches.namesCurrency ? QJsonValue(m_switches.currency) : QJsonValue();
    }
    Money zero() const { return Money::fromMicros(0, m_switches.currency).value(); }

    /// The three amounts of this list price.
    QJsonObject of(const Money &list, const Money &own) const
    {
        return {{u"official_website_amount"_s, number(list)}, {u"amount"_s, number(own)},
            {u"discount_amount"_s, number(difference(list, own).value())}, {u"measure_id"_s, measure()}};
    }

private:
    const BillingSwitches &m_switches;
};

QJsonObject discountMembers(const QString &id)
{
    return {{u"discount_id"_s, id}, {u"discount_type"_s, 605}, {u"discount_name"_s, u"contract"_s}};
}

QString productId(const QString &specCode)
{
    return u"OFFI"_s + QString::number(qHash(specCode, 1) % 1'000'000'000);
}

/// product_rating_results with these own prices, and the sums beside them.
QJsonObject ratingOf(const QList<BillingProduct> &products, PriceOf priceOf, const BillingSwitches &switches,
    const std::function<Money(const Money &list)> &ownOf)
{
    const Amounts amounts(switches);
    QJsonArray results;
    Money list = amounts.zero();
    Money own = amounts.zero();
    for (const BillingProduct &product : products) {
        const Money its = priceOf(product.specification, switches.currency);
        QJsonObject result = amounts.of(its, ownOf(its));
        result.insert(u"id"_s, product.id);
        result.insert(u"product_id"_s, productId(product.specification.specCode));
        results.append(result);
        list = sum(list, its).value();
        own = sum(own, ownOf(its)).value();
    }
    QJsonObject rating = amounts.of(list, own);
    rating.insert(u"product_rating_results"_s, results);
    return rating;
}

/// What a rating of subscriptions has of list prices: no amount after discounts.
QJsonObject listOnly(QJsonObject rating)
{
    const auto strip = [](QJsonObject object) {
        object.remove("amount"_L1);
        object.remove("discount_amount"_L1);
        return object;
    };
    QJsonArray stripped;
    const QJsonArray results = rating.value("product_rating_results"_L1).toArray();
    for (const QJsonValue &result : results)
        stripped.append(strip(result.toObject()));
    rating.insert(u"product_rating_results"_s, stripped);
    return strip(rating);
}

/// The body of both ratings of subscriptions, which have no amount of their own at the top.
QJsonObject subscriptionBody(const QList<BillingProduct> &products, const BillingSwitches &switches)
{
    const auto discounted = [&](const QString &id, const std::function<Money(const Money &)> &ownOf) {
        QJsonObject rating = ratingOf(products, PriceTable::monthly, switches, ownOf);
        const QJsonObject members = discountMembers(id);
        for (auto member = members.begin(); member != members.end(); ++member)
            rating.insert(member.key(), member.value());
        return rating;
    };
    QJsonArray discounts;
    if (switches.twoDiscounts) {
        // The first takes half as much off.
        QJsonObject lesser = discounted(u"D0"_s, [](const Money &list) {
            const qint64 own = (list.micros() + PriceTable::discounted(list).micros()) / 2;
            return Money::fromMicros(own, list.currency()).value();
        });
        lesser.insert(u"best_offer"_s, 0);
        discounts.append(lesser);
    }
    if (switches.discounts) {
        QJsonObject best = discounted(u"D1"_s, PriceTable::discounted);
        best.insert(u"best_offer"_s, 1);
        best.insert(u"installment_official_website_amount"_s, QJsonValue());
        discounts.append(best);
    }
    const QJsonObject list =
        ratingOf(products, PriceTable::monthly, switches, [](const Money &price) { return price; });
    return {{u"official_website_rating_result"_s, listOnly(list)},
        {u"optional_discount_rating_results"_s, discounts}, {u"currency"_s, Amounts(switches).currency()}};
}

} // namespace

BillingCalls::BillingCalls(const Catalogue &catalogue, SimulatorWorld &world)
    : m_catalogue(catalogue), m_world(world)
{
}

bool BillingCalls::hasCall(const QByteArray &method, const QString &path)
{
    if (method == "POST")
        return path == onDemandPath || path == subscriptionPath || path == renewalPath;
    return method == "GET" && path.startsWith(orderPath) && path.size() > orderPath.size();
}

void BillingCalls::setSwitches(const BillingSwitches &switches)
{
    const QMutexLocker locker(&m_mutex);
    m_switches = switches;
}

HttpAnswer BillingCalls::answer(const Call &call) const
{
    const BillingSwitches switches = [this] {
        const QMutexLocker locker(&m_mutex);
        return m_switches;
    }();
    if (switches.throttled)
        return billingError(u"CBC.0250"_s);
    if (switches.denied)
        return billingError(u"CBC.0151"_s);
    const QString &path = call.request.path;
    if (path == onDemandPath)
        return onDemand(call, switches);
    if (path == subscriptionPath)
        return subscription(call, switches);
    if (path == renewalPath)
        return renewal(call, switches);
    return order(path.mid(orderPath.size()), switches);
}

HttpAnswer BillingCalls::onDemand(const Call &call, const BillingSwitches &switches) const
{
    const auto parsed = parseRating(call.request.body, BillingUse::OneHour, m_catalogue, switches);
    if (const auto *refusal = std::get_if<HttpAnswer>(&parsed))
        return *refusal;
    QJsonObject body = ratingOf(std::get<QList<BillingProduct>>(parsed), PriceTable::hourly, switches,
        [&switches](const Money &list) { return switches.discounts ? PriceTable::discounted(list) : list; });
    body.insert(u"currency"_s, Amounts(switches).currency());
    return jsonAnswer(body);
}

HttpAnswer BillingCalls::subscription(const Call &call, const BillingSwitches &switches) const
{
    const auto parsed = parseRating(call.request.body, BillingUse::OneMonth, m_catalogue, switches);
    if (const auto *refusal = std::get_if<HttpAnswer>(&parsed))
        return *refusal;
    return jsonAnswer(subscriptionBody(std::get<QList<BillingProduct>>(parsed), switches));
}

HttpAnswer BillingCalls::renewal(const Call &call, const BillingSwitches &switches) const
{
    constexpr qsizetype mostResources = 10;
    const QJsonArray ids =
        QJsonDocument::fromJson(call.request.body).object().value("resource_ids"_L1).toArray();
    if (ids.isEmpty() || ids.size() > mostResources)
        return billingError(u"CBC.0100"_s);
    QList<BillingProduct> products;
    QJsonArray results;
    QJsonArray failed;
    m_world.access([&](WorldState &world) {
        for (const QJsonValue &id : ids) {
            const SimulatedInstance *instance = world.find(id.toString());
            const Specification *specification =
                instance ? m_catalogue.find(instance->specCode(), instance->capacity()) : nullptr;
            if (!specification || !instance->prepaid()) {
                failed.append(QJsonObject{{u"resource_id"_s, id}, {u"error_code"_s, u"CBC.30050010"_s}});
                continue;
            }
            products.append({id.toString(), *specification});
            const Money list = PriceTable::monthly(*specification, switches.currency);
            const Money own = switches.discounts ? PriceTable::discounted(list) : list;
            results.append(QJsonObject{{u"resource_id"_s, id}, {u"amount"_s, own.toText(6)}});
        }
    });
    QJsonObject body = subscriptionBody(products, switches);
    body.insert(u"renew_inquiry_results"_s, results);
    body.insert(u"fail_resource_infos"_s, failed);
    return jsonAnswer(body);
}

HttpAnswer BillingCalls::order(const QString &orderId, const BillingSwitches &switches) const
{
    const std::optional<Money> list = amountDue(orderId, switches.currency);
    if (!list)
        return billingError(u"CBC.0005"_s);
    const Amounts amounts(switches);
    const Money own = switches.discounts ? PriceTable::discounted(*list) : *list;
    const QJsonObject info{{u"order_id"_s, orderId}, {u"order_type"_s, 3},
        {u"official_amount"_s, amounts.number(*list)}, {u"amount_after_discount"_s, amounts.number(own)},
        {u"measure_id"_s, amounts.measure()}, {u"currency"_s, amounts.currency()}};
    return jsonAnswer(
        {{u"total_count"_s, 1}, {u"order_info"_s, info}, {u"order_line_items"_s, QJsonArray()}});
}

std::optional<Money> BillingCalls::amountDue(const QString &orderId, const QString &currency) const
{
    return m_world.access([&](WorldState &world) -> std::optional<Money> {
        const auto found = std::ranges::find(world.orders, orderId, &SimulatedOrder::id);
        if (found == world.orders.end())
            return std::nullopt;
        const Specification *before = m_catalogue.find(found->specCode, found->capacity);
        const qint64 now = before ? PriceTable::monthly(*before, currency).micros() : 0;
        const qint64 then = PriceTable::monthly(found->target, currency).micros();
        return Money::fromMicros(std::max<qint64>(0, then - now), currency);
    });
}

} // namespace dcs
