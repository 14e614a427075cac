// SPDX-License-Identifier: MIT
#include "simulator/ces/UsageModel.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

struct SimulatedMetric {
    QLatin1StringView name; ///< of Redis
    QLatin1StringView unit;
    bool inMemcached;
};
constexpr std::array metrics{SimulatedMetric{"memory_usage"_L1, "%"_L1, true},
    SimulatedMetric{"used_memory"_L1, "byte"_L1, true}, SimulatedMetric{"cpu_usage"_L1, "%"_L1, true},
    SimulatedMetric{"connected_clients"_L1, "count"_L1, true},
    SimulatedMetric{"connections_usage"_L1, "%"_L1, false},
    SimulatedMetric{"keyspace_hits_perc"_L1, "%"_L1, true},
    SimulatedMetric{"evicted_keys"_L1, "count"_L1, true},
    SimulatedMetric{"instantaneous_ops"_L1, "count/s"_L1, true},
    SimulatedMetric{"bandwidth_usage"_L1, "%"_L1, false},
    SimulatedMetric{"rx_controlled"_L1, "count"_L1, false},
    SimulatedMetric{"command_max_delay"_L1, "ms"_L1, true}};

/// The name without the prefix that most of Memcached's have.
QString plainName(const QString &name, bool isMemcached)
{
    return isMemcached && name.startsWith("mc_"_L1) ? name.mid(3) : name;
}

quint32 numberOf(const QByteArray &text)
{
    return qFromBigEndian<quint32>(QCryptographicHash::hash(text, QCryptographicHash::Md5).constData());
}

/// 0 at night, 1 in the afternoon, less at the weekend.
double wave(qint64 second)
{
    constexpr double weekend = 0.7;
    const double phase = double(second % day) / double(day) - 9.0 / 24.0;
    const qint64 weekday = (second / day + 3) % 7; // 1970-01-01 was a Thursday; 0: Monday
    return (0.5 + 0.5 * std::sin(2 * std::numbers::pi * phase)) * (weekday >= 5 ? weekend : 1.0);
}

double shapeOf(UsageKind kind, double daysBefore, double wave, double noise)
{
    constexpr double leakDays = 40;
    switch (kind) {
    case UsageKind::Growing:
        return std::max(0.0, 1 - 0.008 * daysBefore) * (0.94 + 0.05 * wave + 0.01 * noise);
    case UsageKind::Leaking:
        return (1 - 0.006 * std::fmod(std::max(0.0, daysBefore), leakDays)) * (0.99 + 0.01 * noise);
    case UsageKind::Idle:
        return 0.9 + 0.1 * noise;
    case UsageKind::Evicting:
        return 0.98 + 0.1 * wave;
    case UsageKind::Waves:
    case UsageKind::New:
    case UsageKind::Gap:
    case UsageKind::NoData:
        return 0.82 + 0.16 * wave + 0.02 * noise;
    }
    Q_UNREACHABLE();
}

} // namespace

UsageModel::UsageModel(const SimulatedInstance &instance, const QString &nodeId, const QDateTime &begunAt)
    : m_kind(instance.usage), m_isMemcached(instance.isMemcached()),
      m_isRedisCluster(partsOfSpecCode(instance.specCode()).cacheMode == CacheMode::Cluster),
      m_isNode(!nodeId.isEmpty()), m_seed(numberOf((instance.id + nodeId).toUtf8())),
      m_usedMb(instance.members.value("used_memory"_L1).toDouble()),
      m_maxMb(instance.members.value("max_memory"_L1).toInteger()), m_resizes(instance.resizes),
      m_begunAt(begunAt.toSecsSinceEpoch())
{
    if (m_isNode)
        m_nodeShare = 0.8 + 0.3 * (m_seed % 100) / 100.0;
}

QString UsageModel::unitOf(const QString &metricName) const
{
    const QString name = plainName(metricName, m_isMemcached);
    const auto *found = std::ranges::find(metrics, name, &SimulatedMetric::name);
    if (found == metrics.end() || (m_isMemcached && !found->inMemcached))
        return {};
    return found->unit;
}

std::optional<double> UsageModel::value(const QString &metricName, const QString &filter,
    const QDateTime &from, int period, const QDateTime &now) const
{
    const QString name = plainName(metricName, m_isMemcached);
    if (unitOf(metricName).isEmpty() || (name == "cpu_usage"_L1 && m_isRedisCluster && !m_isNode))
        return std::nullopt;
    const qint64 begin = from.toSecsSinceEpoch();
    const qint64 end = std::min(begin + period, now.toSecsSinceEpoch());
    double most = 0;
    double sum = 0;
    int count = 0;
    for (qint64 second = begin; second < end; second += std::min<qint64>(period, hour)) {
        if (!isMeasured(second))
            continue;
        const double measured = sample(name, second);
        most = std::max(most, measured);
        sum += measured;
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    const double result = filter == "max"_L1 ? most : filter == "sum"_L1 ? sum : sum / count;
    return std::floor(result * 100) / 100; // the service cuts after two places
}

bool UsageModel::isMeasured(qint64 second) const
{
    const double daysBefore = double(m_begunAt - second) / double(day);
    if (m_kind == UsageKind::NoData || daysBefore > historyDays)
        return false;
    constexpr double newDays = 3;
    constexpr qint64 gapDay = 11; // as counted back from the day of the beginning
    const qint64 wholeDays = m_begunAt / day - second / day;
    const bool isInGap = m_kind == UsageKind::Gap && (wholeDays == gapDay || wholeDays == gapDay + 1);
    return !isInGap && (m_kind != UsageKind::New || daysBefore <= newDays);
}

double UsageModel::usedMb(qint64 second) const
{
    const double daysBefore = double(m_begunAt - second) / double(day);
    return m_usedMb * m_nodeShare * shapeOf(m_kind, daysBefore, wave(second), noise(second / hour));
}

/// The resizes are the oldest first.
double UsageModel::maxMb(qint64 second) const
{
    const auto next = std::ranges::find_if(
        m_resizes, [second](const PastResize &resize) { return second < resize.at.toSecsSinceEpoch(); });
    return double(next == m_resizes.end() ? m_maxMb : next->maxMemoryBeforeMb);
}

double UsageModel::memoryPercent(qint64 second) const
{
    const double max = maxMb(second);
    return max > 0 ? std::min(100.0, 100 * usedMb(second) / max) : 0;
}

/// From 0 to 1: how busy it is.
double UsageModel::load(qint64 second) const
{
    const double busy = m_kind == UsageKind::Idle ? 0.03 : 0.3 + 0.5 * (m_seed % 1000) / 1000.0;
    return std::min(1.0, busy * m_nodeShare * (0.3 + 0.6 * wave(second) + 0.1 * noise(second / hour)));
}

double UsageModel::sample(const QString &name, qint64 second) const
{
    constexpr double bytesPerMb = 1024.0 * 1024.0;
    const double busy = load(second);
    const double percent = memoryPercent(second);
    if (name == "memory_usage"_L1)
        return percent;
    if (name == "used_memory"_L1)
        return std::floor(percent / 100 * maxMb(second) * bytesPerMb);
    if (name == "cpu_usage"_L1)
        return 95 * busy;
    if (name == "connected_clients"_L1)
        return std::floor(8000 * busy);
    if (name == "connections_usage"_L1)
        return 80 * busy;
    if (name == "keyspace_hits_perc"_L1)
        return m_kind == UsageKind::Idle ? 0 : 99 - 20 * busy;
    if (name == "evicted_keys"_L1)
        return percent >= 100 ? std::floor(50 + 500 * noise(second / hour)) : 0;
    if (name == "instantaneous_ops"_L1)
        return std::floor(40'000 * busy);
    if (name == "bandwidth_usage"_L1)
        return 160 * busy; // bursts go beyond 100
    if (name == "rx_controlled"_L1)
        return busy > 0.625 ? 3 : 0; // once the bandwidth is used up
    return 1 + 20 * busy; // command_max_delay
}

/// In [0, 1), the same for the same number.
double UsageModel::noise(qint64 number) const
{
    quint64 mixed = quint64(number) * 0x9E3779B97F4A7C15ULL + m_seed;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return double((mixed ^ (mixed >> 31)) >> 11) / double(1ULL << 53);
}

} // namespace dcs
