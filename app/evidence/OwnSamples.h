// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/MetricsStore.h"

namespace dcs {

/// The program's own measurements: the memory of the running instances at each reading of the list. Kept in
/// the store, an hour's largest, a few writes an hour; what is not written yet is with the end of the object.
class OwnSamples {
public:
    static constexpr int writeSeconds = 600;

    /// The store outlives it.
    OwnSamples(MetricsStore *store, QString projectId);
    ~OwnSamples();
    Q_DISABLE_COPY_MOVE(OwnSamples)

    /// The used share of the memory of an instance that runs; nothing if it is not known.
    static std::optional<double> percentOf(const Instance &instance);
    /// now: when the list was read; UTC.
    void take(const QList<Instance> &instances, const QDateTime &now);
    /// Writes what is not written yet.
    void write();

private:
    MetricsStore *m_store;
    QString m_projectId;
    QHash<SeriesKey, OwnSample> m_highest; ///< of the hour under way
    QDateTime m_hour;
    QDateTime m_writtenAt;
};

} // namespace dcs
