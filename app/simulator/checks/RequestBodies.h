// SPDX-License-Identifier: MIT
#pragma once

#include "model/Capacity.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <variant>

namespace dcs {

/// The code of the documented check that a request fails, with what replaces "{0}" in its message.
struct CheckFailure {
    QString code; ///< "DCS.4800"
    QString argument = {}; ///< "change_type"
};

/// Body of EXTEND (v1.0).
struct ExtendBody {
    Capacity newCapacity; ///< whole GB
    QString specCode; ///< "" if it was left out
};
std::variant<ExtendBody, CheckFailure> parseExtendBody(const QByteArray &body);

/// Body of RESIZE (v2).
struct ResizeBody {
    QString specCode;
    Capacity newCapacity; ///< whole GB, or one of the three sizes below
    QString changeType; ///< "" for a change of size without more shards
    QStringList zones; ///< available_zones
    QStringList nodes; ///< node_list
    QStringList reservedIps;
    bool executeImmediately = true;
    std::optional<bool> autoPay; ///< is_auto_pay; unset without bss_param
};
/// Members that are not documented are refused.
std::variant<ResizeBody, CheckFailure> parseResizeBody(const QByteArray &body);
/// Body of resize/check-job: specification code and capacity, nothing else.
std::variant<ResizeBody, CheckFailure> parseCheckBody(const QByteArray &body);

} // namespace dcs
