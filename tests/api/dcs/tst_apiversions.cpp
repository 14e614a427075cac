// SPDX-License-Identifier: MIT
#include "tests/api/dcs/ServiceFixture.h"
#include "tests/api/support/TestData.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QByteArray notHere = R"({"error_code":"APIGW.0101","error_msg":"The API does not exist"})";
const QByteArray shown = R"({"instance_id":"i1","status":"RUNNING","capacity":4})";

/// The body of a good answer to a query of either version.
QByteArray bodyFor(const RawRequest &request)
{
    const QByteArray path = request.target.split('?').first();
    const bool isV1 = path.startsWith("/v1.0/");
    if (path.endsWith("/quota"))
        return readTestData(isV1 ? u"v1-quota.json"_s : u"v2-quota.json"_s);
    if (path.endsWith("/statistic"))
        return readTestData(isV1 ? u"v1-statistics.json"_s : u"v2-statistics.json"_s);
    if (path.endsWith("/products"))
        return readTestData(u"v1-products.json"_s);
    if (path.endsWith("/flavors"))
        return readTestData(u"v2-flavors.json"_s);
    if (path.endsWith("/availableZones") || path.endsWith("/available-zones"))
        return readTestData(isV1 ? u"v1-available-zones.json"_s : u"v2-available-zones.json"_s);
    if (path.endsWith("/tasks"))
        return readTestData(u"v2-tasks.json"_s);
    if (path.endsWith("/progress"))
        return readTestData(u"v2-task-progress.json"_s);
    if (path.endsWith("/groups"))
        return readTestData(u"v2-groups.json"_s);
    if (path.endsWith("/check-job"))
        return R"({"job_id":"j1"})";
    if (path.contains("/jobs/"))
        return R"({"job_id":"j1","status":"SUCCESS"})";
    if (path.endsWith("/instances"))
        return R"({"instances":[)" + shown + "]}";
    return shown;
}

/// A service that has some versions of the API, and a client before it.
class PartialService : public ServiceFixture {
public:
    PartialService(bool withV1, bool withV2, SignIn signIn = SignIn::AccessKey)
        : ServiceFixture(
            [this](const RawRequest &request) {
                const bool served = request.target.startsWith("/v1.0/") ? hasV1 : hasV2;
                return served ? ok(bodyFor(request)) : RawAnswer{RawHttpServer::answer(404, missing)};
            },
            signIn),
          hasV1(withV1), hasV2(withV2), changed(client.get(), &DcsClient::apiVersionsChanged)
    {
    }

    /// The paths asked for since the last call, without their query.
    QByteArrayList asked()
    {
        QByteArrayList paths;
        for (; m_seen < server.requests().size(); ++m_seen)
            paths += server.requests().at(m_seen).target.split('?').first();
        return paths;
    }

    bool hasV1;
    bool hasV2;
    QByteArray missing = notHere;
    QSignalSpy changed;

private:
    qsizetype m_seen = 0;
};

/// Waits for the end of a job; whether it was a good one.
template <typename T> bool ends(ApiJob<T> *job)
{
    Ending<T> ending(job);
    return ending.once() && ending.isOk();
}

template <typename T> ApiError errorOf(ApiJob<T> *job)
{
    Ending<T> ending(job);
    return ending.once() ? ending.error() : ApiError();
}

} // namespace

/// Which version of the API a query goes to, and what is learnt from the answers.
class TestApiVersions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void v1Only();
    void v2Only();
    void both();
    void neither();
    void v1Withdrawn();
    void v1WithdrawnWithinAList();
    void missingForms_data();
    void missingForms();
    void missingInstance_data();
    void missingInstance();
    void otherFailuresDoNotMove_data();
    void otherFailuresDoNotMove();
    void errorOfTheSecondVersion();
    void onlyV2Queries();
    void resizeCheckIsNotRepeated();
    void choices();
    void notOffered();
    void tokenRefusalSaysNothing();
    void unknownCallProvesNoKey();
    void cancelInTheSecondVersion();
    void clientGone();
    void preview();
};

void TestApiVersions::v1Only()
{
    PartialService service(true, false);
    QVERIFY(ends(service.client->listInstances(&service.owner)));
    QVERIFY(ends(service.client->showInstance(u"i1"_s, &service.owner)));
    QVERIFY(ends(service.client->quota(&service.owner)));
    QVERIFY(ends(service.client->statistics(&service.owner)));
    QVERIFY(ends(service.client->listProducts(&service.owner)));
    QVERIFY(ends(service.client->listZones(&service.owner)));
    QCOMPARE(service.asked(),
        (QByteArrayList{"/v1.0/p1/instances", "/v1.0/p1/instances/i1", "/v1.0/p1/quota",
            "/v1.0/p1/instances/statistic", "/v1.0/products", "/v1.0/availableZones"}));
    QCOMPARE(service.client->apiVersions(), (ApiVersions{true, true})); // nothing of v2 was asked
    QVERIFY(service.changed.isEmpty());

    QCOMPARE(errorOf(service.client->listTasks(u"i1"_s, &service.owner)).code, u"APIGW.0101"_s);
    QCOMPARE(service.asked(), QByteArrayList{"/v2/p1/instances/i1/tasks"});
    QCOMPARE(service.client->apiVersions(), (ApiVersions{true, false}));
    QTRY_COMPARE(service.changed.size(), 1);
}

void TestApiVersions::v2Only()
{
    PartialService service(false, true);
    QVERIFY(ends(service.client->listInstances(&service.owner)));
    QCOMPARE(service.asked(), (QByteArrayList{"/v1.0/p1/instances", "/v2/p1/instances"}));
    QCOMPARE(service.client->apiVersions(), (ApiVersions{false, true}));
    QVERIFY(ends(service.client->listInstances(&service.owner)));
    QVERIFY(ends(service.client->showInstance(u"i1"_s, &service.owner)));
    QVERIFY(ends(service.client->quota(&service.owner)));
    QVERIFY(ends(service.client->statistics(&service.owner)));
    Ending<QList<Specification>> products(service.client->listProducts(&service.owner));
    QVERIFY(products.once());
    QCOMPARE(products.value().first().specCode, u"redis.ha.xu1.large.r2.2"_s);
    QVERIFY(ends(service.client->listZones(&service.owner)));
    QCOMPARE(service.asked(),
        (QByteArrayList{"/v2/p1/instances", "/v2/p1/instances/i1", "/v2/p1/quota",
            "/v2/p1/instances/statistic", "/v2/p1/flavors", "/v2/available-zones"}));
    QTRY_COMPARE(service.changed.size(), 1);
    QCOMPARE(service.client->apiVersions(), (ApiVersions{false, true}));
}

void TestApiVersions::both()
{
    PartialService service(true, true);
    QVERIFY(ends(service.client->listProducts(&service.owner)));
    QVERIFY(ends(service.client->listTasks(u"i1"_s, &service.owner)));
    QVERIFY(ends(service.client->showInstance(u"i1"_s, &service.owner)));
    QCOMPARE(service.asked(),
        (QByteArrayList{"/v1.0/products", "/v2/p1/instances/i1/tasks", "/v1.0/p1/instances/i1"}));
    QCOMPARE(service.client->apiVersions(), ApiVersions());
    QVERIFY(service.changed.isEmpty());
}

/// Such as behind a proxy that is broken for a while: each query asks again.
void TestApiVersions::neither()
{
    PartialService service(false, false);
    const QByteArrayList quota{"/v1.0/p1/quota", "/v2/p1/quota"};
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(errorOf(service.client->quota(&service.owner)).httpStatus, 404);
        QCOMPARE(service.asked(), quota);
        QCOMPARE(service.client->apiVersions(), (ApiVersions{false, false}));
    }
    service.hasV1 = true;
    QVERIFY(ends(service.client->quota(&service.owner)));
    QCOMPARE(service.asked(), QByteArrayList{"/v1.0/p1/quota"});
    QCOMPARE(service.client->apiVersions(), (ApiVersions{true, false}));
}

void TestApiVersions::v1Withdrawn()
{
    PartialService service(true, true);
    QVERIFY(ends(service.client->quota(&service.owner)));
    service.hasV1 = false;
    QVERIFY(ends(service.client->showInstance(u"i1"_s, &service.owner)));
    QVERIFY(ends(service.client->showInstance(u"i1"_s, &service.owner)));
    QVERIFY(ends(service.client->quota(&service.owner)));
    QCOMPARE(service.asked(),
        (QByteArrayList{"/v1.0/p1/quota", "/v1.0/p1/instances/i1", "/v2/p1/instances/i1",
            "/v2/p1/instances/i1", "/v2/p1/quota"}));
    QCOMPARE(service.client->apiVersions(), (ApiVersions{false, true}));
    QTRY_COMPARE(service.changed.size(), 1);
}

/// The list is read from its beginning, since nothing says that both versions have the same order.
void TestApiVersions::v1WithdrawnWithinAList()
{
    const auto element = [](int i) { return R"({"instance_id":"i)" + QByteArray::number(i) + "\"}"; };
    ServiceFixture service([&](const RawRequest &request) -> RawAnswer {
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        const bool isV1 = request.target.startsWith("/v1.0/");
        if (isV1 && query.queryItemValue(u"start"_s) != u"1"_s)
            return {RawHttpServer::answer(404, notHere)};
        QByteArrayList page;
        const int first = query.queryItemValue(u"offset"_s).toInt(); // none in v1.0
        for (int i = first; i < std::min(first + 2, 5); ++i)
            page += element(isV1 ? i : 4 - i); // in the opposite order
        return ok(R"({"instances":[)" + page.join(',') + "]}");
    });
    service.settings.pageSize = 2;
    service.remake();
    Ending<QList<Instance>> ending(service.client->listInstances(&service.owner));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QStringList ids;
    for (const Instance &instance : ending.value())
        ids += instance.id;
    QCOMPARE(ids, (QStringList{u"i4"_s, u"i3"_s, u"i2"_s, u"i1"_s, u"i0"_s}));
    QByteArrayList positions;
    for (const RawRequest &request : service.server.requests())
        positions += request.target.split('?').last().split('&').first();
    QCOMPARE(
        positions, (QByteArrayList{"start=1", "start=3", "offset=2", "offset=0", "offset=2", "offset=4"}));
}

void TestApiVersions::missingForms_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("APIGW") << notHere;
    QTest::newRow("APIG") << QByteArray(R"({"error_code":"APIG.0101","error_msg":"m"})");
    QTest::newRow("page") << QByteArray("<html><title>404</title></html>");
    QTest::newRow("nothing") << QByteArray();
}

void TestApiVersions::missingForms()
{
    QFETCH(QByteArray, body);
    PartialService service(false, true);
    service.missing = body;
    QVERIFY(ends(service.client->quota(&service.owner)));
    QCOMPARE(service.asked(), (QByteArrayList{"/v1.0/p1/quota", "/v2/p1/quota"}));
}

void TestApiVersions::missingInstance_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *code : {"DCS.4119", "DCS.3022", "111404022", "111400119"}) {
        QTest::newRow(code) << QByteArray(R"({"error_code":")" + QByteArray(code) + R"(","error_msg":"m"})");
        QTest::addRow("%s, older body", code)
            << QByteArray(R"({"error":{"code":")" + QByteArray(code) + R"(","message":"m"}})");
    }
}

void TestApiVersions::missingInstance()
{
    QFETCH(QByteArray, body);
    PartialService service(false, true);
    service.missing = body;
    QCOMPARE(errorOf(service.client->showInstance(u"i1"_s, &service.owner)).httpStatus, 404);
    QCOMPARE(service.asked(), QByteArrayList{"/v1.0/p1/instances/i1"});
    service.hasV2 = false;
    QCOMPARE(errorOf(service.client->listTasks(u"i1"_s, &service.owner)).httpStatus, 404);
    QCOMPARE(service.client->apiVersions(), ApiVersions());
}

void TestApiVersions::otherFailuresDoNotMove_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("requests");
    for (int status : {400, 403, 405, 410})
        QTest::addRow("%d", status) << status << 1;
    QTest::newRow("500") << 500 << 2; // repeated by the policy
}

void TestApiVersions::otherFailuresDoNotMove()
{
    QFETCH(int, status);
    QFETCH(int, requests);
    PartialService service(true, true);
    service.settings.retry.maxRetries = 1;
    service.remake();
    service.server.setScript(
        [&](const RawRequest &) { return RawAnswer{RawHttpServer::answer(status, "{}")}; });
    QCOMPARE(errorOf(service.client->quota(&service.owner)).httpStatus, status);
    QCOMPARE(service.asked(), QByteArrayList(requests, "/v1.0/p1/quota"));
    QCOMPARE(service.client->apiVersions(), ApiVersions());
}

void TestApiVersions::errorOfTheSecondVersion()
{
    ServiceFixture service([](const RawRequest &request) -> RawAnswer {
        return {request.target.startsWith("/v2/") ? RawHttpServer::answer(403, R"({"error_code":"DCS.2003"})")
                                                  : RawHttpServer::answer(404, notHere)};
    });
    QCOMPARE(errorOf(service.client->quota(&service.owner)).code, u"DCS.2003"_s);
    QCOMPARE(service.server.requests().size(), 2);
    QCOMPARE(service.client->apiVersions(), (ApiVersions{false, true}));
}

void TestApiVersions::onlyV2Queries()
{
    PartialService service(true, true);
    Ending<QList<BackgroundTask>> tasks(service.client->listTasks(u"i1"_s, &service.owner));
    QVERIFY(tasks.once());
    QCOMPARE(tasks.value().first().name, u"EXTEND"_s);
    Ending<TaskProgress> progress(service.client->taskProgress(u"i1"_s, u"t1"_s, &service.owner));
    QVERIFY(progress.once());
    QCOMPARE(progress.value().percent, 40);
    Ending<ServiceTask> job(service.client->showJob(u"j1"_s, &service.owner));
    QVERIFY(job.once());
    QCOMPARE(job.value().status, TaskStatus::Success);
    Ending<InstanceTopology> topology(service.client->showTopology(u"i1"_s, &service.owner));
    QVERIFY(topology.once());
    QCOMPARE(topology.value().shards.size(), 3);
    Ending<QString> check(service.client->startResizeCheck(
        u"i1"_s, Capacity::fromGigabytes(8), u"redis.ha.xu1.large.r2.8"_s, &service.owner));
    QVERIFY(check.once());
    QCOMPARE(check.value(), u"j1"_s);
    QCOMPARE(
        service.server.requests().last().body, R"({"new_capacity":8,"spec_code":"redis.ha.xu1.large.r2.8"})");
    QCOMPARE(service.asked(),
        (QByteArrayList{"/v2/p1/instances/i1/tasks", "/v2/p1/instances/i1/tasks/t1/progress",
            "/v2/p1/jobs/j1", "/v2/p1/instance/i1/groups", "/v2/p1/instances/i1/resize/check-job"}));

    // One of them that is missing does not make v2 missing, which has answered.
    service.hasV2 = false;
    QCOMPARE(errorOf(service.client->showTopology(u"i1"_s, &service.owner)).httpStatus, 404);
    QCOMPARE(service.client->apiVersions(), ApiVersions());
}

void TestApiVersions::resizeCheckIsNotRepeated()
{
    ServiceFixture service([](const RawRequest &) { return RawAnswer{RawHttpServer::answer(503)}; });
    const ApiError error = errorOf(
        service.client->startResizeCheck(u"i1"_s, Capacity::fromGigabytes(8), u"code"_s, &service.owner));
    QCOMPARE(error.httpStatus, 503);
    QVERIFY(service.roundTrip());
    QCOMPARE(service.server.requests().size(), 1);
}

void TestApiVersions::choices()
{
    PartialService service(true, true);
    service.client->setApiVersionChoice(ApiVersionChoice::V2Only);
    QCOMPARE(service.client->apiVersions(), (ApiVersions{false, true}));
    QVERIFY(service.changed.isEmpty()); // from the event loop
    QTRY_COMPARE(service.changed.size(), 1);
    QVERIFY(ends(service.client->listInstances(&service.owner)));
    QVERIFY(ends(service.client->listProducts(&service.owner)));
    QVERIFY(ends(service.client->listTasks(u"i1"_s, &service.owner)));
    QCOMPARE(
        service.asked(), (QByteArrayList{"/v2/p1/instances", "/v2/p1/flavors", "/v2/p1/instances/i1/tasks"}));

    service.client->setApiVersionChoice(ApiVersionChoice::V1Only);
    service.hasV1 = false;
    QCOMPARE(errorOf(service.client->quota(&service.owner)).httpStatus, 404);
    QCOMPARE(errorOf(service.client->quota(&service.owner)).httpStatus, 404);
    QCOMPARE(service.asked(), (QByteArrayList{"/v1.0/p1/quota", "/v1.0/p1/quota"}));
    QCOMPARE(service.client->apiVersions(), (ApiVersions{false, false}));

    service.client->setApiVersionChoice(ApiVersionChoice::Automatic);
    QVERIFY(ends(service.client->quota(&service.owner)));
    QCOMPARE(service.asked(), QByteArrayList{"/v2/p1/quota"}); // what was learnt stays
}

void TestApiVersions::notOffered()
{
    PartialService service(true, true);
    service.client->setApiVersionChoice(ApiVersionChoice::V1Only);
    ApiJob<InstanceTopology> *job = service.client->showTopology(u"i1"_s, &service.owner);
    Ending<InstanceTopology> ending(job);
    job->cancel();
    QVERIFY(!ending.hasEnded());
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::NotOffered);
    QVERIFY(!ending.error().mayHaveArrived);
    QVERIFY(service.roundTrip());
    QVERIFY(service.asked().isEmpty());
}

void TestApiVersions::tokenRefusalSaysNothing()
{
    PartialService service(true, true, ServiceFixture::SignIn::Password);
    service.server.setScript([](const RawRequest &) { return RawAnswer{RawHttpServer::answer(404, "{}")}; });
    QCOMPARE(errorOf(service.client->quota(&service.owner)).httpStatus, 404);
    QCOMPARE(service.asked(), QByteArrayList{"/v3/auth/tokens"});
    QCOMPARE(service.client->apiVersions(), ApiVersions());
}

/// The gateway looks for the call before it looks at the key: a wrong key is still tried one by one.
void TestApiVersions::unknownCallProvesNoKey()
{
    PartialService service(false, true);
    service.server.setScript([](const RawRequest &request) -> RawAnswer {
        return {request.target.startsWith("/v1.0/") ? RawHttpServer::answer(404, notHere)
                                                    : RawHttpServer::answer(401, "{}")};
    });
    QList<std::shared_ptr<Ending<Quota>>> endings;
    for (int i = 0; i < 8; ++i)
        endings += std::make_shared<Ending<Quota>>(service.client->quota(&service.owner));
    for (const auto &ending : endings) {
        QVERIFY(ending->once());
        QVERIFY(!ending->isOk());
    }
    QCOMPARE(service.asked().count("/v2/p1/quota"), 1);
}

void TestApiVersions::cancelInTheSecondVersion()
{
    ServiceFixture service([](const RawRequest &request) {
        return request.target.startsWith("/v2/") ? RawAnswer{}
                                                 : RawAnswer{RawHttpServer::answer(404, notHere)};
    });
    ApiJob<Quota> *job = service.client->quota(&service.owner);
    Ending<Quota> ending(job);
    QTRY_COMPARE(service.server.requests().size(), 2);
    job->cancel();
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Cancelled);
}

/// The job goes on without it, and moves to the other version.
void TestApiVersions::clientGone()
{
    PartialService service(false, true);
    Ending<Quota> ending(service.client->quota(&service.owner));
    service.client.reset();
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(service.asked(), (QByteArrayList{"/v1.0/p1/quota", "/v2/p1/quota"}));
}

void TestApiVersions::preview()
{
    PartialService service(false, true);
    QCOMPARE(service.client->showRequest(u"i1"_s).url.path(), u"/v1.0/p1/instances/i1"_s);
    QVERIFY(ends(service.client->quota(&service.owner)));
    QCOMPARE(service.client->showRequest(u"i1"_s).url.path(), u"/v2/p1/instances/i1"_s);
    service.client->setApiVersionChoice(ApiVersionChoice::V1Only);
    QCOMPARE(service.client->showRequest(u"i1"_s).url.path(), u"/v1.0/p1/instances/i1"_s);
}

QTEST_GUILESS_MAIN(TestApiVersions)
#include "tst_apiversions.moc"
