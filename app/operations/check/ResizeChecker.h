// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/DcsClient.h"
#include "model/resize/ResizeFinding.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace dcs {

/// Pauses and bounds of a check; tests shorten them.
struct ResizeCheckTimes {
    int firstPauseMs = 500; ///< before the first reading of its job
    int maxPauseMs = 5'000; ///< the pause grows by half each time up to this
    int maxReadings = 60;
    int maxMs = 120'000; ///< from the beginning
};

/// What a check came to.
struct ResizeCheckResult {
    enum class Verdict {
        NothingFound,
        Findings,
        NotOffered, ///< the endpoint has no such check, or the user allows no v2
        NotChecked ///< it could not be started or read, or had no result in time
    };
    Verdict verdict = Verdict::NotChecked;
    QList<ResizeFinding> findings = {}; ///< of Findings, never empty there
    std::optional<ApiError> error = {}; ///< of NotChecked; unset: no result in time
    friend bool operator==(const ResizeCheckResult &, const ResizeCheckResult &) = default;
};

/// The check by the service whether a change would be taken, before it is sent (DCS API, "RESIZE instance"
/// and "Jobs"): starts it, which changes nothing, and reads its job until it has ended. Where the client
/// knows that there is no such check nothing is sent. Begins by itself; finished exactly once, from the event
/// loop, then it deletes itself. Owned by its parent; deleting it stops it. Lives in the GUI thread.
class ResizeChecker : public QObject {
    Q_OBJECT
public:
    ResizeChecker(
        DcsClient *client, const ResizeRequest &request, const ResizeCheckTimes &times, QObject *parent);

    /// Ends it as not checked, with ErrorKind::Cancelled. Nothing happens if it has ended.
    void cancel();
    /// Only once finished.
    const ResizeCheckResult &result() const { return m_result; }

Q_SIGNALS:
    /// The service has taken it: there is such a check. Not told of one that ends before.
    void begun();
    void finished();

private:
    void started(const Result<QString> &jobId);
    void read();
    void answered(const Result<ServiceTask> &job);
    void fail(const ApiError &error);
    void end(const ResizeCheckResult &result);

    QPointer<DcsClient> m_client;
    ResizeCheckTimes m_times;
    QString m_jobId;
    QPointer<ApiJobBase> m_call; ///< under way
    QTimer m_pause; ///< before the next reading; its interval grows
    QTimer m_limit;
    int m_readings = 0;
    bool m_ended = false;
    ResizeCheckResult m_result;
};

} // namespace dcs
