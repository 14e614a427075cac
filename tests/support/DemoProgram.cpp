// SPDX-License-Identifier: MIT
#include "tests/support/DemoProgram.h"

#include <QFile>
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
        .unconfirmedGraceMs = 600};
}

DemoProgram::DemoProgram(const SimulatorSettings &simulatorSettings, const WatchSettings &watch)
    : settings(std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)),
      simulator(catalogue, simulatorSettings), queue(watch, [] { return QDateTime::currentDateTimeUtc(); })
{
    language.set(Language::Code::English);
    theme.apply(ThemeMode::Light);
}

DemoProgram::~DemoProgram() = default;

SignIn DemoProgram::signIn() const
{
    SignIn signIn;
    const QUrl url(simulator.baseUrl());
    signIn.profile.accessKey = Simulator::accessKey();
    signIn.profile.endpoint = {url, url, Simulator::region(), Simulator::projectId()};
    signIn.profile.demo = true;
    signIn.credentials = AccessKey{Simulator::accessKey(), Simulator::secretKey(), {}};
    return signIn;
}

bool DemoProgram::start()
{
    if (!simulator.start())
        return false;
    window = std::make_unique<MainWindow>(MainWindowServices{&queue, &theme, &language, settings.get(),
        &errors, journalText, regionsFromCsv(resource(u"regions.csv"_s)),
        [this](const SignIn &each, QObject *parent) {
            return new Session(
                &http, each, catalogue, quickClient(), [] { return QDateTime::currentDateTimeUtc(); },
                parent);
        },
        60, requestLog});
    window->show();
    window->signIn(signIn());
    return QTest::qWaitFor([this] { return window->session()->lastRefreshed().isValid(); }, 10'000);
}

} // namespace dcs::test
