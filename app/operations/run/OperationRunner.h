// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/DcsClient.h"
#include "operations/Operation.h"
#include "operations/run/SendCheck.h"
#include "operations/watch/WatchVerdict.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace dcs {

/// Carries one operation from its confirmation to its end: reads the instance, posts the request if all is as
/// planned, and draws conclusions from the readings that follow. A request that may have arrived is never
/// posted again; one that proved to be refused because the instance or the service was busy may be, a bounded
/// number of times. When it starts, and who reads for it afterwards, is decided by its owner.
class OperationRunner : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>; ///< now, UTC
    /// Writes the operation down before it is sent. A text if that failed: then nothing is sent.
    using Record = std::function<std::optional<QString>(const Operation &)>;

    OperationRunner(Operation operation, WatchSettings settings, Clock clock, Record record, QObject *parent);
    ~OperationRunner() override;

    const Operation &operation() const { return m_operation; }
    /// It was sent, and its end is to be found by readings.
    bool isWatched() const { return m_verdict.has_value() && !m_operation.isSettled(); }

    /// Of a pending operation: reads the instance and posts, waits or skips. inOwnWindow: posts only while
    /// the maintenance window of the instance is open.
    void start(DcsClient *client, bool inOwnWindow);
    /// Of a pending operation: nothing is sent before start().
    void wait(WaitReason reason, const QDateTime &until = {});
    /// Of a pending operation: nothing is sent any more.
    void cancel();

    /// Of an operation that was sent in an earlier process.
    void resumeWatch();
    /// A reading of the instance. False if only a whole one (show) can tell whether this is the end: then it
    /// does not count.
    bool read(const Instance &instance, bool isWhole);
    void gone();
    void readFailed(const ApiError &error);
    void setProgress(int percent, std::optional<int> remainingSeconds);
    /// Of an operation that is watched: its end remains unknown.
    void stopFollowing();

Q_SIGNALS:
    void changed();
    /// By the reading before sending.
    void instanceRead(const dcs::Instance &instance);
    void instanceGone();

private:
    void checked(const Result<Instance> &result, bool inOwnWindow);
    void checkFailed(const ApiError &error);
    void waitForBusy(WaitReason reason, FailureReason otherwise);
    void post();
    void postEnded(const Result<Acceptance> &result);
    void watch(OperationState begin);
    void setState(OperationState state, FailureReason failure = FailureReason::None);

    Operation m_operation;
    WatchSettings m_settings;
    Clock m_clock;
    Record m_record;
    QPointer<DcsClient> m_client; ///< of the present check or post
    QPointer<ApiJobBase> m_check; ///< the reading before sending
    int m_busyTries = 0;
    std::optional<WatchVerdict> m_verdict; ///< once the post has ended
};

} // namespace dcs
