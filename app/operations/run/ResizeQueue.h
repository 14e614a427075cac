// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/DcsClient.h"
#include "operations/Operation.h"
#include "operations/WatchSettings.h"
#include "operations/run/BatchScheduler.h"
#include "operations/run/OperationStore.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace dcs {

class InstanceFollower;
class Journal;
struct UnfinishedBatch;
struct JournalProblem;
class ProgressReader;
class OperationRunner;

/// Who asks for a resize, for the record.
struct Requester {
    QString profileText; ///< account and region, for display
    QString who; ///< access key id or user name
};

/// Carries out confirmed resizes, alone or as a run of many, and follows every one until its end is known.
/// Before each POST the instance is read once more, and nothing is sent unless all is as planned; a POST that
/// may have arrived is never sent again. One instance never has two unsettled operations. The table, the
/// operations panel and notifications all read the operations kept here. Watching survives lost networks and
/// refused credentials (it waits for new ones), and, with a journal, the end of the program. Lives in the GUI
/// thread.
class ResizeQueue : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>; ///< now, UTC

    ResizeQueue(WatchSettings settings, Clock clock, QObject *parent = nullptr);
    ~ResizeQueue() override;

    /// Records every operation in the journal from now on, before its POST and at every change of state; an
    /// operation that cannot be recorded is not sent. Takes over what copies of the program that no longer
    /// run left unsettled, with all of its run: what was sent is watched as soon as there is a client for its
    /// project; what was not is held, Waiting with UnfinishedBatch, until resume() or cancel(). To be called
    /// once, before the first submission. The journal must outlive the queue. Returns why not all could be
    /// taken over.
    std::optional<JournalProblem> useJournal(Journal *journal);

    /// All operations of this process and of the runs it took over, oldest first.
    const QList<Operation> &operations() const { return m_store.all(); }
    /// The operation with this id; it must exist.
    const Operation &operation(int id) const { return m_store.at(id); }
    /// Whether the instance has an operation whose end is not known.
    bool isUnsettled(const QString &instanceId) const;
    int unsettledCount() const { return static_cast<int>(m_runners.size()); }

    /// Carries out one resize. Returns the operation's id, or nothing if the instance has an unsettled
    /// operation. The client may be destroyed before the end: a watch then waits for useClient, and what was
    /// not sent is held.
    std::optional<int> submit(DcsClient *client, const Requester &requester, const ResizeRequest &request);
    /// Carries out resizes one after the other, in this order, as the settings say; those of instances with
    /// an unsettled operation are Skipped. The journal gets all of them at once or, if it cannot be written,
    /// none. Returns the batch id of the operations, their run id.
    QString submitBatch(DcsClient *client, const Requester &requester, const QList<ResizeRequest> &requests,
        const BatchSettings &settings);

    /// The run with this id (Operation::batchId) as long as it has an unsettled operation, else null. Valid
    /// until the queue changes.
    const BatchScheduler *batch(const QString &batchId) const;
    /// Sends nothing more of the run until it is resumed; what was sent goes on.
    void pause(const QString &batchId);
    /// Goes on with the run, if settings are given with them: they are recorded like those it was confirmed
    /// with, which a run of an earlier process goes on with. It is paused again at once if there
    /// is no client for its project.
    void resume(const QString &batchId, const std::optional<BatchSettings> &settings = {});
    /// Cancels what has not been sent of the run.
    void cancelPending(const QString &batchId);
    /// Cancels an operation that has not been sent. False if it has been.
    bool cancel(int operationId);
    /// Ends the watch of an operation that waits for payment or for the maintenance window, which nothing
    /// else may ever end: Failed with NotFollowed. False if it does not wait so.
    bool stopFollowing(int operationId);

    /// Goes on with unsettled operations of the client's project through this client, at once.
    void useClient(DcsClient *client);

Q_SIGNALS:
    void added(int id);
    void changed(int id);
    /// The operation is settled: nothing more will come.
    void settled(int id);
    /// The run was paused or resumed, by whomever.
    void batchChanged(const QString &batchId);
    /// A newer whole reading of an instance of the client's project.
    void instanceRead(const QString &projectId, const dcs::Instance &instance);
    void instanceGone(const QString &projectId, const QString &instanceId);

private:
    struct Plan {
        BatchScheduler rolling;
        QList<int> operations; ///< ids, in the order of the run
    };
    struct Project {
        QPointer<DcsClient> client;
        InstanceFollower *follower = nullptr; ///< child of the queue
        ProgressReader *progress = nullptr; ///< child of the queue
    };

    Operation makeOperation(
        const DcsClient &client, const Requester &requester, const ResizeRequest &request) const;
    /// Takes an operation that is written down into its run, which is made with these settings if it is new.
    int add(const Operation &operation, const BatchSettings &settings);
    /// Of an operation that was added.
    void announce(int id);
    OperationRunner *makeRunner(const Operation &operation);
    void takeOver(const UnfinishedBatch &earlier);
    Project &project(const QString &projectId);
    void useIfOther(DcsClient *client);
    /// The run that watches the instance, or null.
    OperationRunner *watchedRunner(const QString &projectId, const QString &instanceId) const;

    void store(OperationRunner *runner);
    void follow(const OperationRunner *runner);
    void end(OperationRunner *runner);
    void advance(const QString &batchId);
    void advanceAll();
    void begin(OperationRunner *runner);
    void instanceWasRead(const QString &projectId, const Instance &instance, bool isWhole);

    WatchSettings m_settings;
    Clock m_clock;
    OperationStore m_store;
    QMap<int, OperationRunner *> m_runners; ///< of unsettled operations, by id; children of the queue
    QHash<QString, Plan> m_plans; ///< of runs with an unsettled operation, by run id
    QHash<QString, Project> m_projects; ///< by project id
    QTimer m_wake; ///< until advanceAll is due
};

} // namespace dcs
