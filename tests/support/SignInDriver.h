// SPDX-License-Identifier: MIT
#pragma once

#include "account/Profile.h"

class QDialog;

namespace dcs {
class MainWindow;
}

namespace dcs::test {

/// Opens the sign-in dialog, fills it in as a person does and presses Sign in. profileName: remembered under
/// this name, not at all if it is empty. The dialog, or null.
QDialog *fillSignIn(MainWindow *window, const SignIn &signIn, const QString &profileName);

/// Chooses the entry of the account picker that begins with this name; false if there is none.
bool chooseProfile(MainWindow *window, const QString &name);

} // namespace dcs::test
