// SPDX-License-Identifier: MIT
#include "model/ErrorCatalogue.h"
#include "tests/e2e/FaultBench.h"
#include "ui/operations/OperationTexts.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

using Arrange = std::function<void(FaultBench &)>;

} // namespace

/// What goes wrong between confirming a resize and its end, one row each: how it ends, what the operator
/// reads, what the journal keeps, and how often the change left. Over HTTP, in both API versions.
class TestFaultMatrix : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_bench.reset(); }

    void beforeItLeaves_data();
    void beforeItLeaves();
    void refused_data();
    void refused();
    void outcomeUnknown_data();
    void outcomeUnknown();
    void afterAcceptance_data();
    void afterAcceptance();
    void neverEnds();

private:
    static void columns();
    static void row(const char *name, const Arrange &arrange, OperationState end, FailureReason failure,
        const QString &outcome, int posts);
    /// Confirms a resize under the row's fault, lets changes of the service end, and compares with the row.
    void checkRow();

    std::unique_ptr<FaultBench> m_bench;
    const ErrorCatalogue m_errors = ErrorCatalogue::fromCsv(errorCodes());
};

void TestFaultMatrix::initTestCase_data()
{
    QTest::addColumn<ResizeVersion>("apiVersion");
    QTest::newRow("v1.0 extend") << ResizeVersion::V1Extend;
    QTest::newRow("v2 resize") << ResizeVersion::V2Resize;
}

void TestFaultMatrix::init()
{
    QFETCH_GLOBAL(const ResizeVersion, apiVersion);
    m_bench = std::make_unique<FaultBench>(apiVersion);
    QVERIFY(m_bench->journal.opening().isOpen());
}

void TestFaultMatrix::columns()
{
    QTest::addColumn<Arrange>("arrange");
    QTest::addColumn<OperationState>("end");
    QTest::addColumn<FailureReason>("failure");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("posts");
}

void TestFaultMatrix::row(const char *name, const Arrange &arrange, OperationState end, FailureReason failure,
    const QString &outcome, int posts)
{
    QTest::newRow(name) << arrange << end << failure << outcome << posts;
}

void TestFaultMatrix::checkRow()
{
    QFETCH(const Arrange, arrange);
    QFETCH(const OperationState, end);
    QFETCH(const FailureReason, failure);
    QFETCH(const QString, outcome);
    QFETCH(const int, posts);
    arrange(*m_bench);
    const int id = m_bench->confirm();
    QVERIFY(m_bench->endAll());
    const Operation operation = m_bench->operation(id);
    QCOMPARE(operation.state, end);
    QCOMPARE(operation.failure, failure);
    QVERIFY(operation.finishedAt.isValid());
    QCOMPARE(OperationTexts::outcome(operation, m_errors), outcome);
    QCOMPARE(m_bench->posts(), posts);

    QCOMPARE(m_bench->written().size(), 1);
    const Operation written = m_bench->written().constFirst();
    QCOMPARE(written.state, end);
    QCOMPARE(written.failure, failure);
    QCOMPARE(OperationTexts::outcome(written, m_errors), outcome);
}

// Nothing leaves

void TestFaultMatrix::beforeItLeaves_data()
{
    columns();
    const auto refused = FailureReason::Refused;
    const QString noConnection = u"No connection to the service"_s;
    const QString noProxy = u"No connection through the proxy"_s;
    const auto skip = [](const char *name, FailureReason failure, const QString &outcome,
                          const Arrange &arrange) {
        row(name, arrange, OperationState::Skipped, failure, outcome, 0);
    };
    const auto fail = [&](const char *name, const QString &outcome, const Arrange &arrange) {
        row(name, arrange, OperationState::Failed, refused, outcome, 0);
    };
    skip("connection refused at the reading", FailureReason::ReadFailed,
        u"Nothing was sent: the instance could not be read beforehand."_s,
        [](FaultBench &bench) { bench.service.simulator.stop(); });
    skip("gone before the reading", FailureReason::InstanceGone, u"The instance does not exist any more."_s,
        [](FaultBench &bench) { bench.service.simulator.removeInstance(bench.instanceId); });
    fail("connection refused at the post", noConnection, [](FaultBench &bench) {
        bench.beforeThePost([&bench] {
            bench.service.simulator.stop();
            NetworkSettings direct;
            direct.proxyMode = ProxyMode::None;
            bench.service.http.setNetworkSettings(direct); // no connection that was kept open
        });
    });
    fail("proxy not reached", noProxy, [](FaultBench &bench) { bench.postThrough(proxyAt(deadPort)); });
    for (const int status : {407, 502}) {
        fail(qPrintable(u"proxy refuses the tunnel, %1"_s.arg(status)), noProxy, [status](FaultBench &bench) {
            bench.proxy.setScript([status](const RawRequest &) -> RawAnswer {
                return {
                    RawHttpServer::answer(status, "no", "Proxy-Authenticate: Basic realm=\"x\"\r\n"), true};
            });
            bench.postThrough(bench.scriptedProxy());
        });
    }
}

void TestFaultMatrix::beforeItLeaves() { checkRow(); }

// Answers that prove that nothing was taken

void TestFaultMatrix::refused_data()
{
    columns();
    const auto refusal = [](const char *name, const QString &outcome, const Arrange &arrange) {
        row(name, arrange, OperationState::Failed, FailureReason::Refused, outcome, 1);
    };
    const auto status = [&](int code, const QByteArray &body, const QString &outcome) {
        refusal(qPrintable(u"%1 %2"_s.arg(code).arg(QString::fromUtf8(body.left(30)))), outcome,
            [code, body](FaultBench &bench) { bench.refuse(code, body); });
    };
    status(401, R"({"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information"})",
        u"The service refused the request: APIGW.0301 (HTTP 401)"_s);
    status(403, R"({"error_code":"DCS.2003","error_msg":"no permission"})",
        u"The service refused the request: DCS.2003 (HTTP 403)"_s);
    status(404, R"({"error_code":"DCS.3022","error_msg":"not found"})",
        u"The service refused the request: DCS.3022 (HTTP 404)"_s);
    status(404, "gone", u"The service refused the request (HTTP 404)"_s);
    status(409, R"({"error_code":"DCS.4409","error_msg":"conflict"})",
        u"The service refused the request: DCS.4409 (HTTP 409)"_s);
    refusal("403, HTML page", u"The service refused the request (HTTP 403)"_s,
        [](FaultBench &bench) { bench.strike(Fault::Kind::HtmlPage, 1, 403); });
    refusal("redirect", u"The service pointed to another address"_s, [](FaultBench &bench) {
        Fault redirect = bench.fault(Fault::Kind::Redirect, "POST", 1);
        redirect.location = "http://127.0.0.1:1/elsewhere";
        bench.strike(redirect);
    });
    refusal("gone between reading and post", u"The service refused the request: DCS.3022 (HTTP 404)"_s,
        [](FaultBench &bench) {
            bench.beforeThePost([&bench] { bench.service.simulator.removeInstance(bench.instanceId); });
        });
}

void TestFaultMatrix::refused() { checkRow(); }

// No answer that tells: the instance is read until the truth is known, and nothing is sent again

void TestFaultMatrix::outcomeUnknown_data()
{
    columns();
    const auto notTaken = [](const char *name, const Arrange &arrange) {
        row(name, arrange, OperationState::Failed, FailureReason::NotTaken,
            u"No sign that the request was taken. Check in the console before you send it again."_s, 1);
    };
    const auto taken = [](const char *name, const Arrange &arrange) {
        row(name, arrange, OperationState::Done, FailureReason::None, u"Running at 8 GB"_s, 1);
    };
    notTaken("reset before the service took it",
        [](FaultBench &bench) { bench.strike(Fault::Kind::DropBeforeHandling); });
    taken("reset after the service took it",
        [](FaultBench &bench) { bench.strike(Fault::Kind::DropAfterHandling); });
    taken("answer cut off", [](FaultBench &bench) { bench.strike(Fault::Kind::TruncateBody); });
    notTaken("no answer", [](FaultBench &bench) {
        bench.service.settings.limits.connectAndAnswerMs = 2'000;
        bench.connectClient();
        Fault silence = bench.fault(Fault::Kind::Delay, "POST", 1);
        silence.delayMs = 3'600'000;
        bench.strike(silence);
    });
    for (const int status : {408, 500, 502, 503, 504}) {
        notTaken(qPrintable(QString::number(status)),
            [status](FaultBench &bench) { bench.strike(Fault::Kind::Status, 1, status); });
    }
    notTaken("503 with Retry-After", [](FaultBench &bench) {
        Fault later = bench.fault(Fault::Kind::Status, "POST", 1, 503);
        later.retryAfterSeconds = 1;
        bench.strike(later);
    });
    notTaken("502, HTML page", [](FaultBench &bench) { bench.strike(Fault::Kind::HtmlPage, 1, 502); });
    notTaken("proxy closes after the request",
        [](FaultBench &bench) { bench.postThrough(bench.scriptedProxy()); });
    notTaken("proxy closes at the header of the request", [](FaultBench &bench) {
        bench.proxy.closeAtHeaderOf("POST");
        bench.postThrough(bench.scriptedProxy());
    });
    row(
        "gone while it is looked for",
        [](FaultBench &bench) {
            bench.strike(Fault::Kind::DropAfterHandling);
            bench.whenever(OperationState::Unconfirmed,
                [&bench] { bench.service.simulator.removeInstance(bench.instanceId); });
        },
        OperationState::Failed, FailureReason::InstanceGone, u"The instance does not exist any more."_s, 1);
}

void TestFaultMatrix::outcomeUnknown() { checkRow(); }

// Accepted

void TestFaultMatrix::afterAcceptance_data()
{
    columns();
    const QString givenUp =
        u"The service accepted the request but gave the change up: the instance is running "
        "at its old size."_s;
    const QString noChange = u"The instance is at its old size, and no change is seen any more. Check in the "
                             "console before you send it again."_s;
    const auto done = [](const char *name, const Arrange &arrange) {
        row(name, arrange, OperationState::Done, FailureReason::None, u"Running at 8 GB"_s, 1);
    };
    const auto fail = [](const char *name, FailureReason failure, const QString &outcome,
                          const Arrange &arrange) {
        row(name, arrange, OperationState::Failed, failure, outcome, 1);
    };
    const auto whileExtending = [](const std::function<void(FaultBench &)> &action) {
        return [action](FaultBench &bench) {
            bench.whenever(OperationState::Extending, [action, &bench] { action(bench); });
        };
    };
    done("all is well", [](FaultBench &) {});
    done("the readings fail for a while", whileExtending([](FaultBench &bench) {
        if (bench.readings() < 10)
            bench.strike(bench.fault(Fault::Kind::Status, "GET", 2, 503));
    }));
    done("the list and the instance are HTML for a while", whileExtending([](FaultBench &bench) {
        if (bench.readings() < 10)
            bench.strike(bench.fault(Fault::Kind::HtmlPage, "GET", 2, 200));
    }));
    fail("200 with a malformed body, nothing happens", FailureReason::GivenUp, noChange,
        [](FaultBench &bench) { bench.strike(Fault::Kind::MalformedBody); });
    fail("200 with an HTML page, nothing happens", FailureReason::GivenUp, noChange,
        [](FaultBench &bench) { bench.strike(Fault::Kind::HtmlPage, 1, 200); });
    fail("given up", FailureReason::GivenUp, givenUp,
        [](FaultBench &bench) { bench.changeEnd = Simulator::ChangeEnd::GivenUp; });
    fail("ends in ERROR", FailureReason::InstanceFaulty,
        u"The instance became faulty during the change: dcs.03.0017."_s,
        [](FaultBench &bench) { bench.changeEnd = Simulator::ChangeEnd::Faulty; });
    fail("frozen in the middle", FailureReason::InstanceFrozen,
        u"The instance was frozen during the change."_s, whileExtending([](FaultBench &bench) {
            bench.service.simulator.setInstanceMember(bench.instanceId, u"status"_s, u"FROZEN"_s);
        }));
    fail("deleted in the middle", FailureReason::InstanceGone, u"The instance does not exist any more."_s,
        whileExtending([](FaultBench &bench) { bench.service.simulator.removeInstance(bench.instanceId); }));
    fail("ends at another size", FailureReason::EndedOtherwise,
        u"The instance is running, but not at the size or specification that was requested."_s,
        whileExtending([](FaultBench &bench) {
            bench.service.simulator.setInstanceMember(bench.instanceId, u"capacity"_s, 16);
        }));
}

void TestFaultMatrix::afterAcceptance() { checkRow(); }

/// Time alone proves nothing.
void TestFaultMatrix::neverEnds()
{
    const int id = m_bench->confirm();
    QVERIFY(m_bench->waitForState(id, OperationState::Extending));
    m_bench->aheadMs = 7LL * 86'400'000;
    const int before = m_bench->readings();
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->readings() > before + 10, FaultBench::waitMs);
    QCOMPARE(m_bench->operation(id).state, OperationState::Extending);
    const QString outcome = OperationTexts::outcome(m_bench->operation(id), m_errors);
    QVERIFY2(outcome.startsWith(u"The instance is being changed"_s), qPrintable(outcome));
    QCOMPARE(m_bench->written().constFirst().state, OperationState::Extending);
    QCOMPARE(m_bench->posts(), 1);
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
