// SPDX-License-Identifier: MIT
#include "operations/journal/JournalReader.h"
#include "tests/operations/JournalTestData.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

using Operations = JournalAnswer<QList<Operation>>;

class TestJournalReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsLikeTheJournal();
    void answersFromTheEventLoop();
    void onlyTheNewestQuestionOfAnAsker();
    void everyAskerIsAnswered();
    void askerGone();
    void destroyedWhileItReads();
    void asksFromAnAnswer();
    void notOpen();

private:
    QStringList uuids(const JournalFilter &filter, qint64 limit);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalReader> m_reader;
};

void TestJournalReader::init()
{
    m_reader.reset();
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<Journal>(m_folder->filePath(u"journal.db"_s));
    for (int number = 1; number <= 3; ++number)
        QVERIFY(!m_journal->append(journalOperation(number)));
    m_reader = std::make_unique<JournalReader>(m_journal->opening());
}

QStringList TestJournalReader::uuids(const JournalFilter &filter, qint64 limit)
{
    std::optional<QStringList> found;
    m_reader->page(this, filter, limit, [&](const Operations &answer) {
        found.emplace();
        for (const Operation &operation : answer.value)
            found->append(operation.uuid);
    });
    return QTest::qWaitFor([&] { return found.has_value(); }) ? *found : QStringList(u"no answer"_s);
}

void TestJournalReader::readsLikeTheJournal()
{
    QCOMPARE(uuids({}, 2), QStringList({u"uuid-3"_s, u"uuid-2"_s}));
    QCOMPARE(uuids({.olderThan = u"uuid-2"_s}, 2), QStringList(u"uuid-1"_s));
    QCOMPARE(uuids({.text = u"CACHE-2"_s}, 2), QStringList(u"uuid-2"_s));
    QVERIFY(!m_journal->append(journalOperation(4))); // what is written meanwhile is seen
    QCOMPARE(uuids({}, 1), QStringList(u"uuid-4"_s));
    qint64 count = 0;
    m_reader->count(this, {}, [&](const JournalAnswer<qint64> &answer) { count = answer.value; });
    QTRY_COMPARE(count, 4);
}

void TestJournalReader::answersFromTheEventLoop()
{
    int answers = 0;
    m_reader->page(this, {}, 1, [&](const Operations &) {
        ++answers;
        QCOMPARE(QThread::currentThread(), thread());
    });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
}

void TestJournalReader::onlyTheNewestQuestionOfAnAsker()
{
    QStringList answers;
    for (int number = 1; number <= 3; ++number) {
        m_reader->page(this, {.text = u"cache-%1"_s.arg(number)}, 1,
            [&](const Operations &answer) { answers.append(answer.value.value(0).uuid); });
    }
    QTRY_VERIFY(!answers.isEmpty());
    QCOMPARE(answers, QStringList(u"uuid-3"_s));
    // Nor does an answer come later that was on its way before.
    QCOMPARE(uuids({}, 1), QStringList(u"uuid-3"_s));
    QCOMPARE(answers.size(), 1);
}

void TestJournalReader::everyAskerIsAnswered()
{
    QObject first;
    QObject second;
    QStringList answers;
    m_reader->page(&first, {}, 1, [&](const Operations &) { answers.append(u"first"_s); });
    m_reader->count(&second, {}, [&](const JournalAnswer<qint64> &) { answers.append(u"second"_s); });
    QTRY_COMPARE(answers, QStringList({u"first"_s, u"second"_s}));
}

void TestJournalReader::askerGone()
{
    int answers = 0;
    const auto count = [&](const Operations &) { ++answers; };
    auto first = std::make_unique<QObject>();
    auto second = std::make_unique<QObject>();
    m_reader->page(first.get(), {}, 1, count);
    m_reader->page(second.get(), {}, 1, count);
    first.reset();
    second.reset();
    QCOMPARE(uuids({}, 1), QStringList(u"uuid-3"_s));
    QCOMPARE(answers, 0);
}

void TestJournalReader::destroyedWhileItReads()
{
    int answers = 0;
    m_reader->page(this, {}, 1, [&](const Operations &) { ++answers; });
    m_reader.reset();
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
    QVERIFY(m_journal->count({}).value == 3);
}

void TestJournalReader::asksFromAnAnswer()
{
    QStringList answers;
    m_reader->page(this, {}, 1, [&](const Operations &newest) {
        answers.append(newest.value.value(0).uuid);
        m_reader->page(this, {.olderThan = answers.constFirst()}, 1,
            [&](const Operations &next) { answers.append(next.value.value(0).uuid); });
    });
    QTRY_COMPARE(answers, QStringList({u"uuid-3"_s, u"uuid-2"_s}));
}

void TestJournalReader::notOpen()
{
    JournalReader reader(
        {.outcome = JournalOpening::Outcome::NewerSchema, .path = m_journal->opening().path});
    std::optional<JournalProblem> problem;
    reader.page(this, {}, 1, [&](const Operations &answer) { problem = answer.problem; });
    QTRY_VERIFY(problem.has_value());
    QCOMPARE(problem->kind, JournalProblem::Kind::ReadFailed);
}

QTEST_GUILESS_MAIN(TestJournalReader)
#include "tst_journalreader.moc"
