// SPDX-License-Identifier: MIT
#include "operations/journal/Journal.h"
#include "tests/operations/ChildProgram.h"
#include "tests/operations/JournalTestData.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace dcs;
using namespace Qt::StringLiterals;

namespace {

/// See JournalWriter.cpp.
struct Writer : ChildProgram {
    explicit Writer(const QStringList &arguments)
        : ChildProgram(QStringLiteral(DCS_JOURNAL_WRITER), arguments)
    {
    }
};

QHash<QString, Operation> everyOperation(const Journal &journal)
{
    QHash<QString, Operation> operations;
    const auto page = journal.page({}, 0, 1'000'000);
    for (const Operation &operation : page.value)
        operations.insert(operation.uuid, operation);
    return operations;
}

} // namespace

class TestJournalProcesses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void losesNothingWhenKilled();
    void takesAnInstanceOnce();
    void losesNoRowOfTwoProcesses();
    void givesAnOrphanToOneCopy();
    void leavesOperationsOfLivingCopies();
    void setsADamagedFileAsideOnce();

private:
    QString path() const { return m_folder->filePath(u"journal.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJournalProcesses::losesNothingWhenKilled()
{
    const QStringList states{u"queued"_s, u"submitting"_s, u"done"_s};
    QRandomGenerator random(20240506);
    QHash<QString, qsizetype> acknowledged; // uuid -> index of the last state that was
    for (int round = 0; round < 15; ++round) {
        Writer writer({u"write"_s, path(), QString::number(round * 10'000)});
        QVERIFY(writer.isReady());
        writer.go();
        QStringList lines;
        const int linesBeforeTheEnd = random.bounded(60);
        while (lines.size() < linesBeforeTheEnd) {
            lines.append(writer.readLine());
            QVERIFY2(lines.last().startsWith(u"uuid-"_s), qPrintable(lines.last()));
        }
        writer.kill();
        lines += writer.readToEnd();
        for (const QString &line : std::as_const(lines)) {
            const qsizetype state = states.indexOf(line.section(u' ', 1));
            QVERIFY2(state >= 0, qPrintable(line));
            acknowledged[line.section(u' ', 0, 0)] = state;
        }

        Journal journal(path());
        QCOMPARE(journal.opening().outcome, JournalOpening::Outcome::Opened);
        const QHash<QString, Operation> operations = everyOperation(journal);
        for (auto entry = acknowledged.cbegin(); entry != acknowledged.cend(); ++entry) {
            QVERIFY2(operations.contains(entry.key()), qPrintable(entry.key()));
            const Operation operation = operations.value(entry.key());
            const QList<OperationState> passed{
                OperationState::Queued, OperationState::Submitting, OperationState::Done};
            QVERIFY(passed.indexOf(operation.state) >= entry.value());
            QCOMPARE(operation.request.body, journalOperation(0).request.body);
        }
        // At most what was on its way when the process was killed is there too.
        QVERIFY(operations.size() <= acknowledged.size() + round + 1);

        const auto adopted = journal.adopt();
        QVERIFY(!adopted.problem);
        const qsizetype unsettled = std::count_if(operations.cbegin(), operations.cend(),
            [](const Operation &operation) { return !operation.isSettled(); });
        QCOMPARE(adopted.value.size(), unsettled);
    }
    QVERIFY(acknowledged.size() > 30);
}

void TestJournalProcesses::takesAnInstanceOnce()
{
    constexpr int count = 50;
    Writer one({u"contend"_s, path(), QString::number(count), u"-one"_s});
    Writer two({u"contend"_s, path(), QString::number(count), u"-two"_s});
    QVERIFY(one.isReady());
    QVERIFY(two.isReady());
    one.go();
    two.go();
    const QStringList ofOne = one.readToEnd();
    const QStringList ofTwo = two.readToEnd();
    QCOMPARE(ofOne.size(), count);
    QCOMPARE(ofTwo.size(), count);
    const QHash<QString, Operation> operations = everyOperation(Journal(path()));
    QCOMPARE(operations.size(), count);
    for (int number = 0; number < count; ++number) {
        const bool firstHasIt = ofTwo[number] == u"taken"_s;
        const QString uuid = (firstHasIt ? ofOne : ofTwo)[number];
        QCOMPARE((firstHasIt ? ofTwo : ofOne)[number], u"taken"_s);
        QVERIFY2(operations.contains(uuid), qPrintable(uuid));
    }
}

void TestJournalProcesses::losesNoRowOfTwoProcesses()
{
    Writer one({u"write"_s, path(), u"0"_s});
    Writer two({u"write"_s, path(), u"10000"_s});
    QVERIFY(one.isReady());
    QVERIFY(two.isReady());
    one.go();
    two.go();
    QStringList lines;
    while (lines.size() < 200) {
        lines += {one.readLine(), two.readLine()};
        QVERIFY(lines.last().startsWith(u"uuid-"_s));
    }
    one.kill();
    two.kill();
    const QHash<QString, Operation> operations = everyOperation(Journal(path()));
    for (const QString &line : std::as_const(lines))
        QVERIFY2(operations.contains(line.section(u' ', 0, 0)), qPrintable(line));
}

void TestJournalProcesses::givesAnOrphanToOneCopy()
{
    constexpr int count = 30;
    Writer lost({u"contend"_s, path(), QString::number(count), QString()});
    QVERIFY(lost.isReady());
    lost.go();
    const QStringList orphans = lost.readToEnd();
    QCOMPARE(orphans.size(), count);
    lost.kill();

    Writer one({u"adopt"_s, path()});
    Writer two({u"adopt"_s, path()});
    QVERIFY(one.isReady());
    QVERIFY(two.isReady());
    one.go();
    two.go();
    const QStringList ofOne = one.readToEnd();
    const QStringList ofTwo = two.readToEnd();
    QCOMPARE(ofOne.size() + ofTwo.size(), count);
    QCOMPARE(ofOne + ofTwo, orphans); // oldest first, and all to one

    one.finish();
    two.finish();
    Journal third(path());
    QCOMPARE(third.adopt().value.size(), count);
    QCOMPARE(third.adopt().value.size(), 0);
    Operation settled = journalOperation(3);
    settled.state = OperationState::Done;
    QVERIFY(!third.update(settled));
}

void TestJournalProcesses::leavesOperationsOfLivingCopies()
{
    Writer living({u"contend"_s, path(), u"3"_s, QString()});
    QVERIFY(living.isReady());
    living.go();
    QCOMPARE(living.readToEnd().size(), 3);
    Journal journal(path());
    const auto adopted = journal.adopt();
    QVERIFY(!adopted.problem);
    QVERIFY(adopted.value.isEmpty());
    const auto problem = journal.update(journalOperation(1));
    QVERIFY(problem.has_value());
    QCOMPARE(problem->kind, JournalProblem::Kind::WriteFailed);

    living.kill();
    QCOMPARE(journal.adopt().value.size(), 3);
    QVERIFY(!journal.update(journalOperation(1)));
}

void TestJournalProcesses::setsADamagedFileAsideOnce()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const QStringList arguments{u"adopt"_s, path()};
    std::array<Writer, 4> copies{Writer(arguments), Writer(arguments), Writer(arguments), Writer(arguments)};
    for (Writer &copy : copies)
        QVERIFY(copy.isReady());
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.damaged-*"_s}), QStringList(u"journal.db.damaged-1"_s));
}

QTEST_GUILESS_MAIN(TestJournalProcesses)
#include "tst_journalprocesses.moc"
