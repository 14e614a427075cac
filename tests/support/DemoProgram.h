// SPDX-License-Identifier: MIT
#pragma once

#include "account/NetworkSetup.h"
#include "account/ProfileStore.h"
#include "account/SecretStore.h"
#include "account/SettingsStore.h"
#include "account/session/Session.h"
#include "api/http/HttpClient.h"
#include "model/Catalogue.h"
#include "model/ErrorCatalogue.h"
#include "operations/run/ResizeQueue.h"
#include "simulator/Simulator.h"
#include "ui/language/Language.h"
#include "ui/mainwindow/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QTemporaryDir>

#include <memory>

namespace dcs {
class Journal;
}

namespace dcs::test {

/// The bundled specification catalogue.
Catalogue bundledCatalogue();
/// The bundled error codes.
ErrorCatalogue bundledErrors();

/// Short times, so that a whole resize takes about a second; no jitter.
ClientSettings quickClient();
WatchSettings quickWatch();

/// What Program consists of, open to tests, over a simulator of its own, with settings in a folder of its
/// own.
struct DemoProgram {
    explicit DemoProgram(
        const SimulatorSettings &settings = {.extendMs = 1'000}, const WatchSettings &watch = quickWatch());
    ~DemoProgram();

    /// The sign-in of the demo mode.
    SignIn signIn() const;
    /// Makes the window, shows it and signs in; true once the rows are there.
    bool start();
    /// The same without signing in; false if there is no simulator.
    bool startSignedOut();

    QTemporaryDir folder;
    Theme theme;
    Language language;
    ErrorCatalogue errors = bundledErrors();
    Catalogue catalogue = bundledCatalogue();
    SettingsStore settings;
    Simulator simulator;
    HttpClient http;
    ResizeQueue queue;
    std::function<QString()> startProblems; ///< to be set before start()
    const RequestLog *requestLog = nullptr; ///< likewise; what the window shows
    const Journal *journal = nullptr; ///< likewise; the queue does not write to it
    SecretStore secrets;
    NetworkSetup network;
    ProfileStore profiles;
    QList<Import> imports; ///< what there is to import
    std::unique_ptr<MainWindow> window;
};

} // namespace dcs::test
