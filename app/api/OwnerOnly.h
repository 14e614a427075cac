// SPDX-License-Identifier: MIT
#pragma once

#include <QFileDevice>

namespace dcs {

// What only the user has to know: keys there are, changes made, requests sent.

/// Permissions to make a file with.
constexpr QFileDevice::Permissions OwnerOnlyFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Takes a file or folder that exists away from everybody but its owner, who keeps what they may do with it.
/// Leaves devices and the like alone.
void makeOwnerOnly(const QString &path);

} // namespace dcs
