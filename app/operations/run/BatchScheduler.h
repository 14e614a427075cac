// SPDX-License-Identifier: MIT
#pragma once

#include "model/BatchSettings.h"
#include "operations/Operation.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace dcs {

/// Why a batch starts nothing more until it is resumed.
enum class PauseReason {
    None,
    ByUser,
    Failures, ///< as many as the settings allow, of the canary, or of the journal, which would fail them all
    NotAllowed, ///< authentication or permission was refused
    NoClient, ///< who confirmed it is not signed in to its project, or only to look at it
    UnfinishedBatch, ///< left over from an earlier process
    SettingsNotKept ///< the same, and its settings are not known: it goes on one at a time
};

/// Decides which operations of a batch start next and what the others wait for. Pure: time comes with each
/// question. An operation is in progress from its start until it is settled, except while it waits for a busy
/// instance or its own window: then others take its place. Waiting for payment is progress.
class BatchScheduler {
public:
    explicit BatchScheduler(const BatchSettings &settings);

    const BatchSettings &settings() const { return m_settings; }
    PauseReason pauseReason() const { return m_pause; }
    bool isPaused() const { return m_pause != PauseReason::None; }

    /// The first reason stays until it is resumed.
    void pause(PauseReason reason);
    /// Goes on, with failures counted anew.
    void resume(const std::optional<BatchSettings> &settings = {});

    /// An operation of the batch has been settled at this time (UTC).
    void settled(const Operation &operation, const QDateTime &now);

    /// What a pending operation does now.
    struct Step {
        int id = 0;
        bool starts = false;
        WaitReason waitReason = WaitReason::None; ///< unless it starts
        QDateTime waitsUntil = {}; ///< UTC
        friend bool operator==(const Step &, const Step &) = default;
    };
    /// A step for every operation that is Waiting, in the order given, which is that of the batch; in a
    /// paused batch also for those that are Queued.
    QList<Step> next(const QList<const Operation *> &operations, const QDateTime &now) const;

private:
    bool isCanaryPhase() const { return m_settings.canary && !m_anyDone; }

    BatchSettings m_settings;
    PauseReason m_pause = PauseReason::None;
    int m_failures = 0; ///< since the last start or resumption
    bool m_anyDone = false;
    QDateTime m_nextStart; ///< UTC, invalid: at once
};

} // namespace dcs
