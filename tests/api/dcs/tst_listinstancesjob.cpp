// SPDX-License-Identifier: MIT
#include "tests/api/dcs/ServiceFixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

/// A list of these ids; odd: what is put in place of the body of an instance.
QByteArray page(const QStringList &ids, int capacity = 1)
{
    QByteArrayList elements;
    for (const QString &id : ids)
        elements +=
            R"({"instance_id":")" + id.toLatin1() + R"(","capacity":)" + QByteArray::number(capacity) + "}";
    return R"({"instance_num":99999,"instances":[)" + elements.join(',') + "]}";
}

/// Number of the first instance of the page asked for, counted from 1.
qint64 start(const RawRequest &request)
{
    const QUrlQuery query(QUrl::fromEncoded(request.target));
    return query.hasQueryItem(u"offset"_s) ? query.queryItemValue(u"offset"_s).toLongLong() + 1
                                           : query.queryItemValue(u"start"_s).toLongLong();
}

/// A client that speaks the version of the global row only.
class Service : public ServiceFixture {
public:
    explicit Service(RawHttpServer::Script script) : ServiceFixture(std::move(script)) { remake(); }
    void remake()
    {
        QFETCH_GLOBAL(ApiVersionChoice, choice);
        ServiceFixture::remake();
        client->setApiVersionChoice(choice);
    }
};

QStringList ids(const QList<Instance> &instances)
{
    QStringList result;
    for (const Instance &instance : instances)
        result += instance.id;
    return result;
}

QStringList numbered(int count)
{
    QStringList result;
    for (int i = 1; i <= count; ++i)
        result += u"i%1"_s.arg(i);
    return result;
}

} // namespace

class TestListInstancesJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void wholeLists_data();
    void wholeLists();
    void listThatGrowsInBetween();
    void listThatShrinksInBetween();
    void lastReadingWins();
    void serviceThatRepeatsItself();
    void endlessService();
    void pageThatFails_data();
    void pageThatFails();
    void passingFailureOfAPage();
    void cancelBetweenPages();
    void cancelFromProgress();
    void pageSizeIsBounded_data();
    void pageSizeIsBounded();
};

void TestListInstancesJob::initTestCase_data()
{
    QTest::addColumn<ApiVersionChoice>("choice");
    QTest::addColumn<QByteArray>("firstTarget");
    QTest::newRow("v1.0") << ApiVersionChoice::V1Only
                          << QByteArray("/v1.0/p1/instances?start=1&limit=3&includeFailure=true"
                                        "&include_failure=true");
    QTest::newRow("v2") << ApiVersionChoice::V2Only
                        << QByteArray("/v2/p1/instances?offset=0&limit=3&include_failure=true");
}

void TestListInstancesJob::wholeLists_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<QList<qint64>>("starts");
    QTest::newRow("empty") << 0 << QList<qint64>{1};
    QTest::newRow("one") << 1 << QList<qint64>{1};
    QTest::newRow("one short page") << 2 << QList<qint64>{1};
    QTest::newRow("a page exactly") << 3 << QList<qint64>{1, 4};
    QTest::newRow("a page and one") << 4 << QList<qint64>{1, 4};
    QTest::newRow("three pages exactly") << 9 << QList<qint64>{1, 4, 7, 10};
    QTest::newRow("eleven") << 11 << QList<qint64>{1, 4, 7, 10};
}

void TestListInstancesJob::wholeLists()
{
    QFETCH(int, total);
    QFETCH(QList<qint64>, starts);
    const QStringList all = numbered(total);
    Service service([&](const RawRequest &request) { return ok(page(all.mid(start(request) - 1, 3))); });
    service.settings.pageSize = 3;
    service.remake();
    ApiJob<QList<Instance>> *job = service.client->listInstances(&service.owner);
    QSignalSpy progress(job, &ApiJobBase::progress);
    Ending<QList<Instance>> ending(job);
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(ids(ending.value()), all);
    QList<qint64> asked;
    for (const RawRequest &request : service.server.requests())
        asked += start(request);
    QCOMPARE(asked, starts);
    QCOMPARE(progress.size(), starts.size());
    QCOMPARE(progress.last(), (QVariantList{int(starts.size()), total}));
    QFETCH_GLOBAL(QByteArray, firstTarget);
    QCOMPARE(service.server.requests().first().target, firstTarget);
}

/// A new instance at the front shifts one into the next page a second time.
void TestListInstancesJob::listThatGrowsInBetween()
{
    QStringList all = numbered(5);
    Service service([&](const RawRequest &request) {
        const RawAnswer answer = ok(page(all.mid(start(request) - 1, 2)));
        if (start(request) == 1)
            all.prepend(u"new"_s);
        return answer;
    });
    service.settings.pageSize = 2;
    service.remake();
    Ending<QList<Instance>> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ids(ending.value()), numbered(5));
}

void TestListInstancesJob::listThatShrinksInBetween()
{
    QStringList all = numbered(6);
    Service service([&](const RawRequest &request) {
        const RawAnswer answer = ok(page(all.mid(start(request) - 1, 2)));
        all = all.mid(0, 3);
        return answer;
    });
    service.settings.pageSize = 2;
    service.remake();
    Ending<QList<Instance>> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ids(ending.value()), numbered(3));
}

void TestListInstancesJob::lastReadingWins()
{
    Service service([](const RawRequest &request) {
        return ok(start(request) == 1 ? page({u"a"_s, u"b"_s}, 1) : page({u"b"_s, u"c"_s, u"b"_s}, 2));
    });
    service.settings.pageSize = 2;
    service.settings.maxPages = 2;
    service.remake();
    Ending<QList<Instance>> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::TooLarge); // the second page was full as well

    service.server.setScript([](const RawRequest &request) {
        return ok(start(request) == 1 ? page({u"a"_s, u"b"_s}, 1) : page({u"b"_s}, 2));
    });
    Ending<QList<Instance>> second(service.client->listInstances(&service.owner));
    QVERIFY(second.once());
    QCOMPARE(ids(second.value()), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(second.value().first().capacity, Capacity::fromGigabytes(1));
    QCOMPARE(second.value().last().capacity, Capacity::fromGigabytes(2));
}

/// A service that ignores start.
void TestListInstancesJob::serviceThatRepeatsItself()
{
    Service service([](const RawRequest &) { return ok(page(numbered(3))); });
    service.settings.pageSize = 3;
    service.remake();
    Ending<QList<Instance>> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(ids(ending.value()), numbered(3));
    QCOMPARE(service.server.requests().size(), 2);
}

void TestListInstancesJob::endlessService()
{
    Service service([](const RawRequest &request) {
        return ok(page({u"i%1"_s.arg(start(request)), u"i%1"_s.arg(start(request) + 1)}));
    });
    service.settings.pageSize = 2;
    service.settings.maxPages = 5;
    service.remake();
    Ending<QList<Instance>> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::TooLarge);
    QCOMPARE(service.server.requests().size(), 5);
}

void TestListInstancesJob::pageThatFails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("field");
    QTest::newRow("refused") << RawHttpServer::answer(403, "{}") << ErrorKind::Http << QString();
    QTest::newRow("truncated") << RawHttpServer::answer(200, R"({"instances":[{"instance_id":"x"}])")
                               << ErrorKind::Decode << QString();
    QTest::newRow("element") << RawHttpServer::answer(
        200, R"({"instances":[{"instance_id":"x"},{"name":"y"}]})")
                             << ErrorKind::Decode << u"instances[1].instance_id"_s;
    QTest::newRow("no list") << RawHttpServer::answer(200, "{}") << ErrorKind::Decode << u"instances"_s;
    QTest::newRow("lost") << QByteArray() << ErrorKind::Network << QString();
}

/// Never half a list, whichever page it is.
void TestListInstancesJob::pageThatFails()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, field);
    for (qint64 failing : {1, 3, 5}) {
        Service service([&](const RawRequest &request) {
            return start(request) == failing ? RawAnswer{answer, true}
                                             : ok(page(numbered(5).mid(start(request) - 1, 2)));
        });
        service.settings.pageSize = 2;
        service.remake();
        Ending<QList<Instance>> ending(service.client->listInstances(&service.owner));
        QVERIFY(ending.once());
        QVERIFY(!ending.isOk());
        QCOMPARE(ending.error().kind, kind);
        QCOMPARE(ending.error().field, field);
    }
}

void TestListInstancesJob::passingFailureOfAPage()
{
    bool failed = false;
    Service service([&](const RawRequest &request) -> RawAnswer {
        if (start(request) == 3 && !std::exchange(failed, true))
            return {RawHttpServer::answer(503)};
        return ok(page(numbered(3).mid(start(request) - 1, 2)));
    });
    service.settings.pageSize = 2;
    service.remake();
    Ending<QList<Instance>> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ids(ending.value()), numbered(3));
    QCOMPARE(service.server.requests().size(), 3);
}

void TestListInstancesJob::cancelBetweenPages()
{
    Service service(
        [](const RawRequest &request) { return start(request) == 1 ? ok(page(numbered(2))) : RawAnswer{}; });
    service.settings.pageSize = 2;
    service.remake();
    ApiJob<QList<Instance>> *job = service.client->listInstances(&service.owner);
    Ending<QList<Instance>> ending(job);
    QTRY_COMPARE(service.server.requests().size(), 2);
    job->cancel();
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Cancelled);
}

void TestListInstancesJob::cancelFromProgress()
{
    Service service(
        [](const RawRequest &request) { return ok(page(numbered(100).mid(start(request) - 1, 2))); });
    service.settings.pageSize = 2;
    service.remake();
    ApiJob<QList<Instance>> *job = service.client->listInstances(&service.owner);
    Ending<QList<Instance>> ending(job);
    connect(job, &ApiJobBase::progress, job, &ApiJobBase::cancel);
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Cancelled);
    QCOMPARE(service.server.requests().size(), 1);
}

void TestListInstancesJob::pageSizeIsBounded_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<QByteArray>("limit");
    QTest::newRow("zero") << 0 << QByteArray("limit=1&");
    QTest::newRow("usual") << 1000 << QByteArray("limit=1000&");
    QTest::newRow("too large") << 5000 << QByteArray("limit=1000&");
}

void TestListInstancesJob::pageSizeIsBounded()
{
    QFETCH(int, pageSize);
    QFETCH(QByteArray, limit);
    Service service([](const RawRequest &) { return ok(page({})); });
    service.settings.pageSize = pageSize;
    service.remake();
    Ending<QList<Instance>> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.value().isEmpty());
    QVERIFY(service.server.requests().first().target.contains(limit));
}

QTEST_GUILESS_MAIN(TestListInstancesJob)
#include "tst_listinstancesjob.moc"
