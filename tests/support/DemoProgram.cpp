// SPDX-License-Identifier: MIT
#include "tests/support/DemoProgram.h"

#include "program/Demo.h"
#include "program/Program.h"

#include <QFile>
#include <QUuid>
#include <QtTest>

namespace dcs::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/dcs/data/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Catalogue bundledCatalogue() { return Catalogue::fromCsv(resource(u"spec-catalogue.csv"_s)); }

ErrorCatalogue bundledErrors() { return ErrorCatalogue::fromCsv(resource(u"error-codes.csv"_s)); }

ClientSettings quickClient()
{
    ClientSettings client;
    client.limits.connectAndAnswerMs = 2'000;
    client.retry.firstPauseMs = 20;
    client.retry.maxPauseMs = 100;
    client.retry.jitter = [] { return 0.5; };
    return client;
}

WatchSettings quickWatch()
{
    return {.firstPauseMs = 100,
        .maxPauseMs = 200,
        .maxPauseAfterErrorMs = 300,
        .acceptedGraceMs = 2'000,
        .unconfirmedGraceMs = 600,
        .backGraceMs = 600};
}

DemoProgram::DemoProgram(const SimulatorSettings &simulatorSettings, const WatchSettings &watch)
    : settings(folder.filePath(u"settings.ini"_s)), simulator(catalogue, simulatorSettings),
      queue(watch, [] { return QDateTime::currentDateTimeUtc(); }), secrets(u"DCS Scaler test"_s),
      network(&settings, &secrets, &http), profiles(folder.filePath(u"profiles.ini"_s), &secrets, [] {
          return QUuid::createUuid().toString(QUuid::WithoutBraces);
      })
{
    language.set(Language::Code::English);
    theme.apply(ThemeMode::Light);
}

DemoProgram::~DemoProgram() = default;

SignIn DemoProgram::signIn() const { return demoSignIn(simulator); }

bool DemoProgram::start()
{
    if (!startSignedOut())
        return false;
    window->signIn(signIn());
    return QTest::qWaitFor([this] { return window->session()->lastRefreshed().isValid(); }, 10'000);
}

bool DemoProgram::startSignedOut()
{
    if (!simulator.start())
        return false;
    AccountServices account{regionsFromCsv(resource(u"regions.csv"_s)), &errors, &theme, &profiles, &secrets};
    connectServices(account, &http, catalogue, quickClient());
    account.findImports = [this] { return imports; };
    window = std::make_unique<MainWindow>(MainWindowServices{&queue, &theme, &language, &settings, &network,
        &errors, startProblems, account, requestLog, journal});
    window->show();
    return true;
}

} // namespace dcs::test
