// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/DcsClient.h"
#include "operations/InstanceWatcher.h"
#include "operations/Operation.h"

#include <QObject>

#include <functional>
#include <optional>

namespace dcs {

class ResizeRun;

/// Posts confirmed resizes, each exactly once, and follows every one until its end is known. The table, the
/// operations panel and notifications all read the operations kept here. One instance never has two unsettled
/// operations. Watching survives lost networks and refused credentials (it waits for new ones). Lives in the
/// GUI thread.
class ResizeQueue : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>; ///< now, UTC

    ResizeQueue(WatchSettings settings, Clock clock, QObject *parent = nullptr);
    ~ResizeQueue() override;

    /// All operations of this run, oldest first.
    const QList<Operation> &operations() const { return m_operations; }
    /// The operation with this id; it must exist.
    const Operation &operation(int id) const;
    /// Whether the instance has an operation whose end is not known.
    bool isUnsettled(const QString &instanceId) const;
    int unsettledCount() const;

    /// Posts the request through the client and watches the instance. Returns the operation's id, or nothing
    /// if the instance has an unsettled operation. The client may be destroyed before the end; the watch then
    /// waits for useClient.
    std::optional<int> submit(DcsClient *client, const QString &profileText, const ResizeRequest &request);
    /// Goes on with unsettled operations of the client's project through this client, at once.
    void useClient(DcsClient *client);

Q_SIGNALS:
    void added(int id);
    void changed(int id);
    /// The operation has reached Done or Failed.
    void settled(int id);
    /// A newer reading of an instance of the client's project.
    void instanceRead(const QString &projectId, const dcs::Instance &instance);
    void instanceGone(const QString &projectId, const QString &instanceId);

private:
    void follow(ResizeRun *run);
    void store(ResizeRun *run);

    WatchSettings m_settings;
    Clock m_clock;
    QList<Operation> m_operations; ///< the operation with id n is at n - 1
    QList<ResizeRun *> m_runs; ///< of unsettled operations, oldest first; children of the queue
};

} // namespace dcs
