// SPDX-License-Identifier: MIT
// What the command line asks for, nothing else.
#include "account/SettingsStore.h"
#include "api/http/RequestLog.h"
#include "program/CommandLine.h"
#include "program/Demo.h"
#include "program/DesktopNotifications.h"
#include "program/EndSignals.h"
#include "program/FirstProcess.h"
#include "program/Folders.h"
#include "program/Program.h"
#include "ui/language/Language.h"
#include "ui/mainwindow/MainWindow.h"

#include <QApplication>
#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QSessionManager>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <memory>

#ifdef DCS_DEMO
#include "simulator/Simulator.h"
#endif

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

/// Gives the texts of this file a translation context.
struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

/// What there is to tell about the settings, in the present language; empty if all is well.
QStringList settingsTexts(const dcs::SettingsStore &store, bool canBeSaved)
{
    QStringList texts;
    if (!store.setAsidePath().isEmpty())
        texts += Main::tr("The settings were damaged. They are kept as %1, and new ones were begun.")
                     .arg(store.setAsidePath());
    if (!canBeSaved)
        texts += Main::tr("Settings cannot be saved in %1. Changes last until the program ends.")
                     .arg(store.file()->fileName());
    return texts;
}

/// Writes down what is to be kept and closes the window without a question: signals and the log-out of the
/// desktop do not wait for answers.
void endOnRequest(QApplication &application, const dcs::EndSignals &signals, dcs::MainWindow *window)
{
    QObject::connect(&signals, &dcs::EndSignals::received, window, &dcs::MainWindow::closeUnasked);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, window, &dcs::MainWindow::keepState,
        Qt::DirectConnection);
}

void bringToFront(QWidget *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

int run(QApplication &application, const dcs::CommandLine &line, const dcs::Folders &folders,
    dcs::SettingsStore &store, dcs::Language &language)
{
    const QTemporaryDir demoFolder; // what is simulated is not for the records
    const bool canBeSaved = store.isWritable(); // asks the file system
    dcs::ProgramSetup setup{&store, &language,
        (line.demo ? demoFolder.path() : folders.data) + u"/journal.db"_s,
        [&store, canBeSaved] { return settingsTexts(store, canBeSaved); }};
    setup.isDemo = line.demo;
    setup.client.retry.jitter = [] { return QRandomGenerator::global()->generateDouble(); };
    dcs::DesktopNotifications notifications;
    if (dcs::DesktopNotifications::isAvailable())
        setup.notify = [&notifications](
                           const QString &title, const QString &text) { notifications.show(title, text); };
    dcs::Program program(setup);
    const auto sayLogFailed = [&line] {
        QTextStream(stderr) << Main::tr("The log cannot be written to %1.").arg(line.logFile) << Qt::endl;
    };
    if (!line.logFile.isEmpty() && program.requestLog()->writeTo(line.logFile)) {
        sayLogFailed();
        return EXIT_FAILURE;
    }
    QObject::connect(program.requestLog(), &dcs::RequestLog::fileFailed, &application, sayLogFailed);
#ifdef DCS_DEMO
    std::unique_ptr<dcs::Simulator> simulator;
    if (line.demo) {
        simulator = std::make_unique<dcs::Simulator>(program.catalogue(), dcs::SimulatorSettings());
        if (!simulator->start()) {
            QTextStream(stderr) << Main::tr("The demo cannot start: no free port on this computer.")
                                << Qt::endl;
            return EXIT_FAILURE;
        }
    }
#endif
    dcs::MainWindow *window = program.openWindow();
    const dcs::EndSignals signals;
    endOnRequest(application, signals, window);
    dcs::FirstProcess first(folders.data);
    if (!line.demo)
        first.becomeFirst();
    QObject::connect(&first, &dcs::FirstProcess::called, window, [window] { bringToFront(window); });
    QObject::connect(
        &notifications, &dcs::DesktopNotifications::clicked, window, [window] { bringToFront(window); });
#ifdef DCS_DEMO
    if (simulator)
        window->signIn(dcs::demoSignIn(*simulator));
#endif
    program.start(QProcessEnvironment::systemEnvironment(), line.signIn);
    return application.exec();
}

/// A core file would hold secrets.
void forbidCoreFiles()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreFiles();
    QCoreApplication::setApplicationName(u"dcs-scaler"_s);
    QCoreApplication::setApplicationVersion(u"" DCS_VERSION ""_s);
    QGuiApplication::setDesktopFileName(u"dcs-scaler"_s);

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const dcs::CommandLine line = dcs::parseCommandLine(arguments);

    // Help and mistakes are printed even where there is no display.
    const std::unique_ptr<QCoreApplication> application = line.printsOnly()
        ? std::make_unique<QCoreApplication>(argc, argv)
        : std::make_unique<QApplication>(argc, argv);
    const dcs::Folders folders = line.printsOnly()
        ? dcs::presentFolders()
        : dcs::moveFolders(dcs::foldersBefore02(), dcs::presentFolders());
    const QString settingsPath = folders.settings + u"/dcs-scaler.ini"_s;
    dcs::Language language;
    const std::optional<dcs::Language::Code> kept = dcs::Language::fromText(
        QSettings(settingsPath, QSettings::IniFormat).value("language"_L1).toString());
    language.set(line.language.value_or(kept.value_or(dcs::Language::ofSystem())));

    if (line.printsOnly()) {
        const dcs::CommandLine printed = dcs::parseCommandLine(arguments); // again, in the language
        if (!printed.problem.isEmpty()) {
            QTextStream(stderr) << printed.problem << Qt::endl;
            return dcs::CommandLine::usageError;
        }
        QTextStream(stdout) << (printed.help ? printed.helpText : u"DCS Scaler " DCS_VERSION "\n"_s)
                            << Qt::flush;
        return EXIT_SUCCESS;
    }
    if (line.wantsFirstWindow() && dcs::FirstProcess(folders.data).callFirst())
        return EXIT_SUCCESS;
    QApplication::setWindowIcon(QIcon::fromTheme(u"dcs-scaler"_s, QIcon(u":/dcs/icons/dcs-scaler.svg"_s)));
    dcs::SettingsStore store(settingsPath);
    return run(*qobject_cast<QApplication *>(application.get()), line, folders, store, language);
}
