// SPDX-License-Identifier: MIT
// What the command line asks for, nothing else.
#include "account/EnvironmentSignIn.h"
#include "account/SettingsStore.h"
#include "api/http/RequestLog.h"
#include "program/Program.h"
#include "simulator/Simulator.h"
#include "ui/language/Language.h"
#include "ui/mainwindow/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Gives the texts of this file a translation context.
struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

struct Options {
    bool help = false;
    bool version = false;
    bool demo = false;
    std::optional<dcs::Language::Code> language;
    dcs::SignInFlags signIn;
    QString logFile; ///< "" for none
    QString problem; ///< what is wrong with the command line, "" if nothing is
    QString helpText; ///< only once there is an application object
};

Options parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Main::tr(
        "Lists the cache instances of a DCS project and resizes them.\n\n"
        "Credentials come from the sign-in dialog or from the environment (HUAWEICLOUD_SDK_AK, "
        "HUAWEICLOUD_SDK_SK,\n"
        "HUAWEICLOUD_SDK_SECURITY_TOKEN, HUAWEICLOUD_SDK_PROJECT_ID, or HW_ACCESS_KEY, HW_SECRET_KEY,\n"
        "HW_REGION_NAME, HW_PROJECT_ID), never from the command line."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Main::tr("Shows this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Main::tr("Shows the version."));
    const QCommandLineOption demo(
        u"demo"_s, Main::tr("Works with simulated instances; nothing leaves this computer."));
    const QCommandLineOption language(
        u"language"_s, Main::tr("Language of the program: en or zh_CN."), u"en|zh_CN"_s);
    const QCommandLineOption region(u"region"_s, Main::tr("Region, for example cn-north-4."), u"ID"_s);
    const QCommandLineOption project(
        u"project-id"_s, Main::tr("Project ID of the region, 32 hex digits."), u"ID"_s);
    const QCommandLineOption dcs(u"dcs-endpoint"_s, Main::tr("Endpoint of the DCS service."), u"URL"_s);
    const QCommandLineOption iam(u"iam-endpoint"_s, Main::tr("Endpoint of IAM."), u"URL"_s);
    const QCommandLineOption log(
        u"log"_s, Main::tr("Writes a line for each request to this file, without secrets."), u"FILE"_s);
    parser.addOptions({help, version, demo, language, region, project, dcs, iam, log});

    Options options;
    const bool parsed = parser.parse(arguments);
    if (QCoreApplication::instance())
        options.helpText = parser.helpText();
    options.help = parser.isSet(help);
    options.version = parser.isSet(version);
    options.demo = parser.isSet(demo);
    options.signIn = {parser.value(region), parser.value(project), parser.value(dcs), parser.value(iam)};
    options.logFile = parser.value(log);
    options.language = dcs::Language::fromText(parser.value(language));
    if (!parsed)
        options.problem = parser.errorText();
    else if (!parser.positionalArguments().isEmpty())
        options.problem = Main::tr("Unexpected argument: %1").arg(parser.positionalArguments().constFirst());
    else if (parser.isSet(language) && !options.language)
        options.problem = Main::tr("Unknown language: %1. Use en or zh_CN.").arg(parser.value(language));
    return options;
}

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

int run(QApplication &application, const Options &options, dcs::SettingsStore &store, dcs::Language &language)
{
    const QTemporaryDir demoFolder; // what is simulated is not for the records
    const bool canBeSaved = store.isWritable(); // asks the file system
    dcs::ProgramSetup setup{&store, &language,
        (options.demo ? demoFolder.path() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
            + u"/journal.db"_s,
        [&store, canBeSaved] { return settingsTexts(store, canBeSaved); }};
    setup.client.retry.jitter = [] { return QRandomGenerator::global()->generateDouble(); };
    dcs::Program program(setup);
    const auto sayLogFailed = [&options] {
        QTextStream(stderr) << Main::tr("The log cannot be written to %1.").arg(options.logFile) << Qt::endl;
    };
    if (!options.logFile.isEmpty() && program.requestLog()->writeTo(options.logFile)) {
        sayLogFailed();
        return EXIT_FAILURE;
    }
    QObject::connect(program.requestLog(), &dcs::RequestLog::fileFailed, &application, sayLogFailed);
    std::unique_ptr<dcs::Simulator> simulator;
    if (options.demo) {
        simulator = std::make_unique<dcs::Simulator>(program.catalogue(), dcs::SimulatorSettings());
        if (!simulator->start()) {
            QTextStream(stderr) << Main::tr("The demo cannot start: no free port on this computer.")
                                << Qt::endl;
            return EXIT_FAILURE;
        }
    }
    dcs::MainWindow *window = program.openWindow();
    if (simulator)
        window->signIn(dcs::demoSignIn(*simulator));
    program.start(QProcessEnvironment::systemEnvironment(), options.signIn);
    return application.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"dcs-scaler"_s);
    QCoreApplication::setOrganizationName(u"DCS Scaler"_s);
    QCoreApplication::setApplicationVersion(u"" DCS_VERSION ""_s);
    QGuiApplication::setDesktopFileName(u"dcs-scaler"_s);

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Options first = parse(arguments);
    const bool printOnly = first.help || first.version || !first.problem.isEmpty();

    // Help and mistakes are printed even where there is no display.
    const std::unique_ptr<QCoreApplication> application = printOnly
        ? std::make_unique<QCoreApplication>(argc, argv)
        : std::make_unique<QApplication>(argc, argv);
    const QString settingsPath =
        QSettings(QSettings::IniFormat, QSettings::UserScope, u"DCS Scaler"_s, u"dcs-scaler"_s).fileName();
    dcs::Language language;
    const std::optional<dcs::Language::Code> kept = dcs::Language::fromText(
        QSettings(settingsPath, QSettings::IniFormat).value("language"_L1).toString());
    language.set(first.language.value_or(kept.value_or(dcs::Language::ofSystem())));

    if (printOnly) {
        const Options options = parse(arguments); // again, in the language
        if (!options.problem.isEmpty()) {
            QTextStream(stderr) << options.problem << Qt::endl;
            return EXIT_FAILURE;
        }
        QTextStream(stdout) << (options.help ? options.helpText : u"DCS Scaler " DCS_VERSION "\n"_s)
                            << Qt::flush;
        return EXIT_SUCCESS;
    }
    dcs::SettingsStore store(settingsPath);
    return run(*qobject_cast<QApplication *>(application.get()), first, store, language);
}
