// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <optional>

namespace dcs {

/// Figures of a running instance (GET .../instances/statistic).
struct InstanceStatistics {
    std::optional<qint64> usedMemoryMb;
    std::optional<qint64> maxMemoryMb;
    std::optional<qint64> keyCount;
    QString usedCpu;
    QString inputKbps;
    QString outputKbps;
    friend bool operator==(const InstanceStatistics &, const InstanceStatistics &) = default;
};
using StatisticsById = QHash<QString, InstanceStatistics>;

} // namespace dcs
