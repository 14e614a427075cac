// SPDX-License-Identifier: MIT
#pragma once

#include "account/EnvironmentSignIn.h"
#include "account/NetworkSetup.h"
#include "account/ProfileStore.h"
#include "account/SecretStore.h"
#include "account/SettingsStore.h"
#include "api/dcs/DcsClient.h"
#include "api/http/HttpClient.h"
#include "api/http/RequestLog.h"
#include "evidence/account/AdviceBook.h"
#include "model/Catalogue.h"
#include "model/ErrorCatalogue.h"
#include "operations/journal/Journal.h"
#include "operations/run/ResizeQueue.h"
#include "ui/language/Language.h"
#include "ui/mainwindow/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QProcessEnvironment>

#include <functional>
#include <memory>
#include <optional>

namespace dcs {

/// What the program is put together from. Store and language outlive the program.
struct ProgramSetup {
    SettingsStore *store = nullptr; ///< the profiles are kept next to its file
    Language *language = nullptr;
    QString journalPath; ///< measurements and prices are kept next to it
    /// What there is to tell about the settings, in the present language; empty if all is well.
    std::function<QStringList()> settingsTexts = {};
    ClientSettings client = {};
    WatchSettings watch = {};
    /// Only the built-in simulator can be signed in to: what is recorded at journalPath is thrown away.
    bool isDemo = false;
    /// What shows a notification of the desktop; none: the tray does.
    std::function<void(const QString &title, const QString &text)> notify = {};
};

/// Lets the services open sessions, look for projects and test connections through this client, which
/// outlives them.
void connectServices(
    AccountServices &services, HttpClient *http, const Catalogue &bundled, const ClientSettings &settings);

/// The objects of the program, wired: what main.cpp runs, and tests that need the real program. One at a
/// time, in the GUI thread, with a QApplication.
class Program {
public:
    /// Takes over what earlier processes left in the journal.
    explicit Program(ProgramSetup setup);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    const Catalogue &catalogue() const { return m_catalogue; }
    RequestLog *requestLog() { return &m_requestLog; }
    ResizeQueue *queue() { return &m_queue; }
    const Journal &journal() const { return m_journal; }

    /// Makes the main window and shows it; what is wrong with files goes to stderr, too. To be called once;
    /// the program owns it.
    MainWindow *openWindow();
    /// Reads the proxy's password, then, unless this is the demo or somebody is signed in, signs in with what
    /// environment and flags give, if that is enough but for a project id that can be looked up; if it is
    /// not, it fills the dialog. With nothing given it signs in as the profile used last, if there is one.
    void start(const QProcessEnvironment &environment, const SignInFlags &flags);

private:
    void signIn(const QProcessEnvironment &environment, const SignInFlags &flags);
    QString texts() const;
    AccountServices accountServices();

    ProgramSetup m_setup;
    Theme m_theme;
    ErrorCatalogue m_errors;
    Catalogue m_catalogue;
    QList<Region> m_regions;
    HttpClient m_http;
    RequestLog m_requestLog;
    Journal m_journal;
    ResizeQueue m_queue;
    std::optional<JournalProblem> m_takeOverProblem;
    SecretStore m_secrets;
    NetworkSetup m_network;
    ProfileStore m_profiles;
    AccountEvidence m_evidence;
    AdviceBook m_advice;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace dcs
