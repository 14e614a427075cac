// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/http/HttpAnswer.h"
#include "simulator/world/SimulatorWorld.h"

#include <QJsonArray>

namespace dcs {

/// An error in the form of Cloud Eye.
HttpAnswer cesError(int status, const QString &code, const QString &details);

/// Over what time, and how, a request asks.
struct MetricWindow {
    qint64 fromMs = 0;
    qint64 toMs = 0;
    int period = 0; ///< seconds
    QString filter;

    /// Of the texts or numbers of a request; false if the service would refuse them.
    bool isValid() const;
    /// Moves the beginning on, as the service does silently, until so many series have at most 3,000 points.
    void clip(qsizetype series);
};

/// One series that is asked for.
struct AskedMetric {
    QString metricName;
    QJsonArray dimensions; ///< of objects with name and value

    QString dimension(QStringView name) const;
};

/// Its unit and data points; without any if there is no such object, or it has no such metric.
struct AnsweredMetric {
    QString unit;
    QJsonArray points; ///< without unit
};
AnsweredMetric measure(WorldState &world, const QDateTime &begunAt, const AskedMetric &asked,
    const MetricWindow &window, const QDateTime &now);

/// The value of dcs_cluster_redis_node of a node; it is neither of its other ids.
QString monitoredNodeId(const SimulatedNode &node);

} // namespace dcs
