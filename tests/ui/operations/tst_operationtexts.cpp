// SPDX-License-Identifier: MIT
#include "tests/ui/operations/OperationSamples.h"
#include "ui/language/ErrorTexts.h"
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationTexts.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestOperationTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void outcomes_data();
    void outcomes();
    void whatWasSeen();
    void otherAcceptance();
    void typeChange();
    void namelessInstance();
    void refusal();
    void acceptanceStaysToBeRead();
    void readError();

private:
    ErrorCatalogue m_errors;
};

void TestOperationTexts::initTestCase()
{
    QFile file(u":/dcs/data/error-codes.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_errors = ErrorCatalogue::fromCsv(file.readAll());
    QVERIFY(m_errors.find(400, u"DCS.4026"_s));
}

void TestOperationTexts::outcomes_data()
{
    QTest::addColumn<OperationState>("state");
    QTest::addColumn<FailureReason>("failure");
    QTest::addColumn<QString>("outcome");
    const auto none = FailureReason::None;
    QTest::newRow("queued") << OperationState::Queued << none
                            << u"The instance is being checked before the request is sent."_s;
    QTest::newRow("submitting") << OperationState::Submitting << none << u"The request is being sent."_s;
    QTest::newRow("unconfirmed") << OperationState::Unconfirmed << none
                                 << u"No answer came. The instance is being read to find out."_s;
    QTest::newRow("accepted") << OperationState::Accepted << none
                              << u"The service accepted the request (204)."_s;
    QTest::newRow("payment")
        << OperationState::WaitingForPayment << none
        << u"Accepted as an order. Nothing changes before it is paid in the billing center."_s;
    QTest::newRow("window") << OperationState::WaitingForWindow << none
                            << u"Accepted. The service waits for the maintenance window of the instance."_s;
    QTest::newRow("cancelled") << OperationState::Cancelled << none
                               << u"Cancelled before anything was sent."_s;
    QTest::newRow("extending") << OperationState::Extending << none << u"The instance is being changed."_s;
    QTest::newRow("done") << OperationState::Done << none << u"Running at 8 GB."_s;
    for (const FailureReason reason : {FailureReason::Refused, FailureReason::NotTaken,
             FailureReason::GivenUp, FailureReason::EndedOtherwise, FailureReason::InstanceFaulty,
             FailureReason::InstanceFrozen, FailureReason::InstanceGone}) {
        QTest::addRow("failure %d", static_cast<int>(reason))
            << OperationState::Failed << reason << Texts::failure(reason);
    }
}

void TestOperationTexts::outcomes()
{
    QFETCH(OperationState, state);
    QFETCH(FailureReason, failure);
    Operation operation = samples::operation(1, state);
    operation.failure = failure;
    if (state == OperationState::Unconfirmed)
        operation.httpStatus = 0;
    QTEST(OperationTexts::outcome(operation, m_errors), "outcome");
    const OperationDetails details = OperationTexts::details(operation, m_errors);
    QTEST(details.summary, "outcome");
    QVERIFY(!details.summary.isEmpty());
    QVERIFY(details.asText().startsWith(details.summary));
    QVERIFY(details.asText().contains(operation.request.instanceId));
    QVERIFY(details.asText().contains(u"4 GB (redis.ha.xu1.large.r2.4)"_s));
    QCOMPARE(details.asText().contains(operation.requestId), true);
}

/// Words say what was seen.
void TestOperationTexts::whatWasSeen()
{
    Operation operation = samples::operation(1, OperationState::Unconfirmed);
    operation.httpStatus = 502;
    const QString found =
        u"The service answered 502. The instance is being read to find out whether the request was taken."_s;
    QCOMPARE(OperationTexts::outcome(operation, m_errors), found);

    operation.state = OperationState::Failed;
    operation.failure = FailureReason::NotTaken;
    operation.basis = VerdictBasis::TimeAlone;
    const OperationDetails byTime = OperationTexts::details(operation, m_errors);
    QVERIFY(byTime.summary.contains(u"No sign that the request was taken"_s));
    QVERIFY(byTime.asText().contains(u"time alone"_s));
    operation.failure = FailureReason::GivenUp;
    QVERIFY(!OperationTexts::outcome(operation, m_errors).contains(u"gave the change up"_s));
    operation.basis = VerdictBasis::Evidence;
    QVERIFY(OperationTexts::outcome(operation, m_errors).contains(u"gave the change up"_s));

    operation.failure = FailureReason::InstanceFaulty;
    operation.faultCode = u"dcs.03.0017"_s;
    QVERIFY(OperationTexts::outcome(operation, m_errors).contains(u"dcs.03.0017"_s));

    operation.state = OperationState::Done;
    operation.failure = FailureReason::None;
    operation.basis = VerdictBasis::Reopened;
    QVERIFY(OperationTexts::details(operation, m_errors).asText().contains(u"had counted as failed"_s));
}

/// Other answers that mean success are named as they are.
void TestOperationTexts::otherAcceptance()
{
    Operation operation = samples::operation(1, OperationState::Accepted);
    operation.httpStatus = 200;
    QCOMPARE(OperationTexts::outcome(operation, m_errors), u"The service accepted the request (200)."_s);
}

void TestOperationTexts::typeChange()
{
    Operation operation = samples::operation(1, OperationState::Done);
    operation.request.from.cacheMode = CacheMode::Single;
    QCOMPARE(OperationTexts::change(operation.request), u"Single-node 4 GB → Master/Standby 8 GB"_s);
}

void TestOperationTexts::namelessInstance()
{
    Operation operation = samples::operation(1, OperationState::Done);
    operation.request.instanceName.clear();
    QCOMPARE(OperationTexts::instance(operation), operation.request.instanceId);
}

void TestOperationTexts::refusal()
{
    const Operation operation = samples::refused(1);
    const Texts::ErrorText error = Texts::error(*operation.error, m_errors);
    const OperationDetails details = OperationTexts::details(operation, m_errors);
    QCOMPARE(details.summary, error.summary);
    QVERIFY(details.explanations.contains(error.meaning));
    QVERIFY(details.explanations.contains(error.remedy));
    const QString text = details.asText();
    for (const QString &needed :
        {u"DCS.4026"_s, u"400"_s, operation.requestId, operation.error->serviceMessage, error.meaning,
            error.remedy, Texts::dateTime(operation.startedAt)})
        QVERIFY2(!needed.isEmpty() && text.contains(needed), qPrintable(needed));
    QCOMPARE(text.count(operation.requestId), 1);
    QVERIFY(!text.contains(u"accepted"_s));
}

void TestOperationTexts::acceptanceStaysToBeRead()
{
    for (const OperationState state :
        {OperationState::Accepted, OperationState::Extending, OperationState::Done}) {
        const QString text = OperationTexts::details(samples::operation(1, state), m_errors).asText();
        QCOMPARE(text.count(u"The service accepted the request (204)."_s), 1);
    }
}

/// A failed reading is a note, not an end.
void TestOperationTexts::readError()
{
    Operation operation = samples::operation(1, OperationState::Extending);
    ApiError error;
    error.kind = ErrorKind::Network;
    operation.readError = error;
    QVERIFY(OperationTexts::outcome(operation, m_errors).contains(u"cannot be read"_s));
    const QString summary = Texts::error(error, m_errors).summary;
    QVERIFY(OperationTexts::details(operation, m_errors).asText().contains(summary));
    operation.state = OperationState::Done;
    operation.finishedAt = operation.startedAt.addSecs(9);
    QVERIFY(!OperationTexts::details(operation, m_errors).asText().contains(summary));
}

QTEST_MAIN(TestOperationTexts)
#include "tst_operationtexts.moc"
