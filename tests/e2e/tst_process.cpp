// SPDX-License-Identifier: MIT
// The program as a process: how it starts beside another one, what it moves, how it ends.
#include "operations/journal/Journal.h"
#include "simulator/Simulator.h"
#include "tests/account/SimulatedService.h"
#include "tests/e2e/ProgramProcess.h"

#include <QTest>

#include <csignal>
#include <memory>

using namespace dcs;
using namespace Qt::StringLiterals;

namespace {

const QString oldJournal = u"data/DCS Scaler/dcs-scaler/journal.db"_s;
const QString oldSettings = u"config/DCS Scaler/dcs-scaler.ini"_s;

Operation endedOperation()
{
    Operation operation;
    operation.uuid = u"0b6f3a52-6a1f-4c0c-9f0e-1d2a52c5b7aa"_s;
    operation.request.instanceId = u"52eaeb28-89a7-4e14-a406-0d8727b71026"_s;
    operation.state = OperationState::Done;
    operation.startedAt = QDateTime::currentDateTimeUtc();
    operation.finishedAt = operation.startedAt;
    return operation;
}

} // namespace

class TestProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void wrongCommandLine_data();
    void wrongCommandLine();
    void helpNamesWhatMatters();
    void endsWhenAsked_data();
    void endsWhenAsked();
    void secondStartCallsTheFirst();
    void furtherWindowIsAProcess();
    void oldFoldersAreMovedOnce();
    void oldJournalInUseStays();

private:
    QStringList arguments() const;
    /// Starts the program with a key in its environment and waits until it has read the list.
    bool work(ProgramProcess &program, const QStringList &more = {}) const;

    std::unique_ptr<Simulator> m_simulator;
};

void TestProcess::init()
{
    m_simulator = std::make_unique<Simulator>(bundledCatalogue(), SimulatorSettings{.instanceCount = 3});
    QVERIFY(m_simulator->start());
}

void TestProcess::cleanup() { m_simulator.reset(); }

QStringList TestProcess::arguments() const
{
    return {u"--language"_s, u"en"_s, u"--region"_s, Simulator::region(), u"--dcs-endpoint"_s,
        m_simulator->baseUrl()};
}

bool TestProcess::work(ProgramProcess &program, const QStringList &more) const
{
    const qsizetype before = m_simulator->countReceived("GET", u"/instances"_s);
    program.start(arguments() + more,
        {{u"HUAWEICLOUD_SDK_AK"_s, Simulator::accessKey()}, {u"HUAWEICLOUD_SDK_SK"_s, Simulator::secretKey()},
            {u"HUAWEICLOUD_SDK_PROJECT_ID"_s, Simulator::projectId()}});
    return QTest::qWaitFor(
        [&] { return m_simulator->countReceived("GET", u"/instances"_s) > before; }, waitMs);
}

void TestProcess::wrongCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("flag") << QStringList{u"--regio"_s, u"x"_s} << u"regio"_s;
    QTest::newRow("argument") << QStringList{u"now"_s} << u"now"_s;
    QTest::newRow("language") << QStringList{u"--language"_s, u"fr"_s} << u"fr"_s;
}

void TestProcess::wrongCommandLine()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    ProgramProcess program;
    program.start(arguments);
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), 2);
    QVERIFY2(program.errors().contains(named), qPrintable(program.errors()));
}

void TestProcess::helpNamesWhatMatters()
{
    ProgramProcess program;
    program.start({u"--help"_s, u"--language"_s, u"en"_s});
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), 0);
    const QString help = program.output();
    for (const QString &word : {u"HW_SECURITY_TOKEN"_s, u"HW_AUTH_URL"_s, u"Exit codes"_s, u"Files"_s,
             u"--new-window"_s, u"--demo"_s})
        QVERIFY2(help.contains(word), qPrintable(help));
}

void TestProcess::endsWhenAsked_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGINT") << SIGINT;
}

/// As at the end of a session of the desktop: without a question, and with what is to be kept written down.
void TestProcess::endsWhenAsked()
{
    QFETCH(const int, signal);
    ProgramProcess program;
    QVERIFY(work(program));
    QCOMPARE(::kill(static_cast<pid_t>(program.id()), signal), 0);
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(QFile::exists(program.path(settingsFile)));
    QVERIFY(!QFile::exists(program.path(journalFile + u"-wal"_s))); // closed as it should be
}

void TestProcess::secondStartCallsTheFirst()
{
    ProgramProcess first;
    QVERIFY(work(first));
    ProgramProcess second;
    second.shareHomeOf(first);
    second.start({});
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(first.isRunning());
}

/// So is a start with flags for another endpoint.
void TestProcess::furtherWindowIsAProcess()
{
    ProgramProcess first;
    QVERIFY(work(first));
    ProgramProcess second;
    second.shareHomeOf(first);
    QVERIFY(work(second));
    QVERIFY(second.isRunning());
}

void TestProcess::oldFoldersAreMovedOnce()
{
    ProgramProcess program;
    {
        Journal journal(program.path(oldJournal));
        QVERIFY(!journal.append(endedOperation()));
    }
    QVERIFY(writeFile(program.path(oldSettings), "[General]\nlanguage=zh_CN\n"));
    QVERIFY(work(program));
    QVERIFY(!QFile::exists(program.path(oldJournal)));
    QVERIFY(!QFile::exists(program.path(u"data/DCS Scaler"_s)));
    QVERIFY(readFile(program.path(settingsFile)).contains("zh_CN"));
    const Journal journal(program.path(journalFile));
    QCOMPARE(journal.count({}).value, 1);
}

void TestProcess::oldJournalInUseStays()
{
    ProgramProcess program;
    const Journal journal(program.path(oldJournal));
    QVERIFY(journal.opening().isOpen());
    QVERIFY(work(program));
    QVERIFY(QFile::exists(program.path(oldJournal)));
    QVERIFY(!QFile::exists(program.path(journalFile)));
}

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
