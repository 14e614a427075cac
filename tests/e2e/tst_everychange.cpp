// SPDX-License-Identifier: MIT
#include "tests/support/DemoProgram.h"
#include "tests/support/WindowDriver.h"

#include <QAbstractButton>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

using Served = SimulatorSettings::Dialects;
Q_DECLARE_METATYPE(Served)

/// Each kind of change from the dialog to its verified end, on endpoints with one version of the API and with
/// both: what is posted, and what the instance is afterwards.
class TestEveryChange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriedOut_data();
    void carriedOut();
    void notOffered_data();
    void notOffered();
};

void TestEveryChange::carriedOut_data()
{
    QTest::addColumn<Served>("served");
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("body"); ///< members whose value the service's own ids decide have none
    QTest::addColumn<QString>("specCode"); ///< afterwards

    const auto larger = [](const char *name, Served served, const char *call, const char *body) {
        QTest::addRow("larger, %s", name)
            << served << u"session-store-prod"_s << QByteArray("kindLarger") << QString::fromLatin1(call)
            << QByteArray(body) << u"redis.ha.xu1.large.r2.16"_s;
    };
    larger("v1.0 only", Served::V1Only, "/extend",
        R"({"new_capacity":16,"spec_code":"redis.ha.xu1.large.r2.16"})");
    larger("both", Served::Both, "/extend", R"({"new_capacity":16,"spec_code":"redis.ha.xu1.large.r2.16"})");
    larger("v2 only", Served::V2Only, "/resize",
        R"({"new_capacity":16,"spec_code":"redis.ha.xu1.large.r2.16"})");

    for (const auto &[name, served] :
        {std::pair("both", Served::Both), std::pair("v2 only", Served::V2Only)}) {
        QTest::addRow("smaller, %s", name)
            << served << u"rate-limiter-gateway"_s << QByteArray("kindSmaller") << u"/resize"_s
            << QByteArray(R"({"new_capacity":0.5,"spec_code":"redis.ha.au1.tiny.r2.512"})")
            << u"redis.ha.au1.tiny.r2.512"_s;
        QTest::addRow("type, %s", name)
            << served << u"session-store-prod"_s << QByteArray("kindType") << u"/resize"_s
            << QByteArray(
                   R"({"new_capacity":8,"spec_code":"redis.proxy.xu1.large.8","change_type":"instanceType"})")
            << u"redis.proxy.xu1.large.8"_s;
        QTest::addRow("replica added, %s", name)
            << served << u"session-store-prod"_s << QByteArray("kindReplicas") << u"/resize"_s
            << QByteArray(
                   R"({"new_capacity":8,"spec_code":"redis.ha.xu1.large.r3.8","change_type":"createReplication","available_zones":null})")
            << u"redis.ha.xu1.large.r3.8"_s;
    }
}

void TestEveryChange::carriedOut()
{
    QFETCH(const Served, served);
    QFETCH(const QString, instance);
    QFETCH(const QByteArray, kind);
    QFETCH(const QString, call);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, specCode);

    DemoProgram program({.extendMs = 300, .dialects = served});
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    driver.clickInstance(instance);
    QVERIFY(driver.openResizeDialog());
    QVERIFY(driver.chooseKind(kind.constData()));
    driver.clickFirstTarget();
    driver.decideTheRest();
    QVERIFY2(driver.submitButton()->isEnabled(), qPrintable(driver.submitButton()->text()));
    driver.submit();
    QTRY_COMPARE_WITH_TIMEOUT(program.queue.operations().last().state, OperationState::Done, 20'000);
    QTRY_COMPARE(driver.instance(instance).specCode, specCode);

    QList<ReceivedRequest> posts = program.simulator.received();
    posts.removeIf([](const ReceivedRequest &request) { return request.method != "POST"; });
    QCOMPARE(posts.size(), 1);
    QVERIFY2(posts.first().path.endsWith(call), qPrintable(posts.first().path));
    QJsonObject sent = QJsonDocument::fromJson(posts.first().body).object();
    const QJsonObject expected = QJsonDocument::fromJson(body).object();
    for (const QString &member : expected.keys()) {
        if (expected.value(member).isNull() && !sent.value(member).toArray().isEmpty())
            sent.insert(member, QJsonValue());
    }
    QCOMPARE(sent, expected);
}

void TestEveryChange::notOffered_data()
{
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("smaller") << u"rate-limiter-gateway"_s << QByteArray("kindSmaller");
    QTest::newRow("replicas") << u"session-store-prod"_s << QByteArray("kindReplicas");
    QTest::newRow("type") << u"session-store-prod"_s << QByteArray("kindType");
}

void TestEveryChange::notOffered()
{
    QFETCH(const QString, instance);
    QFETCH(const QByteArray, kind);
    DemoProgram program({.dialects = Served::V1Only});
    QVERIFY(program.start());
    WindowDriver driver(program.window.get());
    driver.clickInstance(instance);
    QVERIFY(driver.openResizeDialog());
    const QWidget *choice = driver.activeDialog()->findChild<QWidget *>(QLatin1StringView(kind));
    QTRY_VERIFY(!choice->isEnabled()); // once it is known what the endpoint has
    QVERIFY(!choice->toolTip().isEmpty());
}

QTEST_MAIN(TestEveryChange)
#include "tst_everychange.moc"
