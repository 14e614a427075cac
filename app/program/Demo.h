// SPDX-License-Identifier: MIT
#pragma once

#include "account/Profile.h"

namespace dcs {

class Simulator;

/// The sign-in of the demo, at this simulator.
SignIn demoSignIn(const Simulator &simulator);

} // namespace dcs
