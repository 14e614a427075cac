// SPDX-License-Identifier: MIT
#include "tests/api/dcs/ServiceFixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

/// A page of these ids; num: instance_num.
QByteArray page(const QStringList &ids, qint64 num, int capacity = 1)
{
    QByteArrayList elements;
    for (const QString &id : ids)
        elements +=
            R"({"instance_id":")" + id.toLatin1() + R"(","capacity":)" + QByteArray::number(capacity) + "}";
    return R"({"instance_num":)" + QByteArray::number(num) + R"(,"instances":[)" + elements.join(',') + "]}";
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

QStringList ids(const InstanceList &list)
{
    QStringList result;
    for (const Instance &instance : list.instances)
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
    void manyShortPages();
    void rowsThatComeAndGo_data();
    void rowsThatComeAndGo();
    void listThatShrinksInBetween();
    void serviceThatKeepsSomeBack();
    void lastReadingWins();
    void serviceThatRepeatsItself();
    void endlessService();
    void pageThatFails_data();
    void pageThatFails();
    void passingFailureOfAPage();
    void cancelBetweenPages();
    void cancelFromProgress();
    void silenceIsBounded_data();
    void silenceIsBounded();
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
    QTest::addColumn<int>("cap"); // rows that the service gives at most
    QTest::addColumn<bool>("numIsOfAll");
    QTest::addColumn<QList<qint64>>("starts");
    const auto row = [](const char *name, int total, const QList<qint64> &starts) {
        QTest::addRow("%s", name) << total << 1000 << true << starts;
        QTest::addRow("%s, number of the page", name) << total << 1000 << false << starts;
    };
    row("empty", 0, {1});
    row("one", 1, {1});
    row("one short page", 2, {1});
    row("a page exactly", 3, {1, 3});
    row("a page and one", 4, {1, 3});
    row("eight", 8, {1, 3, 5, 7});
    QTest::newRow("page that ends with the list") << 5 << 1000 << true << QList<qint64>{1, 3};
    QTest::newRow("page that may not be the last") << 5 << 1000 << false << QList<qint64>{1, 3, 5};
    QTest::newRow("fewer rows than asked for") << 5 << 2 << true << QList<qint64>{1, 2, 3, 4};
}

void TestListInstancesJob::wholeLists()
{
    QFETCH(int, total);
    QFETCH(int, cap);
    QFETCH(bool, numIsOfAll);
    QFETCH(QList<qint64>, starts);
    const QStringList all = numbered(total);
    Service service([&](const RawRequest &request) {
        const QStringList rows = all.mid(start(request) - 1, std::min(cap, 3));
        return ok(page(rows, numIsOfAll ? total : rows.size()));
    });
    service.settings.pageSize = 3;
    service.remake();
    ApiJob<InstanceList> *job = service.client->listInstances(&service.owner);
    QSignalSpy progress(job, &ApiJobBase::progress);
    Ending<InstanceList> ending(job);
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(ids(ending.value()), all);
    QCOMPARE(ending.value().extent, (ListExtent{total, total, true}));
    QList<qint64> asked;
    for (const RawRequest &request : service.server.requests())
        asked += start(request);
    QCOMPARE(asked, starts);
    QCOMPARE(progress.size(), starts.size());
    QCOMPARE(progress.last(), (QVariantList{int(starts.size()), total}));
    QFETCH_GLOBAL(QByteArray, firstTarget);
    QCOMPARE(service.server.requests().first().target, firstTarget);
}

/// A service that gives ten rows whatever is asked, as the documents give as default.
void TestListInstancesJob::manyShortPages()
{
    const QStringList all = numbered(250);
    Service service(
        [&](const RawRequest &request) { return ok(page(all.mid(start(request) - 1, 10), all.size())); });
    Ending<InstanceList> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ids(ending.value()), all);
    QVERIFY(ending.value().extent.isWhole);
}

void TestListInstancesJob::rowsThatComeAndGo_data()
{
    QTest::addColumn<bool>("comes"); // else one goes, in front of what was read
    QTest::addColumn<int>("changes"); // after so many pages
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("one comes") << true << 1 << true;
    QTest::newRow("one goes") << false << 1 << true;
    QTest::newRow("twice") << false << 2 << true;
    QTest::newRow("again and again") << false << 3 << false;
}

void TestListInstancesJob::rowsThatComeAndGo()
{
    QFETCH(bool, comes);
    QFETCH(int, changes);
    QFETCH(bool, isWhole);
    QStringList all = numbered(9);
    int left = changes;
    Service service([&](const RawRequest &request) {
        const RawAnswer answer = ok(page(all.mid(start(request) - 1, 4), all.size()));
        if (left > 0 && start(request) == 1) {
            --left;
            if (comes)
                all.prepend(u"new"_s);
            else
                all.removeFirst();
        }
        return answer;
    });
    service.settings.pageSize = 4;
    service.remake();
    Ending<InstanceList> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(ending.value().extent.isWhole, isWhole);
    QCOMPARE(ending.value().extent.read, ending.value().instances.size());
    if (isWhole)
        QCOMPARE(ids(ending.value()), all);
}

/// The end of the list goes while its middle is read.
void TestListInstancesJob::listThatShrinksInBetween()
{
    QStringList all = numbered(6);
    Service service([&](const RawRequest &request) {
        const RawAnswer answer = ok(page(all.mid(start(request) - 1, 2), all.size()));
        all = all.mid(0, 3);
        return answer;
    });
    service.settings.pageSize = 2;
    service.remake();
    Ending<InstanceList> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ids(ending.value()), numbered(3));
    QCOMPARE(ending.value().extent, (ListExtent{3, 3, true}));
}

/// It says that there are more instances than it ever gives.
void TestListInstancesJob::serviceThatKeepsSomeBack()
{
    Service service(
        [](const RawRequest &request) { return ok(page(numbered(7).mid(start(request) - 1, 3), 25)); });
    service.settings.pageSize = 3;
    service.remake();
    Ending<InstanceList> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ids(ending.value()), numbered(7));
    QCOMPARE(ending.value().extent, (ListExtent{7, 25, false}));
}

void TestListInstancesJob::lastReadingWins()
{
    Service service([](const RawRequest &request) {
        return ok(start(request) == 1 ? page({u"a"_s, u"b"_s}, 3, 1) : page({u"b"_s, u"c"_s}, 3, 2));
    });
    service.settings.pageSize = 2;
    service.remake();
    Ending<InstanceList> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ids(ending.value()), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(ending.value().instances[0].capacity, Capacity::fromGigabytes(1));
    QCOMPARE(ending.value().instances[1].capacity, Capacity::fromGigabytes(2));
}

/// A service that ignores start: what comes after its first page is not known.
void TestListInstancesJob::serviceThatRepeatsItself()
{
    Service service([](const RawRequest &) { return ok(page(numbered(3), 8)); });
    service.settings.pageSize = 3;
    service.remake();
    Ending<InstanceList> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(ids(ending.value()), numbered(3));
    QCOMPARE(ending.value().extent, (ListExtent{3, 8, false}));
    QCOMPARE(service.server.requests().size(), 6);
}

void TestListInstancesJob::endlessService()
{
    Service service([](const RawRequest &request) {
        return ok(page({u"i%1"_s.arg(start(request)), u"i%1"_s.arg(start(request) + 1)}, 99'999));
    });
    service.settings.pageSize = 2;
    service.settings.maxPages = 5;
    service.remake();
    Ending<InstanceList> ending(service.client->listInstances(&service.owner));
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
    for (qint64 failing : {1, 2, 4}) {
        Service service([&](const RawRequest &request) {
            return start(request) == failing ? RawAnswer{answer, true}
                                             : ok(page(numbered(5).mid(start(request) - 1, 2), 5));
        });
        service.settings.pageSize = 2;
        service.remake();
        Ending<InstanceList> ending(service.client->listInstances(&service.owner));
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
        if (start(request) == 2 && !std::exchange(failed, true))
            return {RawHttpServer::answer(503)};
        return ok(page(numbered(3).mid(start(request) - 1, 2), 3));
    });
    service.settings.pageSize = 2;
    service.remake();
    Ending<InstanceList> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ids(ending.value()), numbered(3));
    QCOMPARE(service.server.requests().size(), 3);
}

void TestListInstancesJob::cancelBetweenPages()
{
    Service service([](const RawRequest &request) {
        return start(request) == 1 ? ok(page(numbered(2), 5)) : RawAnswer{};
    });
    service.settings.pageSize = 2;
    service.remake();
    ApiJob<InstanceList> *job = service.client->listInstances(&service.owner);
    Ending<InstanceList> ending(job);
    QTRY_COMPARE(service.server.requests().size(), 2);
    job->cancel();
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Cancelled);
}

void TestListInstancesJob::cancelFromProgress()
{
    Service service(
        [](const RawRequest &request) { return ok(page(numbered(100).mid(start(request) - 1, 2), 100)); });
    service.settings.pageSize = 2;
    service.remake();
    ApiJob<InstanceList> *job = service.client->listInstances(&service.owner);
    Ending<InstanceList> ending(job);
    connect(job, &ApiJobBase::progress, job, &ApiJobBase::cancel);
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Cancelled);
    QCOMPARE(service.server.requests().size(), 1);
}

void TestListInstancesJob::silenceIsBounded_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no answer") << QByteArray() << ErrorKind::Timeout;
    QTest::newRow("throttled for longer")
        << RawHttpServer::answer(429, "{}", "Retry-After: 90\r\n") << ErrorKind::Http;
}

/// The bound is for each page, with all that is tried for it: without it this would last a minute and more.
void TestListInstancesJob::silenceIsBounded()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    Service service([&](const RawRequest &request) {
        return start(request) == 1 ? ok(page(numbered(2), 5)) : RawAnswer{answer};
    });
    service.settings.pageSize = 2;
    service.settings.limits.connectAndAnswerMs = 30'000;
    service.settings.maxSilenceMs = 400;
    service.remake();
    Ending<InstanceList> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, kind);
    QCOMPARE(service.server.requests().size(), 2);
}

void TestListInstancesJob::pageSizeIsBounded_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<QByteArray>("limit");
    QTest::newRow("zero") << 0 << QByteArray("limit=2&");
    QTest::newRow("usual") << 1000 << QByteArray("limit=1000&");
    QTest::newRow("too large") << 5000 << QByteArray("limit=1000&");
}

void TestListInstancesJob::pageSizeIsBounded()
{
    QFETCH(int, pageSize);
    QFETCH(QByteArray, limit);
    Service service([](const RawRequest &) { return ok(page({}, 0)); });
    service.settings.pageSize = pageSize;
    service.remake();
    Ending<InstanceList> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.value().instances.isEmpty());
    QVERIFY(service.server.requests().first().target.contains(limit));
}

QTEST_GUILESS_MAIN(TestListInstancesJob)
#include "tst_listinstancesjob.moc"
