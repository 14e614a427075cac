// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"

#include <QCoreApplication>

#include <optional>

namespace dcs {

/// Why a row is found although the table does not show what was searched for: "tag env=prod".
struct MatchReason {
    QString text;
    int start = 0; ///< of the part that matches, in characters of text
    int length = 0;
};

/// Search in what the table says about an instance, in the present language, and in its tags, domain names
/// and public address. All words must occur, each anywhere, in any case.
class InstanceSearch {
    Q_DECLARE_TR_FUNCTIONS(dcs::InstanceSearch)
public:
    static bool matches(const Instance &instance, const QString &text);
    /// For the first word that only matches something the table has no column for; nothing if there is none.
    static std::optional<MatchReason> hiddenReason(const Instance &instance, const QString &text);
};

} // namespace dcs
