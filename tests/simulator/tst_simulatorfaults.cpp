// SPDX-License-Identifier: MIT
#include "SimulatorClient.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// Faults as a client sees them, and the threads of the server.
class TestSimulatorFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void status_data();
    void status();
    void customBody();
    void strikesOnlyAsOftenAsAsked();
    void dropBeforeHandling();
    void dropAfterHandling();
    void dropOnAKeptConnection();
    void truncatedBody_data();
    void truncatedBody();
    void malformedBody();
    void htmlPage();
    void expiredToken();
    void redirect();
    void delayThenAnswer();
    void comesBeforeAuthentication();
    void keepsConnections();
    void requestsAtOnce();
    void settersWhileRequestsRun();
    void stopWithDelayedRequests();
    void stopWithIdleConnections();
    void stopWithoutStart();

private:
    QString runningId() const { return m_simulator->instanceIds().at(0); }
    Reply extendFirst() const
    {
        return m_client->extend(
            runningId(), R"({"new_capacity": 16, "spec_code": "redis.ha.xu1.large.r2.16"})");
    }
    QString statusOfFirst() const { return m_client->instance(runningId())["status"_L1].toString(); }

    std::unique_ptr<Simulator> m_simulator;
    std::optional<SimulatorClient> m_client;
};

namespace {

/// Runs work in its own thread; joins it at the end.
class Worker {
public:
    explicit Worker(const std::function<void()> &work) : m_thread(QThread::create(work))
    {
        m_thread->start();
    }
    ~Worker() { m_thread->wait(); }

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace

void TestSimulatorFaults::init()
{
    m_simulator = std::make_unique<Simulator>(
        bundledCatalogue(), SimulatorSettings{.instanceCount = 5, .extendMs = 1'000'000});
    QVERIFY(m_simulator->start());
    m_client.emplace(*m_simulator);
}

void TestSimulatorFaults::status_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("400") << 400 << u"DCS.4005"_s;
    QTest::newRow("401") << 401 << u"APIGW.0301"_s;
    QTest::newRow("403") << 403 << u"DCS.2003"_s;
    QTest::newRow("404") << 404 << u"APIGW.0101"_s;
    QTest::newRow("418") << 418 << u"APIGW.0201"_s;
    QTest::newRow("429") << 429 << u"APIGW.0308"_s;
    QTest::newRow("500") << 500 << u"DCS.5000"_s;
    QTest::newRow("502") << 502 << u"APIGW.0201"_s;
    QTest::newRow("503") << 503 << u"APIGW.0613"_s;
    QTest::newRow("504") << 504 << u"APIGW.0201"_s;
}

void TestSimulatorFaults::status()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    m_simulator->addFault({.status = status, .retryAfterSeconds = 3});
    const Reply reply = m_client->get("quota");
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.errorCode(), code);
    QCOMPARE(reply.headers.value("retry-after"), QByteArray("3"));
    QVERIFY(!reply.headers.value("x-request-id").isEmpty());
}

void TestSimulatorFaults::customBody()
{
    m_simulator->addFault({.status = 429, .body = "{}"});
    const Reply reply = m_client->get("quota");
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.body, QByteArray("{}"));
    QVERIFY(!reply.headers.contains("retry-after"));
}

void TestSimulatorFaults::strikesOnlyAsOftenAsAsked()
{
    m_simulator->addFault({.method = "GET", .pathContains = u"/quota"_s, .times = 2});
    m_simulator->addFault({.method = "POST", .times = -1});
    QCOMPARE(m_client->get("instances").status, 200);
    QCOMPARE(m_client->get("quota").status, 503);
    QCOMPARE(m_client->get("quota").status, 503);
    QCOMPARE(m_client->get("quota").status, 200);
    for (int request = 0; request < 3; ++request)
        QCOMPARE(extendFirst().status, 503);
    QCOMPARE(statusOfFirst(), u"RUNNING"_s);
    m_simulator->clearFaults();
    QCOMPARE(extendFirst().status, 204);
}

void TestSimulatorFaults::dropBeforeHandling()
{
    m_simulator->addFault({.kind = Fault::Kind::DropBeforeHandling, .method = "POST"});
    const Reply reply = extendFirst();
    QVERIFY(!reply.answered);
    QCOMPARE(m_simulator->countReceived("POST", u"/extend"_s), 1);
    QCOMPARE(statusOfFirst(), u"RUNNING"_s);
}

void TestSimulatorFaults::dropAfterHandling()
{
    m_simulator->addFault({.kind = Fault::Kind::DropAfterHandling, .method = "POST"});
    const Reply reply = extendFirst();
    QVERIFY(!reply.answered);
    QCOMPARE(m_simulator->countReceived("POST", u"/extend"_s), 1);
    QCOMPARE(statusOfFirst(), u"EXTENDING"_s);
}

void TestSimulatorFaults::dropOnAKeptConnection()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_simulator->port()));
    const QByteArray request = "GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n";
    socket.write(request);
    QByteArray answer;
    while (!answer.endsWith('}') && socket.waitForReadyRead())
        answer += socket.readAll();
    QVERIFY(answer.contains("APIGW.0101"));
    m_simulator->addFault({.kind = Fault::Kind::DropBeforeHandling});
    socket.write(request);
    QVERIFY(socket.waitForDisconnected());
    QCOMPARE(socket.bytesAvailable(), 0);
    QCOMPARE(socket.error(), QAbstractSocket::RemoteHostClosedError);
}

void TestSimulatorFaults::truncatedBody_data()
{
    QTest::addColumn<bool>("post");
    QTest::newRow("list") << false;
    QTest::newRow("extend") << true;
}

void TestSimulatorFaults::truncatedBody()
{
    QFETCH(bool, post);
    m_simulator->addFault({.kind = Fault::Kind::TruncateBody});
    const Reply reply = post ? extendFirst() : m_client->get("instances");
    QVERIFY(reply.answered);
    QVERIFY(!reply.complete);
    QCOMPARE(reply.status, post ? 204 : 200);
    QVERIFY(reply.headers.value("content-length").toInt() > reply.body.size());
    QCOMPARE(reply.body.isEmpty(), post);
    QCOMPARE(statusOfFirst(), post ? u"EXTENDING"_s : u"RUNNING"_s); // the request was handled
}

void TestSimulatorFaults::malformedBody()
{
    m_simulator->addFault({.kind = Fault::Kind::MalformedBody});
    const Reply reply = m_client->get("instances");
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.complete);
    QVERIFY(!reply.body.isEmpty());
    QVERIFY(QJsonDocument::fromJson(reply.body).isNull());
}

void TestSimulatorFaults::htmlPage()
{
    m_simulator->addFault({.kind = Fault::Kind::HtmlPage, .status = 502});
    const Reply reply = m_client->get("instances");
    QCOMPARE(reply.status, 502);
    QCOMPARE(reply.headers.value("content-type"), QByteArray("text/html"));
    QVERIFY(reply.body.contains("<html>"));
}

void TestSimulatorFaults::expiredToken()
{
    const QJsonObject body =
        tokenRequest(Simulator::userName(), Simulator::password(), Simulator::domainName());
    const QByteArray token = m_client->requestToken(body).headers.value("x-subject-token");
    const Request request{.path = projectPath("quota")};
    QCOMPARE(m_client->sendWithToken(request, token).status, 200);
    m_simulator->addFault({.kind = Fault::Kind::ExpireToken});
    for (int attempt = 0; attempt < 2; ++attempt) { // and it stays expired
        const Reply reply = m_client->sendWithToken(request, token);
        QCOMPARE(reply.status, 401);
        QVERIFY(reply.errorMessage().contains(u"token expires, expires_at: "_s));
    }
    const QByteArray next = m_client->requestToken(body).headers.value("x-subject-token");
    QVERIFY(next != token);
    QCOMPARE(m_client->sendWithToken(request, next).status, 200);
}

void TestSimulatorFaults::redirect()
{
    m_simulator->addFault({.kind = Fault::Kind::Redirect, .location = "http://127.0.0.1:1/elsewhere"});
    const Reply reply = m_client->get("quota");
    QCOMPARE(reply.status, 302);
    QCOMPARE(reply.headers.value("location"), QByteArray("http://127.0.0.1:1/elsewhere"));
}

void TestSimulatorFaults::delayThenAnswer()
{
    m_simulator->addFault({.kind = Fault::Kind::Delay, .pathContains = u"/quota"_s, .delayMs = 200});
    m_simulator->addFault({.status = 500});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_client->get("quota").status, 500);
    QVERIFY(timer.elapsed() >= 200);
}

void TestSimulatorFaults::comesBeforeAuthentication()
{
    m_simulator->addFault({.status = 503});
    QCOMPARE(m_client->send({.path = projectPath("quota")}).status, 503);
    QCOMPARE(m_client->send({.path = projectPath("quota")}).status, 401);
}

void TestSimulatorFaults::keepsConnections()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_simulator->port()));
    QByteArray received;
    for (int request = 1; request <= 20; ++request) {
        socket.write("GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n");
        while (received.count("APIGW.0101") < request && socket.waitForReadyRead())
            received += socket.readAll();
        QCOMPARE(received.count("APIGW.0101"), request);
    }
    QCOMPARE(m_simulator->countReceived("GET", u"/nothing"_s), 20);
}

void TestSimulatorFaults::requestsAtOnce()
{
    std::atomic<int> answered = 0;
    {
        m_simulator->addFault({.kind = Fault::Kind::Delay, .times = 30, .delayMs = 300});
        std::list<Worker> workers;
        for (int number = 0; number < 30; ++number)
            workers.emplace_back([&] { answered += m_client->get("quota").status == 200 ? 1 : 0; });
    }
    QCOMPARE(answered.load(), 30);
}

void TestSimulatorFaults::settersWhileRequestsRun()
{
    std::atomic<bool> done = false;
    std::atomic<int> wrong = 0;
    const QString id = runningId();
    {
        std::list<Worker> workers;
        for (int number = 0; number < 3; ++number) {
            workers.emplace_back([&] {
                while (!done)
                    wrong += m_client->get("instances").status == 200 ? 0 : 1;
            });
        }
        for (int round = 0; round < 300; ++round) {
            m_simulator->setInstanceMember(id, u"used_memory"_s, round);
            m_simulator->addInstance({{u"instance_id"_s, u"added"_s}, {u"status"_s, u"RUNNING"_s}});
            m_simulator->removeInstance(u"added"_s);
            m_simulator->setMemoryQuotaGb(1000 + round);
            m_simulator->finishChanges(Simulator::ChangeEnd::GivenUp);
            m_simulator->addFault({.pathContains = u"/never"_s, .times = -1});
            m_simulator->clearFaults();
            QVERIFY(m_simulator->instanceIds().contains(id));
        }
        done = true;
    }
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(m_client->instance(id)["used_memory"_L1].toInt(), 299);
}

void TestSimulatorFaults::stopWithDelayedRequests()
{
    m_simulator->addFault({.kind = Fault::Kind::Delay, .times = -1, .delayMs = 3'600'000});
    std::atomic<int> dropped = 0;
    {
        std::list<Worker> workers;
        for (int number = 0; number < 4; ++number)
            workers.emplace_back([&] { dropped += m_client->get("quota").answered ? 0 : 1; });
        QTRY_COMPARE(m_simulator->countReceived("GET", u"/quota"_s), 4);
        m_simulator->stop(); // the test's time limit is the judge
    }
    QCOMPARE(dropped.load(), 4);
}

void TestSimulatorFaults::stopWithIdleConnections()
{
    QTcpSocket silent;
    silent.connectToHost(u"127.0.0.1"_s, quint16(m_simulator->port()));
    QVERIFY(silent.waitForConnected());
    QTcpSocket half;
    half.connectToHost(u"127.0.0.1"_s, quint16(m_simulator->port()));
    half.write("POST /v3/auth/tokens HTTP/1.1\r\nContent-Length: 100\r\n\r\n{");
    QVERIFY(half.waitForBytesWritten());
    m_simulator->stop();
    QVERIFY(silent.state() == QAbstractSocket::UnconnectedState || silent.waitForDisconnected());
    QVERIFY(half.state() == QAbstractSocket::UnconnectedState || half.waitForDisconnected());
    m_simulator->stop();
}

void TestSimulatorFaults::stopWithoutStart()
{
    Simulator simulator(bundledCatalogue(), {.instanceCount = 1});
    simulator.stop();
    QCOMPARE(simulator.port(), 0);
}

QTEST_GUILESS_MAIN(TestSimulatorFaults)
#include "tst_simulatorfaults.moc"
