// SPDX-License-Identifier: MIT
#pragma once

#include "operations/Operation.h"

#include <QString>

namespace dcs {

/// The words the journal stores for the values of an enum: they never change, whatever becomes of the enum.
/// "" for what is no value of it.
QString journalName(OperationState state);
QString journalName(FailureReason failure);
QString journalName(ResizeVersion apiVersion);
QString journalName(ChangeKind kind);
QString journalName(ErrorKind kind);
QString journalName(AuthProblem problem);

/// The value of a stored word, otherwise if no value has it. The values of E count up from 0.
template <typename E> E fromJournalName(const QString &name, E otherwise)
{
    for (int value = 0;; ++value) {
        const QString candidate = journalName(static_cast<E>(value));
        if (candidate.isEmpty())
            return otherwise;
        if (candidate == name)
            return static_cast<E>(value);
    }
}

} // namespace dcs
