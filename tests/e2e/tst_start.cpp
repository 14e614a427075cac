// SPDX-License-Identifier: MIT
// The program itself from its start: what it says of files that it cannot use, its log, and the sign-in to
// the profile used last.
#include "account/ProfileStore.h"
#include "operations/journal/Journal.h"
#include "simulator/Simulator.h"
#include "tests/account/SimulatedService.h"
#include "tests/account/support/KeyringSession.h"
#include "tests/account/support/SecretAnswers.h"
#include "tests/e2e/ProgramProcess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <memory>

using namespace dcs;
using namespace Qt::StringLiterals;

namespace {

KeyringSession *keyring = nullptr;

const QByteArray junk(5000, '?');

QHash<QString, QString> keyInEnvironment()
{
    return {{u"HUAWEICLOUD_SDK_AK"_s, Simulator::accessKey()},
        {u"HUAWEICLOUD_SDK_SK"_s, Simulator::secretKey()},
        {u"HUAWEICLOUD_SDK_PROJECT_ID"_s, Simulator::projectId()}};
}

QStringList atService(const Simulator &simulator)
{
    return {u"--language"_s, u"en"_s, u"--region"_s, Simulator::region(), u"--dcs-endpoint"_s,
        simulator.baseUrl()};
}

/// A profile for the service in the program's file, used last, with its secret in the keyring; its id.
QString keepProfile(const ProgramProcess &program, const Simulator &simulator)
{
    SecretStore secrets(u"DCS Scaler"_s);
    ProfileStore store(program.path(profilesFile), &secrets,
        [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); });
    const QUrl url(simulator.baseUrl());
    Profile profile;
    profile.name = u"Kept"_s;
    profile.accessKey = Simulator::accessKey();
    profile.endpoint = {url, url, Simulator::region(), Simulator::projectId()};
    const QString id = store.add(profile);
    store.setLastUsed(id);
    const SecretOutcome outcome = write(&secrets, id, SimulatedService::accessKey());
    return outcome == SecretOutcome::Done ? id : QString();
}

} // namespace

class TestStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void saysNothingIfAllIsWell();
    void unusableFilesAreTold_data();
    void unusableFilesAreTold();
    void damagedFilesAreSetAside_data();
    void damagedFilesAreSetAside();
    void newerJournalIsLeftAlone();
    void toldInTheLanguage();
    void logHasTheRequestsWithoutSecrets();
    void noCoreFiles();
    void logThatCannotBeWritten_data();
    void logThatCannotBeWritten();
    void logThatFillsTheDisk();
    void signsInToTheProfileUsedLast();
    void demoDoesNotSignIn();
    void demoIgnoresTheEnvironment();
    void environmentGoesFirst();
    void projectOfTheEnvironmentIsFound();

private:
    /// Starts the program with a key in its environment and waits until it has read the list; what it has to
    /// say of its files is said then.
    bool work(const QStringList &more = {});

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<ProgramProcess> m_program;
};

void TestStart::initTestCase()
{
    QVERIFY(keyring->startBus());
    QVERIFY(keyring->startKeyring());
}

void TestStart::init()
{
    m_simulator = std::make_unique<Simulator>(bundledCatalogue(), SimulatorSettings{.instanceCount = 3});
    QVERIFY(m_simulator->start());
    m_program = std::make_unique<ProgramProcess>();
}

void TestStart::cleanup()
{
    m_program.reset();
    m_simulator.reset();
}

bool TestStart::work(const QStringList &more)
{
    m_program->start(atService(*m_simulator) + more, keyInEnvironment());
    return QTest::qWaitFor([this] { return m_simulator->countReceived("GET", u"/instances"_s) > 0; }, waitMs);
}

void TestStart::saysNothingIfAllIsWell()
{
    QVERIFY(work());
    const QString errors = m_program->errors();
    for (const QString &word : {u"journal"_s, u"ettings"_s, u"profiles"_s})
        QVERIFY2(!errors.contains(word), qPrintable(errors));
}

void TestStart::unusableFilesAreTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<QString>("text");
    const QString nothingSent = u"Nothing can be resized: the journal “"_s;
    QTest::newRow("file for the data folder") << u"data/dcs-scaler"_s << false << nothingSent;
    QTest::newRow("folder for the journal") << journalFile << true << nothingSent;
    QTest::newRow("file for the settings folder")
        << u"config/dcs-scaler"_s << false << u"Settings cannot be saved in "_s;
    QTest::newRow("folder for the profiles")
        << profilesFile << true
        << u"The file of the profiles cannot be used: profiles are not saved in this run."_s;
}

void TestStart::unusableFilesAreTold()
{
    QFETCH(const QString, path);
    QFETCH(const bool, isFolder);
    QFETCH(const QString, text);
    const QString where = m_program->path(path);
    QVERIFY(isFolder ? QDir().mkpath(where) : writeFile(where, "in the way"));
    QVERIFY(work()); // all the same
    QVERIFY2(m_program->errors().count(text) == 1, qPrintable(m_program->errors()));
    if (!isFolder)
        QCOMPARE(readFile(where), QByteArray("in the way"));
}

void TestStart::damagedFilesAreSetAside_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("journal") << journalFile << u"The journal of resizes was damaged. It is kept as “"_s;
    QTest::newRow("settings") << settingsFile << u"The settings were damaged. They are kept as "_s;
    QTest::newRow("profiles") << profilesFile
                              << u"The file of the profiles was damaged. It was set aside as "_s;
}

void TestStart::damagedFilesAreSetAside()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QVERIFY(writeFile(m_program->path(path), junk));
    QVERIFY(work());
    const QString errors = m_program->errors();
    QVERIFY2(errors.count(text) == 1, qPrintable(errors));
    QStringList kept;
    const QString folder = QFileInfo(path).path();
    for (const QString &file : m_program->files(folder)) {
        if (readFile(m_program->path(folder + u'/' + file)) == junk)
            kept += file;
    }
    QCOMPARE(kept.size(), 1);
    QVERIFY2(errors.contains(kept.constFirst()), qPrintable(errors));
    QVERIFY(kept.constFirst() != QFileInfo(path).fileName()); // a new one may be there now
    if (path == journalFile)
        QVERIFY(readFile(m_program->path(path)).startsWith("SQLite format 3"));
}

void TestStart::newerJournalIsLeftAlone()
{
    const QString path = m_program->path(journalFile);
    {
        const Journal journal(path);
        QVERIFY(journal.opening().isOpen());
    }
    QByteArray bytes = readFile(path);
    bytes[62] = '\x7f'; // a high user version, see "The Database Header" of SQLite
    QVERIFY(writeFile(path, bytes));
    QVERIFY(work());
    const QString errors = m_program->errors();
    const QString text =
        u"Nothing can be resized: the journal “%1” was written by a newer version"_s.arg(path);
    QVERIFY2(errors.count(text) == 1, qPrintable(errors));
    QCOMPARE(readFile(path), bytes);
}

void TestStart::toldInTheLanguage()
{
    QVERIFY(writeFile(m_program->path(journalFile), junk));
    QVERIFY(work({u"--language"_s, u"zh_CN"_s}));
    const QString errors = m_program->errors();
    QVERIFY2(errors.contains(u"操作日志已损坏"_s), qPrintable(errors));
}

void TestStart::logHasTheRequestsWithoutSecrets()
{
    const QString log = m_program->path(u"requests.log"_s);
    QVERIFY(work({u"--log"_s, log}));
    QTRY_VERIFY_WITH_TIMEOUT(readFile(log).contains("/quota"), waitMs);
    const QString lines = QString::fromUtf8(readFile(log));
    const QString first = u" GET %1/v1.0/%2/instances?"_s.arg(m_simulator->baseUrl(), Simulator::projectId());
    QVERIFY2(lines.contains(first), qPrintable(lines));
    for (const ReceivedRequest &request : m_simulator->received()) {
        for (const auto &[name, value] : request.headers) {
            if (name == "authorization") {
                const QString signature = QString::fromLatin1(value).section(u"Signature="_s, 1);
                QVERIFY(signature.size() == 64 && !lines.contains(signature));
            }
        }
    }
    QVERIFY(!lines.contains(Simulator::secretKey()));
    QCOMPARE(QFile::permissions(log) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
        QFileDevice::Permissions());
}

/// They would hold the secrets that are in memory.
void TestStart::noCoreFiles()
{
#ifdef Q_OS_LINUX
    QVERIFY(work());
    const QString limits = QString::fromLatin1(readFile(u"/proc/%1/limits"_s.arg(m_program->id())));
    static const QRegularExpression none(u"Max core file size +0 +0 "_s);
    QVERIFY2(limits.contains(none), qPrintable(limits));
#else
    QSKIP("there is nothing to look at");
#endif
}

void TestStart::logThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("folder missing") << u"missing/requests.log"_s;
    QTest::newRow("folder") << u"."_s;
    QTest::newRow("below a file") << u"file/requests.log"_s;
}

void TestStart::logThatCannotBeWritten()
{
    QFETCH(const QString, path);
    QVERIFY(writeFile(m_program->path(u"file"_s), "text"));
    const QString log = m_program->path(path);
    m_program->start(atService(*m_simulator) + QStringList{u"--log"_s, log}, keyInEnvironment());
    QVERIFY(m_program->waitForEnd());
    QCOMPARE(m_program->exitCode(), EXIT_FAILURE);
    const QString errors = m_program->errors();
    QVERIFY2(errors.contains(u"The log cannot be written to %1."_s.arg(log)), qPrintable(errors));
    QCOMPARE(m_simulator->received().size(), 0);
}

/// It is told, and the program goes on without.
void TestStart::logThatFillsTheDisk()
{
    m_program->start(atService(*m_simulator) + QStringList{u"--log"_s, u"/dev/full"_s}, keyInEnvironment());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_program->errors().contains(u"The log cannot be written to /dev/full."_s), waitMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_simulator->countReceived("GET", u"/quota"_s) > 0, waitMs);
}

void TestStart::signsInToTheProfileUsedLast()
{
    const QString id = keepProfile(*m_program, *m_simulator);
    QVERIFY(!id.isEmpty());
    m_program->start({u"--language"_s, u"en"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_simulator->countReceived("GET", u"/instances"_s) > 0, waitMs);
    const QByteArray profiles = readFile(m_program->path(profilesFile));
    QVERIFY(profiles.contains("lastUsed=" + id.toLatin1()));
    QVERIFY(!profiles.contains(Simulator::secretKey().toLatin1()));
}

void TestStart::demoDoesNotSignIn()
{
    QVERIFY(!keepProfile(*m_program, *m_simulator).isEmpty());
    const QString log = m_program->path(u"requests.log"_s);
    m_program->start({u"--demo"_s, u"--log"_s, log});
    QTRY_VERIFY_WITH_TIMEOUT(readFile(log).contains("/quota"), waitMs);
    QCOMPARE(m_simulator->received().size(), 0);
}

/// What it does would be recorded where it is thrown away.
void TestStart::demoIgnoresTheEnvironment()
{
    const QString log = m_program->path(u"requests.log"_s);
    m_program->start(QStringList{u"--demo"_s, u"--log"_s, log} + atService(*m_simulator), keyInEnvironment());
    QTRY_VERIFY_WITH_TIMEOUT(readFile(log).contains("/quota"), waitMs);
    QCOMPARE(m_simulator->received().size(), 0);
}

void TestStart::environmentGoesFirst()
{
    Simulator other(bundledCatalogue(), {.instanceCount = 1});
    QVERIFY(other.start());
    QVERIFY(!keepProfile(*m_program, other).isEmpty());
    QVERIFY(work());
    QTRY_VERIFY_WITH_TIMEOUT(m_simulator->countReceived("GET", u"/quota"_s) > 0, waitMs);
    QCOMPARE(other.received().size(), 0);
}

/// Region and key are enough; what comes from the environment is not kept.
void TestStart::projectOfTheEnvironmentIsFound()
{
    QHash<QString, QString> environment = keyInEnvironment();
    environment.remove(u"HUAWEICLOUD_SDK_PROJECT_ID"_s);
    m_program->start(
        atService(*m_simulator) + QStringList{u"--iam-endpoint"_s, m_simulator->baseUrl()}, environment);
    QTRY_VERIFY_WITH_TIMEOUT(m_simulator->countReceived("GET", u"/quota"_s) > 0, waitMs);
    QCOMPARE(m_simulator->countReceived("GET", u"/v3/projects"_s), 1);
    QVERIFY(m_simulator->countReceived("GET", Simulator::projectId() + u"/instances"_s) > 0);
    QVERIFY(!readFile(m_program->path(profilesFile)).contains(Simulator::accessKey().toLatin1()));
}

int main(int argc, char *argv[])
{
    KeyringSession session; // before anything looks at the environment
    keyring = &session;
    QCoreApplication application(argc, argv);
    TestStart test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_start.moc"
