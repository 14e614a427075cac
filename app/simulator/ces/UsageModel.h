// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/world/SimulatedInstance.h"

#include <optional>

namespace dcs {

/// The invented measurements of one instance, or of one of its nodes: the same for the same instance and
/// time. Memory follows the figures of the instance, in bytes; its share is of the memory that was usable at
/// the time.
class UsageModel {
public:
    static constexpr int historyDays = 60;

    /// begunAt: the time at which growth has led to what the instance tells now. nodeId: "" for the instance.
    UsageModel(const SimulatedInstance &instance, const QString &nodeId, const QDateTime &begunAt);

    /// The unit as Cloud Eye writes it; "" if the instance has no such metric.
    QString unitOf(const QString &metricName) const;
    /// The value over a period of at least 300 s that has begun, of what was measured until now; nothing if
    /// nothing was.
    std::optional<double> value(const QString &metricName, const QString &filter, const QDateTime &from,
        int period, const QDateTime &now) const;

private:
    bool isMeasured(qint64 second) const;
    double usedMb(qint64 second) const;
    double maxMb(qint64 second) const;
    double memoryPercent(qint64 second) const;
    double load(qint64 second) const;
    double sample(const QString &metricName, qint64 second) const;
    double noise(qint64 number) const;

    UsageKind m_kind;
    bool m_isMemcached;
    bool m_isRedisCluster;
    bool m_isNode;
    quint32 m_seed;
    double m_nodeShare = 1; ///< of the load that a node would have if all had the same
    double m_usedMb;
    qint64 m_maxMb;
    QList<PastResize> m_resizes;
    qint64 m_begunAt;
};

} // namespace dcs
