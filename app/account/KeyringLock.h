// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

namespace dcs {

/// Calls answer, once, from the event loop, with whether the desktop's default keyring is locked; not called
/// if context is gone. Never makes the desktop ask for anything. No for keyrings that are not reached by the
/// Secret Service protocol (D-Bus): those of other systems, and KDE's, which says by itself that it was
/// refused.
void findOutWhetherLocked(QObject *context, std::function<void(bool)> answer);

} // namespace dcs
