// SPDX-License-Identifier: MIT
#include "evidence/MetricsService.h"

#include <algorithm>

namespace dcs {

namespace {

constexpr qsizetype keptHistories = 8;

/// The better, the smaller.
int rankOf(MetricsAccess access)
{
    switch (access) {
    case MetricsAccess::Good:
        return 0;
    case MetricsAccess::Unreachable:
        return 1;
    case MetricsAccess::NoPermission:
        return 2;
    case MetricsAccess::NoEndpoint:
        return 3;
    }
    return 3;
}

} // namespace

MetricsService::MetricsService(MetricsStore *store, const MetricsSettings &settings, QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings)
{
}

MetricsService::~MetricsService() = default;

void MetricsService::addPlace(const QString &projectId, CesClient *ces, DcsClient *dcs)
{
    auto *place = new PlaceMetrics(m_store, projectId, ces, dcs, m_settings, this);
    place->setDailyMetrics(m_metrics);
    connect(place, &PlaceMetrics::changed, this, &MetricsService::dailyChanged);
    connect(place, &PlaceMetrics::changed, this, &MetricsService::statusChanged);
    connect(place, &PlaceMetrics::stateChanged, this, &MetricsService::statusChanged);
    m_places.append(place);
}

void MetricsService::clear()
{
    for (const ShownHistory &shown : std::as_const(m_histories))
        delete shown.reader;
    m_histories.clear();
    qDeleteAll(m_places);
    m_places.clear();
}

void MetricsService::update(const QString &projectId, const QList<Instance> &instances)
{
    for (PlaceMetrics *place : std::as_const(m_places)) {
        if (place->projectId() == projectId)
            place->update(instances);
    }
}

void MetricsService::setDailyMetrics(const QList<Metric> &metrics)
{
    m_metrics = metrics;
    for (PlaceMetrics *place : std::as_const(m_places))
        place->setDailyMetrics(metrics);
}

void MetricsService::tryAgain()
{
    for (PlaceMetrics *place : std::as_const(m_places))
        place->tryAgain();
}

MetricsStatus MetricsService::status() const
{
    MetricsStatus status;
    for (const PlaceMetrics *place : m_places) {
        if (rankOf(place->access()) < rankOf(status.access))
            status.access = place->access();
        if (place->access() == MetricsAccess::NoPermission)
            status.withoutPermission.append(place->projectId());
        if (!status.error)
            status.error = place->problem();
        status.known += place->known();
        status.wanted += place->wanted();
        status.isReading = status.isReading || place->isReading();
        if (place->lastRead().isValid()
            && (!status.lastRead.isValid() || place->lastRead() > status.lastRead))
            status.lastRead = place->lastRead();
        status.isThrottled = status.isThrottled || place->isThrottled();
    }
    return status;
}

DailyUsage MetricsService::daily(const QString &instanceId, Metric metric) const
{
    const PlaceMetrics *place = placeOf(instanceId);
    const std::optional<UsageSeries> series = place ? place->daily(instanceId, metric) : std::nullopt;
    if (!series)
        return {};
    using State = DailyUsage::State;
    const int measured = series->measuredDays();
    const State state = measured == 0    ? State::NoData
        : measured < series->askedDays() ? State::Partial
                                         : State::Complete;
    return {state, *series, place->isStale(instanceId, metric)};
}

void MetricsService::readHistory(const QString &instanceId, HistorySpan span)
{
    PlaceMetrics *place = placeOf(instanceId);
    HistoryReader *reader = place ? place->readHistory(instanceId, span, this) : nullptr;
    if (!reader)
        return;
    const auto isSame = [&](const ShownHistory &shown) {
        return shown.instanceId == instanceId && shown.span == span;
    };
    const auto before = std::ranges::find_if(m_histories, isSame);
    if (before != m_histories.end()) {
        before->reader->deleteLater();
        m_histories.erase(before);
    } else if (m_histories.size() == keptHistories) {
        m_histories.takeLast().reader->deleteLater();
    }
    m_histories.prepend({instanceId, span, reader});
    connect(reader, &HistoryReader::changed, this,
        [this, instanceId, span] { Q_EMIT historyChanged(instanceId, span); });
}

std::optional<InstanceHistory> MetricsService::history(const QString &instanceId, HistorySpan span) const
{
    for (const ShownHistory &shown : m_histories) {
        if (shown.instanceId == instanceId && shown.span == span)
            return shown.reader->history();
    }
    return std::nullopt;
}

PlaceMetrics *MetricsService::placeOf(const QString &instanceId) const
{
    const auto found =
        std::ranges::find_if(m_places, [&](const PlaceMetrics *place) { return place->has(instanceId); });
    return found == m_places.end() ? nullptr : *found;
}

} // namespace dcs
