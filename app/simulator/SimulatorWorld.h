// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/ErrorAnswers.h"
#include "simulator/Simulator.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QJsonObject>
#include <QList>
#include <QMutex>

#include <optional>

namespace dcs {

/// A specification change that was accepted and runs.
struct ChangeInProgress {
    Specification target;
    QDeadlineTimer due;
};

/// An instance: what the service tells about it, and what it keeps to itself.
struct SimulatedInstance {
    QString id;
    QJsonObject members; ///< as show instance answers them
    ErrorShape errorShape = ErrorShape::Flat;
    bool unpaidOrder = false; ///< a change waits to be paid
    Simulator::ChangeEnd changeEnd = Simulator::ChangeEnd::Done; ///< how its changes end
    std::optional<ChangeInProgress> change;

    QString status() const;
    QString specCode() const;
    Capacity capacity() const; ///< capacity, or capacity_minor below 1 GB
    bool prepaid() const;
};

/// Everything that requests can read or change.
struct WorldState {
    QList<SimulatedInstance> instances; ///< in the order in which they are listed
    qint64 memoryQuotaGb = 0;
    qint64 instanceQuota = 0;

    SimulatedInstance *find(const QString &id); ///< null if there is none
    /// Memory of all instances, with the growth of changes that are accepted but not done.
    Capacity usedMemory() const;
};

/// capacity and capacity_minor of an instance of this size.
void setCapacity(QJsonObject &members, Capacity capacity);

/// Sets the members that tell the specification, of those that the instance has.
void setSpecification(QJsonObject &members, const Specification &specification);

/// Form of times on the wire, "2019-09-23T02:40:06.123Z".
QString wireTime(const QDateTime &time);

/// The state behind the API, with its clock. Thread-safe.
class SimulatorWorld {
public:
    /// The clock is so far ahead of the real one.
    SimulatorWorld(WorldState state, int skewSeconds);

    QDateTime now() const; ///< UTC
    /// Calls use(WorldState &) while nobody else reads or changes the state; changes that are due have ended
    /// before.
    template <typename Use> auto access(const Use &use)
    {
        const QMutexLocker locker(&m_mutex);
        endChanges(std::nullopt);
        return use(m_state);
    }
    /// Ends all running changes in this way, due or not.
    void finishChanges(Simulator::ChangeEnd end);

private:
    void endChanges(std::optional<Simulator::ChangeEnd> forAll);

    const int m_skewSeconds;
    QMutex m_mutex;
    WorldState m_state;
};

} // namespace dcs
