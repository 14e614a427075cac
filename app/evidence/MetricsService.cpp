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

void MetricsService::addLocation(const QString &projectId, CesClient *ces, DcsClient *dcs)
{
    auto *location = new LocationMetrics(m_store, projectId, ces, dcs, m_settings, this);
    location->setDailyMetrics(m_metrics);
    connect(location, &LocationMetrics::changed, this, &MetricsService::dailyChanged);
    connect(location, &LocationMetrics::changed, this, &MetricsService::statusChanged);
    connect(location, &LocationMetrics::stateChanged, this, &MetricsService::statusChanged);
    m_locations.append(location);
}

void MetricsService::clear()
{
    for (const ShownHistory &shown : std::as_const(m_histories))
        delete shown.reader;
    m_histories.clear();
    qDeleteAll(m_locations);
    m_locations.clear();
}

void MetricsService::update(const QString &projectId, const QList<Instance> &instances)
{
    for (LocationMetrics *location : std::as_const(m_locations)) {
        if (location->projectId() == projectId)
            location->update(instances);
    }
}

void MetricsService::setDailyMetrics(const QList<Metric> &metrics)
{
    m_metrics = metrics;
    for (LocationMetrics *location : std::as_const(m_locations))
        location->setDailyMetrics(metrics);
}

void MetricsService::tryAgain()
{
    for (LocationMetrics *location : std::as_const(m_locations))
        location->tryAgain();
}

MetricsStatus MetricsService::status() const
{
    MetricsStatus status;
    for (const LocationMetrics *location : m_locations) {
        if (rankOf(location->access()) < rankOf(status.access))
            status.access = location->access();
        if (location->access() == MetricsAccess::NoPermission)
            status.withoutPermission.append(location->projectId());
        if (!status.error)
            status.error = location->problem();
        status.known += location->known();
        status.wanted += location->wanted();
        status.isReading = status.isReading || location->isReading();
        if (location->lastRead().isValid()
            && (!status.lastRead.isValid() || location->lastRead() > status.lastRead))
            status.lastRead = location->lastRead();
        status.isThrottled = status.isThrottled || location->isThrottled();
    }
    return status;
}

DailyUsage MetricsService::daily(const QString &instanceId, Metric metric) const
{
    const LocationMetrics *location = locationOf(instanceId);
    const std::optional<UsageSeries> series = location ? location->daily(instanceId, metric) : std::nullopt;
    if (!series)
        return {};
    using State = DailyUsage::State;
    const int measured = series->measuredDays();
    const State state = measured == 0    ? State::NoData
        : measured < series->askedDays() ? State::Partial
                                         : State::Complete;
    return {state, *series, location->isStale(instanceId, metric)};
}

void MetricsService::readHistory(const QString &instanceId, HistorySpan span)
{
    LocationMetrics *location = locationOf(instanceId);
    HistoryReader *reader = location ? location->readHistory(instanceId, span, this) : nullptr;
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

LocationMetrics *MetricsService::locationOf(const QString &instanceId) const
{
    const auto found = std::ranges::find_if(
        m_locations, [&](const LocationMetrics *location) { return location->has(instanceId); });
    return found == m_locations.end() ? nullptr : *found;
}

} // namespace dcs
