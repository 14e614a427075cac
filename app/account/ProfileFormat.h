// SPDX-License-Identifier: MIT
#pragma once

#include "account/Profile.h"

#include <optional>

class QSettings;

namespace dcs {

/// A profile as keys of the current group of a settings file. There is no key for anything secret.
namespace ProfileFormat {

/// Everything but the id, which names the group, and demo.
void write(const Profile &profile, QSettings *group);
/// Nothing if a key is missing that every profile has, or has a value it cannot have.
std::optional<Profile> read(QSettings *group);

} // namespace ProfileFormat

} // namespace dcs
