// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"
#include "operations/Operation.h"

#include <QDateTime>

#include <optional>

namespace dcs {

/// Whether a change may be sent, by a reading of the instance right before.
struct SendCheck {
    enum class Verdict {
        Send,
        Busy, ///< not now: look again later
        Skip ///< not at all: reason tells
    };
    Verdict verdict = Verdict::Send;
    FailureReason reason = FailureReason::None;
    friend bool operator==(const SendCheck &, const SendCheck &) = default;
};

/// Compares with what the change was planned from. An instance that is busy is compared once it is idle; what
/// one side does not tell is no difference. Pure (DCS API, "Following a change", and "Instance status").
SendCheck checkBeforeSending(const ResizeRequest &request, const Instance &instance);

/// When the maintenance window of the instance is open next (UTC): now, if it is open, otherwise its next
/// beginning; a window that ends where it begins is always open. Nothing if the instance tells no window.
std::optional<QDateTime> nextWindow(const Instance &instance, const QDateTime &now);

} // namespace dcs
