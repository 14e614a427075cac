// SPDX-License-Identifier: MIT
#pragma once

#include "model/Words.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace dcs {

/// WAITING, EXECUTING, FINISH and FAILED on the wire.
enum class StepStatus { Unknown, Waiting, Executing, Finished, Failed };

/// Compared without regard to case and surrounding blanks; Unknown keeps the raw text.
Word<StepStatus> stepStatusFromWire(const QString &text);

/// One step of a background task.
struct TaskStep {
    QString name; ///< as received, "prepare"
    Word<StepStatus> status;
    QDateTime beganAt; ///< UTC; invalid: not yet
    QDateTime endedAt; ///< UTC; invalid: not yet
    QString errorCode;
    friend bool operator==(const TaskStep &, const TaskStep &) = default;
};

/// How far one background task is (v2 task progress).
struct TaskProgress {
    int percent = 0; ///< 0 to 100
    std::optional<int> remainingSeconds; ///< the service's guess, 0 or more
    QList<TaskStep> steps; ///< in the order of the service; steps within steps are left out
    friend bool operator==(const TaskProgress &, const TaskProgress &) = default;
};

} // namespace dcs
