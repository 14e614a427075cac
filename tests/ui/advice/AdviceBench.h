// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/account/AdviceBook.h"
#include "tests/account/SimulatedService.h"
#include "ui/advice/AdviceView.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace dcs::test {

/// The view of advice over the real services and a simulator of its own.
class AdviceBench {
public:
    explicit AdviceBench(const CesSettings &cloudEye = {})
        : simulated(SimulatorSettings{.instanceCount = 40, .extendMs = 3'600'000, .ces = cloudEye}),
          queue({}, &SimulatedService::now),
          file(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          evidence({&http, folder.path(), simulated.settings, &SimulatedService::now}),
          book(&evidence, &queue, nullptr, AdviceSettings(&file)), view(&book, &theme)
    {
        theme.apply(ThemeMode::Light);
    }

    /// Signs in; true once the lists are read and each instance was looked at.
    bool start()
    {
        if (!simulated.simulator.start())
            return false;
        SignIn signIn;
        signIn.profile.accessKey = Simulator::accessKey();
        signIn.profile.endpoint = simulated.endpoint();
        signIn.profile.demo = true;
        signIn.credentials = SimulatedService::accessKey();
        const auto open = [this](const SignIn &whose, QObject *parent) {
            auto *session = new Session(
                &http, whose, bundledCatalogue(), simulated.settings, &SimulatedService::now, parent);
            evidence.learn(session, whose);
            return session;
        };
        group = std::make_unique<SessionGroup>(signIn, open);
        evidence.setSessions(group.get());
        group->refresh();
        constexpr int waitMs = 60'000;
        return QTest::qWaitFor([this] { return book.total() > 0 && book.isEverythingExamined(); }, waitMs);
    }

    QTemporaryDir folder;
    SimulatedService simulated;
    HttpClient http;
    Theme theme;
    ResizeQueue queue;
    QSettings file;
    AccountEvidence evidence;
    std::unique_ptr<SessionGroup> group;
    AdviceBook book;
    AdviceView view;
};

} // namespace dcs::test
