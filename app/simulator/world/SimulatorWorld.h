// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/values/SimulatorSettings.h"
#include "simulator/world/SimulatedInstance.h"

#include <QMutex>

namespace dcs {

/// A background task: one change of an instance.
struct SimulatedTask {
    enum class State { Waiting, Executing, Success, Failed };

    QString id; ///< 32 hex digits
    QString instanceId;
    QJsonObject details; ///< as v2 answers them
    QString userId;
    QString userName;
    State state = State::Waiting;
    int durationMs = 0;
    QDateTime createdAt;
    QDateTime begunAt; ///< invalid while it waits
    QDateTime endedAt; ///< invalid before the end
    int percentAtEnd = 0;
};

/// A check before a resize.
struct SimulatedJob {
    QString id; ///< 32 hex digits
    QString failReason; ///< what it finds in the end; "": nothing
    QDateTime begunAt;
    QDateTime endsAt;
    QDeadlineTimer due;
};

/// An order for the change of a prepaid instance, paid or not.
struct SimulatedOrder {
    QString id;
    QString specCode; ///< of the instance when it was made
    Capacity capacity;
    Specification target;
};

/// Everything that requests can read or change.
struct WorldState {
    QList<SimulatedInstance> instances; ///< in the order in which they are listed
    QList<SimulatedTask> tasks; ///< the oldest first
    QList<SimulatedJob> jobs;
    QList<SimulatedOrder> orders;
    qint64 memoryQuotaGb = 0;
    qint64 instanceQuota = 0;
    int ordersMade = 0;
    int pageCap = 0; ///< rows of a list that are given at most, whatever is asked; 0: as asked
    int listChanges = 0; ///< answers of the list after which a row goes or comes back; -1: all
    QList<SimulatedInstance> away; ///< gone that way

    SimulatedInstance *find(const QString &id); ///< null if there is none
    int rowsOnPage(int asked) const;
    void changeList(); ///< after an answer of the list
    SimulatedTask *findTask(const QString &id); ///< null if there is none
    /// Memory of all instances, with the growth of changes that are accepted but not done.
    Capacity usedMemory() const;
    qint64 usedGigabytes() const; ///< as the quota tells it: rounded up
};

/// The state behind the API, with its clock. Thread-safe.
class SimulatorWorld {
public:
    /// Gives the changes that are under way in the state their tasks. Of the settings it needs the times.
    SimulatorWorld(WorldState state, const SimulatorSettings &settings);

    const SimulatorSettings &settings() const { return m_settings; }
    QDateTime now() const; ///< UTC
    QDateTime begunAt() const { return m_begunAt; } ///< UTC
    /// Calls use(WorldState &) while nobody else reads or changes the state; changes that are due have begun
    /// or ended before.
    template <typename Use> auto access(const Use &use)
    {
        const QMutexLocker locker(&m_mutex);
        advance();
        return use(m_state);
    }
    /// Ends all running changes in this way, due or not.
    void finishChanges(ChangeEnd end);
    /// Begins all changes that wait for the maintenance window.
    void openMaintenanceWindow();
    /// Carries out the change of this order; false if no such order waits to be paid.
    bool payOrder(const QString &orderId);

private:
    void advance();

    const SimulatorSettings m_settings;
    const QDateTime m_begunAt;
    QMutex m_mutex;
    WorldState m_state;
};

} // namespace dcs
