// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

namespace dcs {

/// Calls answer, once, from the event loop, with whether the desktop's default keyring is locked; not called
/// if context is gone. Never makes the desktop ask for anything. Where keyrings do not speak the Secret
/// Service protocol (D-Bus), the answer is no.
void findOutWhetherLocked(QObject *context, std::function<void(bool)> answer);

} // namespace dcs
