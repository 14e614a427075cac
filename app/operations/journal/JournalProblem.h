// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>

namespace dcs {

/// Why the journal did not do what it was asked for.
struct JournalProblem {
    enum class Kind {
        AlreadyUnsettled, ///< the instance has an operation whose end is not known, here or in another
                          ///< process
        WriteFailed, ///< nothing was written: disk full, read-only, not open
        ReadFailed,
        Locked ///< nothing was done: another process writes; it can be tried again
    };
    Kind kind = Kind::WriteFailed;
    QString detail; ///< text of the database; "" if AlreadyUnsettled or not open
};

/// What was read; value is empty if there is a problem.
template <typename T> struct JournalAnswer {
    T value{};
    std::optional<JournalProblem> problem = {};
};

} // namespace dcs
