// SPDX-License-Identifier: MIT
#include "account/SecretStore.h"

#include "account/KeyringLock.h"
#include "account/ProfileStore.h"
#include "tests/account/support/KeyringSession.h"
#include "tests/account/support/SecretAnswers.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

KeyringSession *session = nullptr;

const QString service = u"DCS Scaler test"_s;

} // namespace

class TestSecretStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void roundTrip_data();
    void roundTrip();
    void otherOwner_data();
    void otherOwner();
    void foreignContent_data();
    void foreignContent();
    void laterWriteWins();
    void removal();
    void removedWithItsProfile();
    void inTheirOrder();
    void afterTheEventLoop();
    void contextGone();
    void storeGone();
    void lockIsKnown();
    void lockedKeyringAsksOnce_data();
    void lockedKeyringAsksOnce();
    void lockedKeyringKeepsInMemory();
    void lockedKeyringKeepsWhatWasToBeRemoved();
    void lockedKeyringDoesNotBlock();
    void nothingInFiles();

private:
    std::unique_ptr<SecretStore> m_store;
    Profile m_profile; ///< another one in each test
};

void TestSecretStore::initTestCase()
{
    QVERIFY(session->startBus());
    QVERIFY(session->startKeyring());
}

void TestSecretStore::init()
{
    m_store = std::make_unique<SecretStore>(service);
    m_profile = keyProfile(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

void TestSecretStore::cleanup()
{
    m_store.reset();
    session->holdAnswers(false);
    QVERIFY(session->unlock());
}

void TestSecretStore::roundTrip_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("token");
    QTest::newRow("plain") << u"secret"_s << u""_s;
    QTest::newRow("token") << u"secret"_s << QString(4000, u't');
    QTest::newRow("quotes, line ends, blanks") << u" \"a\\b'\n\t{}%2 "_s << u"@Invalid()"_s;
    QTest::newRow("Chinese") << u"密码 🔑"_s << u"中"_s;
}

void TestSecretStore::roundTrip()
{
    QFETCH(const QString, secret);
    QFETCH(const QString, token);
    const Profile login = loginProfile(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const Credentials key = AccessKey{m_profile.accessKey, secret, token};
    const Credentials password = PasswordLogin{login.userName, secret, login.domainName};
    QCOMPARE(write(m_store.get(), m_profile.id, key), SecretOutcome::Done);
    QCOMPARE(write(m_store.get(), login.id, password), SecretOutcome::Done);
    SecretStore another(service);
    for (SecretStore *store : {m_store.get(), &another}) {
        QVERIFY(isRead(store, m_profile, key));
        QVERIFY(isRead(store, login, password));
    }
    SecretStore ofAnotherProgram(u"Another"_s);
    QCOMPARE(read(&ofAnotherProgram, m_profile).outcome, SecretOutcome::NotFound);
}

void TestSecretStore::otherOwner_data()
{
    QTest::addColumn<QString>("accessKey");
    QTest::addColumn<AuthKind>("kind");
    QTest::addColumn<SecretOutcome>("outcome");
    QTest::newRow("same") << u"AK"_s << AuthKind::AccessKey << SecretOutcome::Done;
    QTest::newRow("another key") << u"AK2"_s << AuthKind::AccessKey << SecretOutcome::NotFound;
    QTest::newRow("password") << u"AK"_s << AuthKind::Password << SecretOutcome::NotFound;
}

void TestSecretStore::otherOwner()
{
    QCOMPARE(write(m_store.get(), m_profile.id, AccessKey{u"AK"_s, u"secret"_s, {}}), SecretOutcome::Done);
    Profile changed = m_profile;
    QFETCH(const QString, accessKey);
    QFETCH(const AuthKind, kind);
    changed.accessKey = accessKey;
    changed.authKind = kind;
    const SecretAnswer answer = read(m_store.get(), changed);
    QTEST(answer.outcome, "outcome");
    QCOMPARE(answer.credentials.has_value(), answer.outcome == SecretOutcome::Done);
}

void TestSecretStore::foreignContent_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("text") << u"secret"_s;
    QTest::newRow("empty object") << u"{}"_s;
    QTest::newRow("no secret") << u"{\"accessKey\":\"AK\"}"_s;
    QTest::newRow("array") << u"[\"secretKey\"]"_s;
}

void TestSecretStore::foreignContent()
{
    QFETCH(const QString, content);
    QKeychain::WritePasswordJob job(service);
    job.setAutoDelete(false);
    job.setKey(m_profile.id);
    job.setTextData(content);
    QSignalSpy finished(&job, &QKeychain::Job::finished);
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(job.error(), QKeychain::NoError);
    QCOMPARE(read(m_store.get(), m_profile).outcome, SecretOutcome::NotFound);
}

void TestSecretStore::laterWriteWins()
{
    const Credentials later = AccessKey{m_profile.accessKey, u"later"_s, {}};
    QCOMPARE(write(m_store.get(), m_profile.id, AccessKey{m_profile.accessKey, u"first"_s, u"token"_s}),
        SecretOutcome::Done);
    QCOMPARE(write(m_store.get(), m_profile.id, later), SecretOutcome::Done);
    QVERIFY(isRead(m_store.get(), m_profile, later));
}

void TestSecretStore::removal()
{
    const Profile other = keyProfile(m_profile.id + u"-other"_s);
    const Credentials key = AccessKey{m_profile.accessKey, u"secret"_s, {}};
    QCOMPARE(remove(m_store.get(), m_profile.id), SecretOutcome::Done); // nothing is there
    QCOMPARE(write(m_store.get(), m_profile.id, key), SecretOutcome::Done);
    QCOMPARE(write(m_store.get(), other.id, key), SecretOutcome::Done);
    QCOMPARE(remove(m_store.get(), m_profile.id), SecretOutcome::Done);
    QCOMPARE(read(m_store.get(), m_profile).outcome, SecretOutcome::NotFound);
    QVERIFY(isRead(m_store.get(), other, key));
}

void TestSecretStore::removedWithItsProfile()
{
    ProfileStore profiles(session->folder() + u"/"_s + m_profile.id + u".ini"_s, m_store.get(),
        [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); });
    QSignalSpy left(&profiles, &ProfileStore::secretsLeft);
    m_profile.id = profiles.add(m_profile);
    QCOMPARE(write(m_store.get(), m_profile.id, AccessKey{m_profile.accessKey, u"secret"_s, {}}),
        SecretOutcome::Done);
    QVERIFY(profiles.remove(m_profile.id));
    QCOMPARE(read(m_store.get(), m_profile).outcome, SecretOutcome::NotFound);
    QCOMPARE(left.size(), 0);
}

void TestSecretStore::inTheirOrder()
{
    QStringList order;
    const auto note = [&order](const QString &name) {
        return [&order, name](
                   const SecretAnswer &answer) { order += name + QString::number(int(answer.outcome)); };
    };
    const Credentials key = AccessKey{m_profile.accessKey, u"secret"_s, {}};
    m_store->read(m_profile, this, note(u"read"_s));
    m_store->write(m_profile.id, key, this, note(u"write"_s));
    m_store->read(m_profile, this, note(u"read"_s));
    m_store->remove(m_profile.id, this, note(u"remove"_s));
    m_store->read(m_profile, this, note(u"read"_s));
    QTRY_COMPARE(order, (QStringList{u"read1"_s, u"write0"_s, u"read0"_s, u"remove0"_s, u"read1"_s}));
}

void TestSecretStore::afterTheEventLoop()
{
    int answers = 0;
    m_store->read(m_profile, this, [&answers](const SecretAnswer &) { ++answers; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
    QCOMPARE(remove(m_store.get(), m_profile.id), SecretOutcome::Done);
    QCOMPARE(answers, 1);
}

void TestSecretStore::contextGone()
{
    const Credentials key = AccessKey{m_profile.accessKey, u"secret"_s, {}};
    int answers = 0;
    {
        QObject context;
        m_store->write(m_profile.id, key, &context, [&answers](const SecretAnswer &) { ++answers; });
    }
    QVERIFY(isRead(m_store.get(), m_profile, key)); // it is written all the same
    QCOMPARE(answers, 0);
}

void TestSecretStore::storeGone()
{
    int answers = 0;
    for (int i = 0; i < 3; ++i)
        m_store->read(m_profile, this, [&answers](const SecretAnswer &) { ++answers; });
    QCoreApplication::processEvents(); // the first is under way
    m_store = std::make_unique<SecretStore>(service);
    QCOMPARE(read(m_store.get(), m_profile).outcome, SecretOutcome::NotFound);
    QCOMPARE(answers, 0);
}

void TestSecretStore::lockIsKnown()
{
    const auto isLocked = [this] {
        std::optional<bool> result;
        findOutWhetherLocked(this, [&result](bool locked) { result = locked; });
        return QTest::qWaitFor([&result] { return result.has_value(); }, 60'000) && *result;
    };
    const int before = session->questions();
    QVERIFY(!isLocked());
    QVERIFY(session->lock());
    QVERIFY(isLocked());
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    QVERIFY(!isLocked());
    qunsetenv("XDG_CURRENT_DESKTOP");
    QCOMPARE(session->questions(), before);
}

void TestSecretStore::lockedKeyringAsksOnce_data()
{
    QTest::addColumn<QString>("first");
    QTest::newRow("read") << u"read"_s;
    QTest::newRow("write") << u"write"_s;
    QTest::newRow("remove") << u"remove"_s;
}

void TestSecretStore::lockedKeyringAsksOnce()
{
    QFETCH(const QString, first);
    const Credentials key = AccessKey{m_profile.accessKey, u"secret"_s, {}};
    const auto access = [&](const QString &how) {
        if (how == "read"_L1)
            return read(m_store.get(), m_profile).outcome;
        if (how == "write"_L1)
            return write(m_store.get(), m_profile.id, key);
        return remove(m_store.get(), m_profile.id);
    };
    QCOMPARE(write(m_store.get(), m_profile.id, key), SecretOutcome::Done);
    QVERIFY(session->lock());
    const int before = session->questions();

    QCOMPARE(access(first), SecretOutcome::Refused);
    QCOMPARE(session->questions(), before + 1);
    for (const QString &later : {u"remove"_s, u"read"_s, u"write"_s})
        QCOMPARE(access(later), SecretOutcome::Refused);
    QCOMPARE(session->questions(), before + 1);

    QCOMPARE(remove(m_store.get(), m_profile.id), SecretOutcome::Refused); // forgets what write kept
    m_store->askAgain();
    QCOMPARE(access(u"read"_s), SecretOutcome::Refused);
    QCOMPARE(session->questions(), before + 2);
}

void TestSecretStore::lockedKeyringKeepsInMemory()
{
    QVERIFY(session->lock());
    const Credentials key = AccessKey{m_profile.accessKey, u"secret"_s, {}};
    QCOMPARE(write(m_store.get(), m_profile.id, key), SecretOutcome::Refused);
    QVERIFY(isRead(m_store.get(), m_profile, key));
    QVERIFY(session->unlock());
    SecretStore another(service);
    QCOMPARE(read(&another, m_profile).outcome, SecretOutcome::NotFound);

    m_store->askAgain();
    QCOMPARE(write(m_store.get(), m_profile.id, key), SecretOutcome::Done);
    QVERIFY(isRead(&another, m_profile, key));
}

void TestSecretStore::lockedKeyringKeepsWhatWasToBeRemoved()
{
    const Credentials key = AccessKey{m_profile.accessKey, u"secret"_s, {}};
    ProfileStore profiles(session->folder() + u"/"_s + m_profile.id + u".ini"_s, m_store.get(),
        [this] { return m_profile.id; });
    QSignalSpy left(&profiles, &ProfileStore::secretsLeft);
    profiles.add(m_profile);
    QCOMPARE(write(m_store.get(), m_profile.id, key), SecretOutcome::Done);
    QVERIFY(session->lock());
    QVERIFY(profiles.remove(m_profile.id));
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(left[0][0].toString(), m_profile.id);
    QCOMPARE(left[0][1].value<SecretOutcome>(), SecretOutcome::Refused);
    QVERIFY(session->unlock());
    SecretStore another(service);
    QVERIFY(isRead(&another, m_profile, key));
}

void TestSecretStore::lockedKeyringDoesNotBlock()
{
    QCOMPARE(write(m_store.get(), m_profile.id, AccessKey{m_profile.accessKey, u"secret"_s, {}}),
        SecretOutcome::Done);
    QVERIFY(session->lock());
    session->holdAnswers(true);
    const int before = session->questions();
    std::optional<SecretOutcome> outcome;
    m_store->read(m_profile, this, [&outcome](const SecretAnswer &answer) { outcome = answer.outcome; });
    QTRY_COMPARE_WITH_TIMEOUT(session->questions(), before + 1, 60'000);
    QVERIFY(!outcome); // the event loop runs while the user is being asked
    session->holdAnswers(false);
    QTRY_VERIFY_WITH_TIMEOUT(outcome, 60'000);
    QCOMPARE(*outcome, SecretOutcome::Refused);
}

void TestSecretStore::nothingInFiles()
{
    const QString path = session->folder() + u"/profiles.ini"_s;
    ProfileStore profiles(
        path, m_store.get(), [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); });
    const QStringList secrets{u"sk-4c1bd9e7f0"_s, u"token-密-77aa01bc"_s, u"pass \"word\" 8812"_s};
    const Profile login = loginProfile({});
    const QString keyId = profiles.add(m_profile);
    const QString loginId = profiles.add(login);
    QCOMPARE(write(m_store.get(), keyId, AccessKey{m_profile.accessKey, secrets[0], secrets[1]}),
        SecretOutcome::Done);
    QCOMPARE(write(m_store.get(), loginId, PasswordLogin{login.userName, secrets[2], login.domainName}),
        SecretOutcome::Done);
    QVERIFY(profiles.setLastUsed(keyId));
    QVERIFY(!profiles.duplicate(loginId, u"copy"_s).isEmpty());
    QVERIFY(profiles.isSaved());

    QCOMPARE(filesWith(session->folder(), login.userName), QStringList{path}); // so the search finds things
    for (const QString &secret : secrets)
        QCOMPARE(filesWith(session->folder(), secret), QStringList{});
}

int main(int argc, char *argv[])
{
    KeyringSession keyringSession; // before anything looks at the environment
    session = &keyringSession;
    QCoreApplication application(argc, argv);
    TestSecretStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secretstore.moc"
