// SPDX-License-Identifier: MIT
#include "SimulatorClient.h"

#include <QTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// Which of the two API versions are served.
class TestSimulatorVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void served_data();
    void served();
    void withdrawal();
    void notServedComesBeforeTheAccessCheck();
};

namespace {

using ApiVersions = SimulatorSettings::ApiVersions;

/// Every query of a API version, and its change.
QList<QByteArray> pathsOf(bool v2, const QByteArray &id)
{
    const QByteArray tasks = "instances/" + id + "/tasks";
    return v2 ? QList<QByteArray>{v2Path("instances"), v2Path("instances/" + id), v2Path("flavors"),
               v2Path("quota"), v2Path("instances/statistic"), v2Path("instances/status"), v2Path("tasks"),
               v2Path(tasks), v2Path("instance/" + id + "/groups"), "/v2/available-zones",
               "/v2/instances/maintain-windows"}
              : QList<QByteArray>{projectPath("instances"), projectPath("instances/" + id),
                  projectPath("quota"), projectPath("instances/statistic"), projectPath("instances/status"),
                  "/v1.0/products", "/v1.0/availableZones", "/v1.0/instances/maintain-windows"};
}

QByteArray firstId(const Simulator &simulator) { return simulator.instanceIds().first().toLatin1(); }

/// Whether every query of the API version is answered, or none: then as by the gateway.
void compareServed(const Simulator &simulator, bool v2, bool served)
{
    const SimulatorClient client(simulator);
    for (const QByteArray &path : pathsOf(v2, firstId(simulator))) {
        const Reply reply = client.sendSigned({.path = path});
        QVERIFY2(reply.status == (served ? 200 : 404), path.constData());
        QCOMPARE(reply.errorCode(), served ? QString() : u"APIGW.0101"_s);
    }
    const QString id = simulator.instanceIds().first();
    const Reply change = v2 ? client.resize(id, "{}") : client.extend(id, "{}");
    QCOMPARE(change.status, served ? 400 : 404);
}

} // namespace

void TestSimulatorVersions::served_data()
{
    QTest::addColumn<ApiVersions>("apiVersions");
    QTest::addColumn<bool>("v1");
    QTest::addColumn<bool>("v2");
    QTest::newRow("both") << ApiVersions::Both << true << true;
    QTest::newRow("v1.0") << ApiVersions::V1Only << true << false;
    QTest::newRow("v2") << ApiVersions::V2Only << false << true;
}

void TestSimulatorVersions::served()
{
    QFETCH(ApiVersions, apiVersions);
    QFETCH(bool, v1);
    QFETCH(bool, v2);
    Simulator simulator(bundledCatalogue(), {.apiVersions = apiVersions});
    QVERIFY(simulator.start());
    compareServed(simulator, false, v1);
    compareServed(simulator, true, v2);
    const Reply token = SimulatorClient(simulator).requestToken(
        tokenRequest(Simulator::userName(), Simulator::password(), Simulator::domainName()));
    QCOMPARE(token.status, 201);
}

void TestSimulatorVersions::withdrawal()
{
    Simulator simulator(bundledCatalogue(), {});
    QVERIFY(simulator.start());
    compareServed(simulator, false, true);
    simulator.withdrawV1();
    compareServed(simulator, false, false);
    compareServed(simulator, true, true);
}

void TestSimulatorVersions::notServedComesBeforeTheAccessCheck()
{
    Simulator simulator(bundledCatalogue(), {.apiVersions = ApiVersions::V1Only});
    QVERIFY(simulator.start());
    const SimulatorClient client(simulator);
    QCOMPARE(client.send({.path = v2Path("instances")}).status, 404);
    QCOMPARE(client.send({.path = projectPath("instances")}).status, 401);
}

QTEST_GUILESS_MAIN(TestSimulatorVersions)
#include "tst_simulatorversions.moc"
