// SPDX-License-Identifier: MIT
#include "program/CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Gives the texts of this file a translation context.
struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

/// What --help has to say besides the options.
QString notes()
{
    return Main::tr("Environment:\n"
                    "  HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK, HUAWEICLOUD_SDK_SECURITY_TOKEN,\n"
                    "  HUAWEICLOUD_SDK_PROJECT_ID\n"
                    "      Access key, secret key, token of a temporary key, project ID.\n"
                    "  HW_ACCESS_KEY, HW_SECRET_KEY, HW_SECURITY_TOKEN, HW_REGION_NAME, HW_PROJECT_ID,\n"
                    "  HW_PROJECT_NAME, HW_AUTH_URL\n"
                    "      The same by the names of Terraform, where the first are not set.\n\n"
                    "Files:\n"
                    "  dcs-scaler/ among the settings of the user: settings and profiles, without secrets.\n"
                    "  dcs-scaler/ among the data of the user: the journal of operations.\n\n"
                    "Exit codes:\n"
                    "  0  The window was closed.\n"
                    "  1  The program could not start; the reason is on the standard error.\n"
                    "  2  The command line is wrong.\n");
}

/// What is wrong with the command line that was read, "" if nothing is.
QString problemOf(
    const QCommandLineParser &parser, bool isParsed, bool isLanguageKnown, const QString &language)
{
    if (!isParsed)
        return parser.errorText();
    if (!parser.positionalArguments().isEmpty())
        return Main::tr("Unexpected argument: %1").arg(parser.positionalArguments().constFirst());
    return isLanguageKnown ? QString() : Main::tr("Unknown language: %1. Use en or zh_CN.").arg(language);
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Main::tr("Lists the cache instances of a DCS project and resizes them.\n"
                                              "Secrets are never taken from the command line."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Main::tr("Shows this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Main::tr("Shows the version."));
    const QCommandLineOption demo(
        u"demo"_s, Main::tr("Works with simulated instances; nothing leaves this computer."));
    const QCommandLineOption newWindow(u"new-window"_s,
        Main::tr("Opens another window; without it a window that is open comes to the front."));
    const QCommandLineOption language(
        u"language"_s, Main::tr("Language of the program: en or zh_CN."), u"en|zh_CN"_s);
    const QCommandLineOption region(u"region"_s, Main::tr("Region, for example cn-north-4."), u"ID"_s);
    const QCommandLineOption project(
        u"project-id"_s, Main::tr("Project ID of the region, 32 hex digits."), u"ID"_s);
    const QCommandLineOption dcs(u"dcs-endpoint"_s, Main::tr("Endpoint of the DCS service."), u"URL"_s);
    const QCommandLineOption iam(u"iam-endpoint"_s, Main::tr("Endpoint of IAM."), u"URL"_s);
    const QCommandLineOption log(
        u"log"_s, Main::tr("Writes a line for each request to this file, without secrets."), u"FILE"_s);
#ifdef DCS_DEMO
    parser.addOption(demo);
#endif
    parser.addOptions({help, version, newWindow, language, region, project, dcs, iam, log});

    CommandLine line;
    const bool isParsed = parser.parse(arguments);
    if (QCoreApplication::instance())
        line.helpText = parser.helpText() + u'\n' + notes();
    line.help = parser.isSet(help);
    line.version = parser.isSet(version);
    line.demo = parser.optionNames().contains(u"demo"_s);
    line.newWindow = parser.isSet(newWindow);
    line.signIn = {parser.value(region), parser.value(project), parser.value(dcs), parser.value(iam)};
    line.logFile = parser.value(log);
    line.language = Language::fromText(parser.value(language));
    line.problem =
        problemOf(parser, isParsed, !parser.isSet(language) || line.language, parser.value(language));
    return line;
}

} // namespace dcs
