// SPDX-License-Identifier: MIT
#include "account/ProfileStore.h"
#include "account/SecretStore.h"
#include "tests/account/support/KeyringSession.h"
#include "tests/account/support/SecretAnswers.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

KeyringSession *session = nullptr;

} // namespace

/// The secret store where nothing keeps secrets: first without any D-Bus session, then with one that has no
/// keyring.
class TestNoKeyring : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keptInMemory_data();
    void keptInMemory();
    void profileRemoved();
};

void TestNoKeyring::keptInMemory_data()
{
    QTest::addColumn<bool>("withBus");
    QTest::newRow("no bus") << false;
    QTest::newRow("bus") << true;
}

void TestNoKeyring::keptInMemory()
{
    QFETCH(const bool, withBus);
    if (withBus)
        QVERIFY(session->startBus());
    const Profile key = keyProfile(u"one"_s);
    const Profile login = loginProfile(u"two"_s);
    const Credentials keyCredentials = AccessKey{key.accessKey, u"sk-4c1bd9e7f0"_s, u"token-77aa01bc"_s};
    const Credentials loginCredentials =
        PasswordLogin{login.userName, u"password-8812-ff"_s, login.domainName};
    SecretStore store(u"DCS Scaler test"_s);
    QCOMPARE(read(&store, key).outcome, SecretOutcome::NoKeyring);
    QCOMPARE(write(&store, key.id, keyCredentials), SecretOutcome::NoKeyring);
    QCOMPARE(write(&store, login.id, loginCredentials), SecretOutcome::NoKeyring);
    QVERIFY(isRead(&store, key, keyCredentials));
    QVERIFY(isRead(&store, login, loginCredentials));
    Profile another = key;
    another.accessKey = u"AK2"_s;
    QCOMPARE(read(&store, another).outcome, SecretOutcome::NotFound);

    SecretStore ofTheNextProcess(u"DCS Scaler test"_s);
    QCOMPARE(read(&ofTheNextProcess, key).outcome, SecretOutcome::NoKeyring);

    QCOMPARE(remove(&store, key.id), SecretOutcome::NoKeyring);
    QCOMPARE(read(&store, key).outcome, SecretOutcome::NoKeyring);
    QVERIFY(isRead(&store, login, loginCredentials));
    for (const QString &secret : {u"sk-4c1bd9e7f0"_s, u"token-77aa01bc"_s, u"password-8812-ff"_s})
        QCOMPARE(filesWith(session->folder(), secret), QStringList{});
    QCOMPARE(session->questions(), 0);
}

void TestNoKeyring::profileRemoved()
{
    SecretStore store(u"DCS Scaler test"_s);
    Profile profile = keyProfile(u"f2a6f0f0-8f2e-4f53-9a44-0c9a0a2f7a10"_s);
    ProfileStore profiles(session->folder() + u"/profiles.ini"_s, &store, [&profile] { return profile.id; });
    QSignalSpy left(&profiles, &ProfileStore::secretsLeft);
    profiles.add(profile);
    QCOMPARE(
        write(&store, profile.id, AccessKey{profile.accessKey, u"secret"_s, {}}), SecretOutcome::NoKeyring);
    QVERIFY(profiles.remove(profile.id));
    QCOMPARE(read(&store, profile).outcome, SecretOutcome::NoKeyring);
    QCOMPARE(left.size(), 1); // a keyring that is gone today may still have them
}

int main(int argc, char *argv[])
{
    KeyringSession keyringSession; // before anything looks at the environment
    session = &keyringSession;
    QCoreApplication application(argc, argv);
    TestNoKeyring test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_nokeyring.moc"
