// SPDX-License-Identifier: MIT
#include "operations/ServiceAnswers.h"
#include "operations/run/SendCheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

/// What is decided before a change is sent, and by the answer to it. Pure.
class TestSendCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void check_data();
    void check();
    void window_data();
    void window();
    void errors_data();
    void errors();
    void notSent();
};

void TestSendCheck::check_data()
{
    using Verdict = SendCheck::Verdict;
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("task");
    QTest::addColumn<int>("gigabytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<CacheMode>("type");
    QTest::addColumn<int>("replicas"); // 0: not told
    QTest::addColumn<int>("verdict");
    QTest::addColumn<FailureReason>("reason");
    const auto row = [](const char *name, Status status, const char *task, int gigabytes, const char *code,
                         CacheMode type, int replicas, Verdict verdict,
                         FailureReason reason = FailureReason::None) {
        QTest::newRow(name) << status << QString::fromLatin1(task) << gigabytes << QString::fromLatin1(code)
                            << type << replicas << static_cast<int>(verdict) << reason;
    };
    const auto ha = CacheMode::MasterStandby;
    row("as planned", Status::Running, "", 4, "old", ha, 2, Verdict::Send);
    row("little told", Status::Running, "", 4, "", CacheMode::Unknown, 0, Verdict::Send);
    for (const Status status : {Status::Unknown, Status::Creating, Status::Restarting, Status::Extending,
             Status::Restoring, Status::Flushing}) {
        const QByteArray name = "busy " + QByteArray::number(static_cast<int>(status));
        row(name.constData(), status, "", 4, "old", ha, 2, Verdict::Busy);
    }
    row("task", Status::Running, "BACKUPING", 4, "old", ha, 2, Verdict::Busy);
    row("being repaired", Status::Error, "REPAIRING", 4, "old", ha, 2, Verdict::Busy);
    row("busy goes before a difference", Status::Extending, "", 8, "new", ha, 2, Verdict::Busy);
    row("faulty", Status::Error, "", 4, "old", ha, 2, Verdict::Skip, FailureReason::StatusChanged);
    row("not created", Status::CreateFailed, "", 4, "old", ha, 2, Verdict::Skip,
        FailureReason::StatusChanged);
    row("frozen", Status::Frozen, "", 4, "old", ha, 2, Verdict::Skip, FailureReason::StatusChanged);
    row("frozen with a task", Status::Frozen, "X", 4, "old", ha, 2, Verdict::Skip,
        FailureReason::StatusChanged);
    row("larger", Status::Running, "", 8, "old", ha, 2, Verdict::Skip, FailureReason::CapacityChanged);
    row("smaller", Status::Running, "", 2, "old", ha, 2, Verdict::Skip, FailureReason::CapacityChanged);
    row("other code", Status::Running, "", 4, "new", ha, 2, Verdict::Skip,
        FailureReason::SpecificationChanged);
    row("other type", Status::Running, "", 4, "old", CacheMode::Proxy, 2, Verdict::Skip,
        FailureReason::SpecificationChanged);
    row("other replicas", Status::Running, "", 4, "old", ha, 3, Verdict::Skip,
        FailureReason::SpecificationChanged);
}

void TestSendCheck::check()
{
    QFETCH(const Status, status);
    QFETCH(const QString, task);
    QFETCH(const int, gigabytes);
    QFETCH(const QString, code);
    QFETCH(const CacheMode, type);
    QFETCH(const int, replicas);
    QFETCH(const int, verdict);
    QFETCH(const FailureReason, reason);
    ResizeRequest request;
    request.from = {Capacity::fromGigabytes(4), u"old"_s, CacheMode::MasterStandby, std::nullopt, 2};
    Instance instance;
    instance.status.value = status;
    instance.task = task;
    instance.capacity = Capacity::fromGigabytes(gigabytes);
    instance.specCode = code;
    instance.cacheMode.value = type;
    if (replicas > 0)
        instance.replicaCount = replicas;
    const SendCheck check = checkBeforeSending(request, instance);
    QCOMPARE(static_cast<int>(check.verdict), verdict);
    QCOMPARE(check.reason, reason);
}

void TestSendCheck::window_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("opens"); // "": no window
    const auto row = [](const char *name, const char *begin, const char *end, const char *now,
                         const char *opens) {
        QTest::newRow(name) << QString::fromLatin1(begin) << QString::fromLatin1(end)
                            << QString::fromLatin1(now) << QString::fromLatin1(opens);
    };
    row("before", "02:00:00", "06:00:00", "01T01:59:59", "01T02:00:00");
    row("at its beginning", "02:00:00", "06:00:00", "01T02:00:00", "01T02:00:00");
    row("within", "02:00:00", "06:00:00", "01T05:59:59", "01T05:59:59");
    row("at its end", "02:00:00", "06:00:00", "01T06:00:00", "02T02:00:00");
    row("over midnight, before", "22:00:00", "02:00:00", "01T21:00:00", "01T22:00:00");
    row("over midnight, evening", "22:00:00", "02:00:00", "01T23:00:00", "01T23:00:00");
    row("over midnight, morning", "22:00:00", "02:00:00", "02T01:00:00", "02T01:00:00");
    row("over midnight, at its end", "22:00:00", "02:00:00", "02T02:00:00", "02T22:00:00");
    row("up to midnight", "22:00:00", "00:00:00", "01T23:59:00", "01T23:59:00");
    row("always", "02:00:00", "02:00:00", "01T12:00:00", "01T12:00:00");
    row("without seconds", "02:30", "6", "01T02:15:00", "01T02:30:00");
    row("not told", "", "", "01T02:00:00", "");
    row("end not told", "02:00:00", "", "01T02:00:00", "");
    row("no time", "night", "06:00:00", "01T02:00:00", "");
}

void TestSendCheck::window()
{
    QFETCH(const QString, begin);
    QFETCH(const QString, end);
    QFETCH(const QString, now);
    QFETCH(const QString, opens);
    const auto time = [](const QString &text) {
        return QDateTime::fromString(u"2024-05-%1Z"_s.arg(text), Qt::ISODate);
    };
    Instance instance;
    instance.maintainBegin = begin;
    instance.maintainEnd = end;
    const std::optional<QDateTime> found = nextWindow(instance, time(now));
    QCOMPARE(found.has_value(), !opens.isEmpty());
    QCOMPARE(found.value_or(QDateTime()), time(opens));
}

void TestSendCheck::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("open"); // whether it may have arrived
    QTest::addColumn<QString>("meaning");
    const auto row = [](int status, const char *code, bool open, const char *meaning) {
        QTest::addRow("%d %s %s", status, code, open ? "open" : "refused")
            << status << QString::fromLatin1(code) << open << QString::fromLatin1(meaning);
    };
    row(400, "DCS.4026", false, "refused busy");
    row(400, "111400026", false, "refused busy");
    row(400, "111400096", false, "refused busy");
    row(400, "DCS. 4096", false, "refused busy");
    row(400, "DCS.4118", false, "refused busy");
    row(400, "DCS.4231", false, "refused busy");
    row(400, "CBC.99003651", false, "refused busy");
    row(429, "APIGW.0308", false, "refused busy");
    row(400, "DCS.4113", false, "refused");
    row(400, "111400113", false, "refused");
    row(400, "DCS.4036", false, "refused");
    row(400, "DCS.4107", false, "refused");
    row(400, "", false, "refused");
    row(500, "DCS.4026", true, "");
    row(503, "APIGW.0613", true, "");
    row(408, "DCS.4026", true, "");
    row(401, "APIGW.0301", true, "refused notAllowed");
    row(403, "DCS.2003", false, "refused notAllowed");
    row(404, "DCS.3022", false, "refused gone");
    row(404, "111404022", false, "refused gone");
    row(400, "DCS.4119", false, "refused gone");
    row(404, "APIGW.0101", false, "refused");
    row(404, "", false, "refused");
}

void TestSendCheck::errors()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const bool, open);
    ApiError error;
    error.kind = ErrorKind::Http;
    error.httpStatus = status;
    error.code = code;
    error.mayHaveArrived = open;
    QStringList meanings;
    if (provesRefusal(error))
        meanings.append(u"refused"_s);
    if (saysBusy(error))
        meanings.append(u"busy"_s);
    if (saysNotAllowed(error))
        meanings.append(u"notAllowed"_s);
    if (saysInstanceGone(error))
        meanings.append(u"gone"_s);
    QTEST(meanings.join(u' '), "meaning");
}

void TestSendCheck::notSent()
{
    ApiError error;
    error.kind = ErrorKind::AuthenticationStopped;
    error.mayHaveArrived = false;
    QVERIFY(provesRefusal(error) && saysNotAllowed(error) && !saysBusy(error));
    error.kind = ErrorKind::Network;
    QVERIFY(provesRefusal(error) && !saysNotAllowed(error) && !saysBusy(error));
    error.mayHaveArrived = true;
    QVERIFY(!provesRefusal(error));
}

QTEST_GUILESS_MAIN(TestSendCheck)
#include "tst_sendcheck.moc"
