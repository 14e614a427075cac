// SPDX-License-Identifier: MIT
#include "evidence/OwnSamples.h"

#include "model/metrics/MetricRange.h"

namespace dcs {

OwnSamples::OwnSamples(MetricsStore *store, QString projectId)
    : m_store(store), m_projectId(std::move(projectId))
{
}

OwnSamples::~OwnSamples() { write(); }

std::optional<double> OwnSamples::percentOf(const Instance &instance)
{
    const std::optional<double> use = memoryUse(instance);
    const bool isKnown = use && instance.status == Status::Running
        && isPlausible(*use * 100, factsOf(Metric::MemoryUsage).unit);
    return isKnown ? std::optional(*use * 100) : std::nullopt;
}

void OwnSamples::take(const QList<Instance> &instances, const QDateTime &now)
{
    const QDateTime hour = completeRange(now, MetricsStore::sampleStep, MetricsStore::sampleStep).to;
    if (hour != m_hour) {
        write();
        m_highest.clear();
        m_hour = hour;
    }
    for (const Instance &instance : instances) {
        const std::optional<double> percent = percentOf(instance);
        if (!percent)
            continue;
        const SeriesKey key = seriesKey(instance, Metric::MemoryUsage);
        const auto value = float(*percent);
        const auto present = m_highest.constFind(key);
        if (present == m_highest.constEnd() || value > present->value)
            m_highest.insert(key, {key, hour, value});
    }
    if (!m_writtenAt.isValid() || m_writtenAt.secsTo(now) >= writeSeconds) {
        write();
        m_writtenAt = now;
    }
}

void OwnSamples::write()
{
    if (!m_highest.isEmpty())
        m_store->addSamples(m_projectId, m_highest.values());
}

} // namespace dcs
