// SPDX-License-Identifier: MIT
#include "tests/simulator/SimulatorClient.h"

#include <QJsonDocument>
#include <QTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// Signing in as a client sees it: signatures, tokens, projects.
class TestAccessCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badSignatures_data();
    void badSignatures();
    void securityTokenMustBeSigned();
    void manyFailuresLockTheKey();
    void skewedClock();
    void projects();
    void listedProjects_data();
    void listedProjects();
    void tokenSignIn();
    void tokenRefusals_data();
    void tokenRefusals();

private:
    const Catalogue m_catalogue = bundledCatalogue();
    Simulator m_simulator{m_catalogue, {}};
    std::optional<SimulatorClient> m_client;
};

void TestAccessCheck::initTestCase()
{
    QVERIFY(m_simulator.start());
    m_client.emplace(m_simulator);
}

void TestAccessCheck::badSignatures_data()
{
    QTest::addColumn<QByteArray>("accessKey");
    QTest::addColumn<QByteArray>("secretKey");
    QTest::addColumn<int>("secondsOff");
    QTest::addColumn<QString>("cause");
    const QByteArray key = Simulator::accessKey().toUtf8();
    const QByteArray secret = Simulator::secretKey().toUtf8();
    QTest::newRow("secret key") << key << QByteArray("wrong") << 0 << u"verify aksk signature fail"_s;
    QTest::newRow("access key") << QByteArray("NOBODY") << secret << 0 << u"ak not exist"_s;
    QTest::newRow("clock behind") << key << secret << -920 << u"signature expired"_s;
    QTest::newRow("clock ahead") << key << secret << 920 << u"signature expired"_s;
}

void TestAccessCheck::badSignatures()
{
    QFETCH(QByteArray, accessKey);
    QFETCH(QByteArray, secretKey);
    QFETCH(int, secondsOff);
    QFETCH(QString, cause);
    Signing signing;
    signing.accessKey = accessKey;
    signing.secretKey = secretKey;
    signing.time = signing.time.addSecs(secondsOff);
    const Reply reply = m_client->sendSigned({.path = projectPath("quota")}, signing);
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.errorCode(), u"APIGW.0301"_s);
    const QString start = u"Incorrect IAM authentication information: "_s + cause;
    QVERIFY2(reply.errorMessage().startsWith(start), qPrintable(reply.errorMessage()));
    QCOMPARE(m_client->get("quota").status, 200); // and the count of failures begins anew
}

void TestAccessCheck::securityTokenMustBeSigned()
{
    Signing signing;
    signing.securityToken = "temporary";
    QCOMPARE(m_client->sendSigned({.path = projectPath("quota")}, signing).status, 200);
    signing.signSecurityToken = false;
    QCOMPARE(m_client->sendSigned({.path = projectPath("quota")}, signing).status, 401);
    QCOMPARE(m_client->get("quota").status, 200);
}

void TestAccessCheck::manyFailuresLockTheKey()
{
    Simulator simulator(m_catalogue, {.instanceCount = 1});
    QVERIFY(simulator.start());
    const SimulatorClient client(simulator);
    Signing wrong;
    wrong.secretKey = "wrong";
    for (int failure = 0; failure < 6; ++failure)
        QVERIFY(client.sendSigned({.path = projectPath("quota")}, wrong)
                    .errorMessage()
                    .contains(u"verify aksk"_s));
    const Reply reply = client.get("quota");
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.errorMessage(),
        u"Incorrect IAM authentication information: AK access failed to reach the limit,forbidden"_s);
}

void TestAccessCheck::skewedClock()
{
    Simulator simulator(m_catalogue, {.instanceCount = 1, .skewSeconds = 3600});
    QVERIFY(simulator.start());
    const SimulatorClient client(simulator);
    const Reply refused = client.get("quota");
    QVERIFY(refused.errorMessage().endsWith(u"signature expired"_s));
    const qint64 ahead = QDateTime::currentDateTimeUtc().secsTo(serverTime(refused));
    QVERIFY2(ahead > 3500 && ahead <= 3600, QByteArray::number(ahead).constData());
    Signing corrected;
    corrected.time = corrected.time.addSecs(ahead);
    QCOMPARE(client.sendSigned({.path = projectPath("quota")}, corrected).status, 200);
}

void TestAccessCheck::projects()
{
    const Reply other = m_client->sendSigned({.path = "/v1.0/ffffffffffffffffffffffffffffffff/instances"});
    QCOMPARE(other.status, 401);
    QCOMPARE(other.errorCode(), u"DCS.1004"_s);
    const Reply malformed = m_client->sendSigned({.path = "/v1.0/cn-north-4/instances"});
    QCOMPARE(malformed.status, 400);
    QCOMPARE(malformed.errorCode(), u"DCS.4002"_s);
}

void TestAccessCheck::listedProjects_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("names");
    const QString region = Simulator::region();
    QTest::newRow("of the region") << QByteArray("/v3/projects") << "name=" + region.toLatin1()
                                   << QStringList{region, region};
    QTest::newRow("of no region") << QByteArray("/v3/projects") << QByteArray("name=nowhere-1")
                                  << QStringList();
    QTest::newRow("all") << QByteArray("/v3/projects") << QByteArray()
                         << QStringList{region, region, u"MOS"_s};
    QTest::newRow("of the caller") << QByteArray("/v3/auth/projects") << QByteArray()
                                   << QStringList{region, region, u"MOS"_s};
}

void TestAccessCheck::listedProjects()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, query);
    QFETCH(const QStringList, names);
    const QString further(32, u'e');
    Simulator simulator(bundledCatalogue(), {.instanceCount = 1, .sameNamedProjects = {further}});
    QVERIFY(simulator.start());
    const SimulatorClient client(simulator);
    const Request request{.path = path, .query = query};
    QCOMPARE(client.send(request).status, 401);
    Signing wrong;
    wrong.secretKey = "wrong";
    QCOMPARE(client.sendSigned(request, wrong).status, 401);
    const QByteArray token =
        client
            .requestToken(tokenRequest(Simulator::userName(), Simulator::password(), Simulator::domainName()))
            .headers.value("x-subject-token");
    for (const Reply &reply : {client.sendSigned(request), client.sendWithToken(request, token)}) {
        QCOMPARE(reply.status, 200);
        const QJsonArray projects = reply.json()["projects"_L1].toArray();
        QStringList listed;
        for (const QJsonValue &project : projects) {
            listed += project["name"_L1].toString();
            QVERIFY(project["enabled"_L1].toBool());
            QCOMPARE(project["domain_id"_L1].toString().size(), 32);
        }
        QCOMPARE(listed, names);
        if (!names.isEmpty()) {
            QCOMPARE(projects[0]["id"_L1].toString(), Simulator::projectId());
            QCOMPARE(projects[1]["id"_L1].toString(), further);
        }
    }
}

void TestAccessCheck::tokenSignIn()
{
    const QJsonObject body =
        tokenRequest(Simulator::userName(), Simulator::password(), Simulator::domainName());
    const Reply issued = m_client->requestToken(body);
    QCOMPARE(issued.status, 201);
    const QByteArray token = issued.headers.value("x-subject-token");
    QVERIFY(token.size() > 1000);
    const QJsonValue content = issued.json()["token"_L1];
    QCOMPARE(content["project"_L1]["id"_L1].toString(), Simulator::projectId());
    QCOMPARE(content["user"_L1]["name"_L1].toString(), Simulator::userName());
    const auto time = [&](QLatin1StringView name) {
        return QDateTime::fromString(content[name].toString().left(19), Qt::ISODate);
    };
    QCOMPARE(time("issued_at"_L1).secsTo(time("expires_at"_L1)), 24 * 3600);
    QVERIFY(content["expires_at"_L1].toString().endsWith(u"000Z"_s));

    const Request list{.path = projectPath("instances")};
    QCOMPARE(m_client->sendWithToken(list, token).status, 200);
    QCOMPARE(
        m_client->sendWithToken(list, m_client->requestToken(body).headers.value("x-subject-token")).status,
        200);
    QCOMPARE(m_client->sendWithToken(list, token).status, 200); // a new token does not end the old one
    const Reply wrong = m_client->sendWithToken(list, "nonsense");
    QCOMPARE(wrong.status, 401);
    QVERIFY(wrong.errorMessage().endsWith(u"decrypt token fail"_s));
    QVERIFY(m_client->send(list).errorMessage().endsWith(u"x-auth-token not found"_s));
    QCOMPARE(m_client
                 ->send({.method = "POST",
                     .path = "/v3/auth/tokens",
                     .query = "nocatalog=true",
                     .body = QJsonDocument(body).toJson()})
                 .json()["token"_L1]["catalog"_L1]
                 .toArray()
                 .size(),
        0);
}

void TestAccessCheck::tokenRefusals_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    const QString user = Simulator::userName();
    const QString password = Simulator::password();
    const QString domain = Simulator::domainName();
    QTest::newRow("password") << tokenRequest(user, u"wrong"_s, domain) << 401 << u"Unauthorized"_s;
    QTest::newRow("user") << tokenRequest(u"nobody"_s, password, domain) << 401 << u"Unauthorized"_s;
    QTest::newRow("domain") << tokenRequest(user, password, u"nowhere"_s) << 401 << u"Unauthorized"_s;
    QTest::newRow("empty") << QJsonObject() << 400 << u"Bad Request"_s;
    QJsonObject auth = tokenRequest(user, password, domain)["auth"_L1].toObject();
    auth[u"scope"_s] = QJsonObject();
    QTest::newRow("no scope") << QJsonObject{{u"auth"_s, auth}} << 400 << u"Bad Request"_s;
    auth[u"scope"_s] = QJsonObject{{u"project"_s, QJsonObject{{u"name"_s, u"nowhere-1"_s}}}};
    QTest::newRow("project") << QJsonObject{{u"auth"_s, auth}} << 404 << u"Not Found"_s;
}

void TestAccessCheck::tokenRefusals()
{
    QFETCH(QJsonObject, body);
    QFETCH(int, status);
    QFETCH(QString, title);
    const Reply reply = m_client->requestToken(body);
    QCOMPARE(reply.status, status);
    QVERIFY(!reply.headers.contains("x-subject-token"));
    const QJsonValue error = reply.json()["error"_L1];
    QCOMPARE(error["code"_L1].toInt(), status);
    QCOMPARE(error["title"_L1].toString(), title);
    QVERIFY(error["message"_L1].isString());
}

QTEST_GUILESS_MAIN(TestAccessCheck)
#include "tst_accesscheck.moc"
