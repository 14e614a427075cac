// SPDX-License-Identifier: MIT
#pragma once

#include "account/ConnectionTest.h"
#include "account/ProfileStore.h"
#include "account/Region.h"
#include "account/SecretStore.h"
#include "account/imports/FoundCredentials.h"
#include "account/session/Session.h"
#include "api/iam/FindProjectsJob.h"
#include "model/ErrorCatalogue.h"
#include "ui/theme/Theme.h"

#include <functional>

namespace dcs {

/// What the dialogs of accounts work with. All of it is made by Program (or a test) and outlives them.
struct AccountServices {
    QList<Region> regions;
    const ErrorCatalogue *errors = nullptr;
    const Theme *theme = nullptr;
    ProfileStore *profiles = nullptr;
    SecretStore *secrets = nullptr;
    /// Each makes what its name says for a sign-in; parent owns it.
    std::function<Session *(const SignIn &, QObject *parent)> openSession = {};
    /// Looks for the projects that bear the name of the sign-in's region.
    std::function<FindProjectsJob *(const SignIn &, QObject *parent)> findProjects = {};
    std::function<ConnectionTest *(const SignIn &, QObject *parent)> testConnection = {};
    /// What other programs keep on this computer, read anew.
    std::function<QList<Import>()> findImports = {};
};

} // namespace dcs
