// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/DcsClient.h"
#include "operations/InstanceWatcher.h"
#include "operations/Operation.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace dcs {

/// Carries one operation from its confirmation to its end: posts it exactly once, then reads the instance
/// until a verdict stands. Reading goes on whatever fails; without a client, or after it was destroyed, it
/// waits for useClient.
class ResizeRun : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>; ///< now, UTC

    ResizeRun(Operation operation, WatchSettings settings, Clock clock, QObject *parent);
    ~ResizeRun() override;

    const Operation &operation() const { return m_operation; }

    /// Posts the request. To be called once.
    void submit(DcsClient *client);
    /// Reads the instance through this client from now on, at once. A post on its way stays with its own
    /// client.
    void useClient(DcsClient *client);

Q_SIGNALS:
    void changed();
    void instanceRead(const dcs::Instance &instance);
    void instanceGone();

private:
    void postEnded(const Result<Acceptance> &result);
    void watch(bool answered);
    void readInstance();
    void readingEnded(const Result<Instance> &result);
    void readingFailed(const ApiError &error);
    int pauseAfter(const ApiError &error);
    void setState(OperationState state, FailureReason failure = FailureReason::None);

    Operation m_operation;
    WatchSettings m_settings;
    Clock m_clock;
    QPointer<DcsClient> m_client;
    QPointer<ApiJobBase> m_reading; ///< the call under way that reads the instance
    std::optional<WatchVerdict> m_verdict; ///< once the post has ended
    QDateTime m_sentAt; ///< UTC
    QTimer m_timer; ///< until the next reading
    int m_pauseMs; ///< before the next reading, if all goes well
    int m_errorPauseMs; ///< before the next reading after one that failed
};

} // namespace dcs
