// SPDX-License-Identifier: MIT
#include "api/iam/FindProjectsJob.h"

#include "tests/api/support/Ending.h"
#include "tests/api/support/RawHttpServer.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const AccessKey key{u"AK"_s, u"SK-secret"_s, {}};
const PasswordLogin login{u"user"_s, u"pass-word"_s, u"domain"_s};

RawAnswer answer(int status, const QByteArray &body) { return {RawHttpServer::answer(status, body)}; }

const QByteArray listing = R"({"projects":[
    {"id":"p1","name":"cn-north-4","enabled":true}, {"id":"p2","name":"cn-north-4_test","enabled":true},
    {"id":"p3","name":"eu-de","enabled":true}, {"id":"p4","name":"eu-de","enabled":true},
    {"id":"p5","name":"af-south-1","enabled":false}, {"id":"p6","name":"MOS","enabled":true}]})";

} // namespace

class TestFindProjectsJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void matches_data();
    void matches();
    void withAccessKey();
    void withPassword();
    void failures_data();
    void failures();
    void refusedLogin();
    void malformedAnswer();
    void busyIsTriedAgain();
    void cancelled();
    void ownerGone();

private:
    FindProjectsJob *find(const Credentials &credentials, const QString &name = u"cn-north-4"_s)
    {
        return new FindProjectsJob(
            m_http.get(), m_iam->url(), credentials, name, m_settings, [] { return now(); }, m_owner.get());
    }
    static QDateTime now() { return QDateTime({2026, 3, 14}, {15, 0, 0}, Qt::UTC); }

    ClientSettings m_settings;
    RawAnswer m_answer;
    std::unique_ptr<RawHttpServer> m_iam;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<QObject> m_owner;
};

void TestFindProjectsJob::init()
{
    m_settings = ClientSettings();
    m_settings.retry.firstPauseMs = 1;
    m_settings.retry.maxRetries = 2;
    m_answer = answer(200, listing);
    m_iam = std::make_unique<RawHttpServer>([this](const RawRequest &request) -> RawAnswer {
        if (request.method == "POST")
            return {RawHttpServer::answer(
                201, R"({"token":{"project":{"id":"p1"}}})", "X-Subject-Token: the-token\r\n")};
        return m_answer;
    });
    m_http = std::make_unique<HttpClient>();
    m_owner = std::make_unique<QObject>();
}

void TestFindProjectsJob::cleanup()
{
    m_owner.reset();
    m_http.reset();
    m_iam.reset();
}

void TestFindProjectsJob::matches_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ProjectMatch>("match");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *title, const QString &name, ProjectMatch match, const QStringList &ids) {
        QTest::newRow(title) << name << match << ids;
    };
    row("one", u"cn-north-4"_s, ProjectMatch::One, {u"p1"_s});
    row("sub-project", u"cn-north-4_test"_s, ProjectMatch::One, {u"p2"_s});
    row("several", u"eu-de"_s, ProjectMatch::Several, {u"p3"_s, u"p4"_s});
    row("disabled", u"af-south-1"_s, ProjectMatch::None, {});
    row("none", u"cn-north"_s, ProjectMatch::None, {});
    row("other case", u"CN-NORTH-4"_s, ProjectMatch::None, {});
}

void TestFindProjectsJob::matches()
{
    QFETCH(const QString, name);
    for (const Credentials &credentials : {Credentials(key), Credentials(login)}) {
        Ending<FoundProjects> ending(find(credentials, name));
        QVERIFY(ending.once());
        QVERIFY(ending.isOk());
        QTEST(ending.value().match(), "match");
        QStringList ids;
        for (const IamProject &project : ending.value().projects)
            ids += project.id;
        QTEST(ids, "ids");
    }
}

void TestFindProjectsJob::withAccessKey()
{
    Ending<FoundProjects> ending(find(key));
    QVERIFY(ending.once());
    QCOMPARE(m_iam->requests().size(), 1);
    const RawRequest request = m_iam->requests().constFirst();
    QCOMPARE(request.target, "/v3/projects?name=cn-north-4");
    QVERIFY(request.header("authorization").startsWith("SDK-HMAC-SHA256 Access=AK, "));
    QVERIFY(request.header("x-project-id").isEmpty());
}

void TestFindProjectsJob::withPassword()
{
    Ending<FoundProjects> ending(find(login));
    QVERIFY(ending.once());
    QCOMPARE(m_iam->requests().size(), 2);
    QVERIFY(m_iam->requests()[0].body.contains(R"("scope":{"project":{"name":"cn-north-4"}})"));
    QCOMPARE(m_iam->requests()[1].target, "/v3/auth/projects");
    QCOMPARE(m_iam->requests()[1].header("x-auth-token"), "the-token");
}

void TestFindProjectsJob::failures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<AuthProblem>("problem");
    QTest::newRow("no permission")
        << 403 << QByteArray(R"({"error_msg":"no permission SK-secret","error_code":"IAM.0002"})")
        << u"IAM.0002"_s << AuthProblem::None;
    QTest::newRow("unknown key") << 401
                                 << QByteArray(R"({"error_msg":"ak not exist","error_code":"APIGW.0301"})")
                                 << u"APIGW.0301"_s << AuthProblem::KeyUnknown;
    QTest::newRow("no project of this name")
        << 404 << QByteArray(R"({"error":{"code":404,"message":"Could not find","title":"Not Found"}})")
        << QString() << AuthProblem::None;
}

void TestFindProjectsJob::failures()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    m_answer = answer(status, body);
    Ending<FoundProjects> ending(find(key));
    QVERIFY(ending.once());
    QCOMPARE(m_iam->requests().size(), 1); // a wrong key is not tried again
    QCOMPARE(ending.error().kind, ErrorKind::Http);
    QCOMPARE(ending.error().httpStatus, status);
    QTEST(ending.error().code, "code");
    QTEST(ending.error().authProblem, "problem");
    QVERIFY(!ending.error().serviceMessage.contains("SK-secret"_L1));
}

void TestFindProjectsJob::refusedLogin()
{
    m_iam->setScript([](const RawRequest &) { return answer(401, R"({"error":{"code":401}})"); });
    Ending<FoundProjects> ending(find(login));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().authProblem, AuthProblem::CredentialsRefused);
    QCOMPARE(m_iam->requests().size(), 1);
}

void TestFindProjectsJob::malformedAnswer()
{
    m_answer = answer(200, R"({"projects":[{}]})");
    Ending<FoundProjects> ending(find(key));
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Decode);
    QCOMPARE(ending.error().field, u"projects[0].id"_s);
}

void TestFindProjectsJob::busyIsTriedAgain()
{
    m_iam->setScript([this](const RawRequest &) {
        return m_iam->requests().size() < 3 ? answer(503, "{}") : answer(200, listing);
    });
    Ending<FoundProjects> ending(find(key));
    QVERIFY(ending.once());
    QVERIFY(ending.isOk());
    QCOMPARE(m_iam->requests().size(), 3);
}

void TestFindProjectsJob::cancelled()
{
    m_answer = {};
    FindProjectsJob *job = find(key);
    Ending<FoundProjects> ending(job);
    QTRY_COMPARE(m_iam->requests().size(), 1);
    job->cancel();
    QVERIFY(ending.once());
    QCOMPARE(ending.error().kind, ErrorKind::Cancelled);
}

void TestFindProjectsJob::ownerGone()
{
    m_answer = {};
    Ending<FoundProjects> ending(find(key));
    QTRY_COMPARE(m_iam->requests().size(), 1);
    m_owner = std::make_unique<QObject>();
    m_answer = answer(200, listing);
    Ending<FoundProjects> next(find(key));
    QVERIFY(next.once());
    QVERIFY(!ending.hasEnded());
}

QTEST_GUILESS_MAIN(TestFindProjectsJob)
#include "tst_findprojectsjob.moc"
