// SPDX-License-Identifier: MIT
#include "operations/journal/Journal.h"
#include "tests/operations/JournalTestData.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

#include <memory>

using namespace dcs;
using namespace Qt::StringLiterals;

using Outcome = JournalOpening::Outcome;
using Kind = JournalProblem::Kind;

namespace {

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// How a journal opens: new files, damaged ones, newer ones, and places where none can be.
class TestJournalFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void makesFolderAndFile();
    void setsDamagedFilesAside_data();
    void setsDamagedFilesAside();
    void setsAnImpossibleSchemaAside();
    void refusesANewerSchema();
    void saysWhatCannotBeOpened_data();
    void saysWhatCannotBeOpened();
    void saysThatTheDiskIsFull();
    void writesToNoFileThatIsGone_data();
    void writesToNoFileThatIsGone();
    void removesLocksOfTheDead();

private:
    QString path() const { return m_folder->filePath(u"folder/journal.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJournalFile::makesFolderAndFile()
{
    {
        const Journal journal(path());
        QCOMPARE(journal.opening().outcome, Outcome::Opened);
        QVERIFY(journal.opening().isOpen());
        QCOMPARE(journal.opening().path, path());
        QCOMPARE(journal.opening().detail, QString());
        QCOMPARE(journal.count({}).value, 0);
    }
    QVERIFY(QFileInfo::exists(path()));
    QCOMPARE(QFileInfo(path()).dir().entryList(QDir::Files), QStringList(u"journal.db"_s));
}

void TestJournalFile::setsDamagedFilesAside_data()
{
    QTest::addColumn<int>("damagedAt"); ///< byte from which on the file is overwritten
    QTest::newRow("beginning") << 0;
    QTest::newRow("a page inside") << 4096;
}

void TestJournalFile::setsDamagedFilesAside()
{
    QFETCH(const int, damagedAt);
    {
        Journal journal(path());
        QVERIFY(!journal.append(journalOperation(1)));
    }
    QByteArray bytes = readFile(path());
    bytes.replace(damagedAt, 4096, QByteArray(4096, 'x'));
    for (int number = 1; number <= 2; ++number) {
        QVERIFY(writeFile(path(), bytes));
        Journal journal(path());
        const QString setAside = path() + u".damaged-%1"_s.arg(number);
        QCOMPARE(journal.opening().outcome, Outcome::SetAside);
        QVERIFY(journal.opening().isOpen());
        QCOMPARE(journal.opening().setAsidePath, setAside);
        QVERIFY(!journal.opening().detail.isEmpty());
        QCOMPARE(readFile(setAside), bytes);
        QCOMPARE(journal.count({}).value, 0);
        QVERIFY(!journal.append(journalOperation(2)));
    }
    const Journal again(path());
    QCOMPARE(again.opening().outcome, Outcome::Opened);
    QCOMPARE(again.count({}).value, 1);
}

void TestJournalFile::setsAnImpossibleSchemaAside()
{
    QCOMPARE(Journal(path()).opening().outcome, Outcome::Opened);
    QVERIFY(runSql(path(), {u"PRAGMA user_version = -1"_s}));
    const Journal journal(path());
    QCOMPARE(journal.opening().outcome, Outcome::SetAside);
    QVERIFY(!journal.opening().detail.isEmpty());
}

void TestJournalFile::refusesANewerSchema()
{
    {
        Journal journal(path());
        QVERIFY(!journal.append(journalOperation(1)));
    }
    QVERIFY(runSql(path(), {u"PRAGMA user_version = %1"_s.arg(Journal::schemaVersion + 1)}));
    const QByteArray bytes = readFile(path());
    {
        Journal journal(path());
        QCOMPARE(journal.opening().outcome, Outcome::NewerSchema);
        QVERIFY(!journal.opening().isOpen());
        const auto problem = journal.append(journalOperation(2));
        QVERIFY(problem.has_value());
        QCOMPARE(problem->kind, Kind::WriteFailed);
        QCOMPARE(journal.count({}).problem->kind, Kind::ReadFailed);
        QCOMPARE(journal.page({}, 0, 1).problem->kind, Kind::ReadFailed);
        QCOMPARE(journal.adopt().problem->kind, Kind::WriteFailed);
    }
    QCOMPARE(readFile(path()), bytes);
}

void TestJournalFile::saysWhatCannotBeOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("folder below a file") << u"file/journal.db"_s;
    QTest::newRow("a folder") << u"journal.db"_s;
    QTest::newRow("folder of the system") << u"/proc/none/journal.db"_s;
}

void TestJournalFile::saysWhatCannotBeOpened()
{
    QFETCH(const QString, name);
    QVERIFY(writeFile(m_folder->filePath(u"file"_s), "x"));
    QVERIFY(QDir(m_folder->path()).mkdir(u"journal.db"_s));
    Journal journal(QDir(m_folder->path()).filePath(name));
    QCOMPARE(journal.opening().outcome, Outcome::Unwritable);
    QVERIFY(!journal.opening().isOpen());
    QVERIFY(!journal.opening().detail.isEmpty());
    QCOMPARE(journal.append(journalOperation(1))->kind, Kind::WriteFailed);
}

void TestJournalFile::saysThatTheDiskIsFull()
{
#ifdef Q_OS_UNIX
    Journal journal(path());
    QVERIFY(!journal.append(journalOperation(1)));
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit limit = before;
    limit.rlim_cur = 64 * 1024;
    std::signal(SIGXFSZ, SIG_IGN); // writing fails instead
    setrlimit(RLIMIT_FSIZE, &limit);
    Operation big = journalOperation(2);
    big.request.body = QByteArray(1'000'000, 'x');
    const auto problem = journal.append(big);
    limit.rlim_cur = 1024; // for the locks
    setrlimit(RLIMIT_FSIZE, &limit);
    const Journal second(m_folder->filePath(u"second.db"_s));
    setrlimit(RLIMIT_FSIZE, &before);

    QVERIFY(problem.has_value());
    QCOMPARE(problem->kind, Kind::WriteFailed);
    QVERIFY(!problem->detail.isEmpty());
    QCOMPARE(journal.count({}).value, 1);
    QVERIFY(!journal.append(big)); // there is room again
    QCOMPARE(journal.count({}).value, 2);
    QCOMPARE(second.opening().outcome, Outcome::Unwritable);
    QVERIFY(!second.opening().detail.isEmpty());
#else
    QSKIP("needs a limit for the size of files");
#endif
}

void TestJournalFile::writesToNoFileThatIsGone_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("removed") << false;
    QTest::newRow("renamed, and a new one begun") << true;
}

void TestJournalFile::writesToNoFileThatIsGone()
{
    QFETCH(const bool, isReplaced);
    Journal journal(path());
    Operation sent = journalOperation(1);
    QVERIFY(!journal.append(sent));
    const bool tellsBirth = QFileInfo(path()).birthTime().isValid();
    // The kernel's clock for files goes in steps of some milliseconds.
    QTRY_VERIFY(QFileInfo(path()).birthTime().msecsTo(QDateTime::currentDateTime()) > 20 || !tellsBirth);
    QVERIFY(isReplaced ? QFile::rename(path(), path() + u".old"_s) : QFile::remove(path()));
    std::unique_ptr<Journal> other;
    if (isReplaced) {
        if (!tellsBirth)
            QSKIP("the file system does not tell when a file was made");
        other = std::make_unique<Journal>(path());
        QVERIFY(other->opening().isOpen());
    }
    sent.state = OperationState::Submitting;
    for (const auto &problem : {journal.append(journalOperation(2)), journal.update(sent)}) {
        QVERIFY(problem.has_value());
        QCOMPARE(problem->kind, Kind::WriteFailed);
        QVERIFY(!problem->detail.isEmpty());
    }
    QVERIFY(!other || !other->append(journalOperation(2)));
}

void TestJournalFile::removesLocksOfTheDead()
{
    const Journal living(path());
    const QDir folder = QFileInfo(path()).dir();
    const QStringList before = folder.entryList({u"*.lock"_s});
    QCOMPARE(before.size(), 1);
    QVERIFY(writeFile(path() + u".dead.lock"_s, "1\nprogram\nhost\n"));
    const Journal second(path());
    const QStringList after = folder.entryList({u"*.lock"_s});
    QCOMPARE(after.size(), 2);
    QVERIFY(after.contains(before.first()));
    QVERIFY(!after.contains(u"journal.db.dead.lock"_s));
}

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
