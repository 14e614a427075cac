// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/DemoProgram.h"

#include <QWidget>
#include <QtTest>

// What the tests of the window with profiles share.

namespace dcs::test {

using namespace Qt::StringLiterals;

inline const QString otherProject(32, u'b');
inline const QString otherRegion = u"ap-southeast-3"_s;

inline bool waitForSession(const DemoProgram &program)
{
    return QTest::qWaitFor(
        [&] { return program.window->session() && program.window->session()->lastRefreshed().isValid(); },
        10'000);
}

/// Keeps a profile like the demo's sign-in with its secrets, as signing in and remembering does.
inline QString keep(DemoProgram *program, Profile profile, bool withSecrets = true)
{
    profile.demo = false;
    const QString id = program->profiles.add(profile);
    bool done = !withSecrets;
    if (withSecrets)
        program->secrets.write(id, program->signIn().credentials, program->window.get(),
            [&](const SecretAnswer &) { done = true; });
    return QTest::qWaitFor([&] { return done; }) ? id : QString();
}

template <typename T> T *child(const QWidget *parent, const char *name)
{
    return parent->findChild<T *>(QLatin1StringView(name));
}

} // namespace dcs::test
