// SPDX-License-Identifier: MIT
#include "api/dcs/ServedVersions.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

using Versions = QList<ApiVersion>;

constexpr ApiVersion v1 = ApiVersion::V1;
constexpr ApiVersion v2 = ApiVersion::V2;
const Versions both{v1, v2};

} // namespace

class TestServedVersions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysNotServed_data();
    void saysNotServed();
    void choice_data();
    void choice();
    void nothingKnown();
    void oneIsMissing();
    void oneIsWithdrawn();
    void bothSeemMissing();
    void aQueryThatNoVersionHas();
    void changesApart();
    void signalsOnlyChanges();
};

void TestServedVersions::saysNotServed_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, int status, const QString &code, bool expected) {
        QTest::newRow(name) << ErrorKind::Http << status << code << expected;
    };
    row("APIGW", 404, u"APIGW.0101"_s, true);
    row("APIG", 404, u"APIG.0101"_s, true);
    row("another status", 400, u"APIG.0101"_s, true);
    row("404 without a code", 404, {}, true);
    row("404 with another code of the gateway", 404, u"APIGW.0106"_s, true);
    row("404 with a code of IAM", 404, u"IAM.0004"_s, true);
    row("missing instance", 404, u"DCS.3022"_s, false);
    row("missing instance, otherwise", 404, u"DCS.4119"_s, false);
    row("missing instance, lower case", 404, u"dcs.4119"_s, false);
    row("missing instance, older", 404, u"111404022"_s, false);
    row("missing instance, older, otherwise", 404, u"111400119"_s, false);
    row("a number that is none of DCS", 404, u"1114"_s, true);
    row("refused", 403, {}, false);
    row("not authenticated", 401, u"APIGW.0301"_s, false);
    row("bad request", 400, u"DCS.4026"_s, false);
    row("method", 405, {}, false);
    row("gone", 410, {}, false);
    row("throttled", 429, u"APIGW.0308"_s, false);
    row("fault", 500, {}, false);
    QTest::newRow("network") << ErrorKind::Network << 0 << QString() << false;
    QTest::newRow("decode") << ErrorKind::Decode << 404 << QString() << false;
    QTest::newRow("stopped") << ErrorKind::AuthenticationStopped << 404 << QString() << false;
}

void TestServedVersions::saysNotServed()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    QFETCH(QString, code);
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.code = code;
    QTEST(dcs::saysNotServed(error), "expected");
}

void TestServedVersions::choice_data()
{
    QTest::addColumn<ApiVersionChoice>("choice");
    QTest::addColumn<ApiVersions>("apiVersions");
    QTest::addColumn<Versions>("ofBoth");
    QTest::addColumn<Versions>("ofV2");
    QTest::newRow("automatic") << ApiVersionChoice::Automatic << ApiVersions{true, true} << both
                               << Versions{v2};
    QTest::newRow("v1.0 only") << ApiVersionChoice::V1Only << ApiVersions{true, false} << Versions{v1}
                               << Versions();
    QTest::newRow("v2 only") << ApiVersionChoice::V2Only << ApiVersions{false, true} << Versions{v2}
                             << Versions{v2};
}

void TestServedVersions::choice()
{
    QFETCH(ApiVersionChoice, choice);
    ServedVersions served;
    served.setChoice(choice);
    QTEST(served.apiVersions(), "apiVersions");
    QTEST(served.toAsk(both), "ofBoth");
    QTEST(served.toAsk({v2}), "ofV2");
    // What is known to be missing is asked all the same where the choice leaves nothing else.
    served.noteQuery(both, std::nullopt);
    QTEST(served.toAsk(both), "ofBoth");
    QCOMPARE(served.apiVersions(), (ApiVersions{false, false}));
}

void TestServedVersions::nothingKnown()
{
    const ServedVersions served;
    QCOMPARE(served.apiVersions(), ApiVersions());
    QCOMPARE(served.toAsk(both), both);
    QCOMPARE(served.toAsk({v2, v1}), (Versions{v2, v1}));
}

void TestServedVersions::oneIsMissing()
{
    ServedVersions served;
    served.noteQuery({v1}, std::nullopt); // remembered at once, not only when v2 has answered
    QCOMPARE(served.toAsk(both), Versions{v2});
    QCOMPARE(served.apiVersions(), (ApiVersions{false, true}));
    served.noteQuery({v1}, v2);
    QCOMPARE(served.toAsk(both), Versions{v2});
    served.noteQuery({}, v1); // it is there after all
    QCOMPARE(served.toAsk(both), both);
    QCOMPARE(served.apiVersions(), ApiVersions());
}

void TestServedVersions::oneIsWithdrawn()
{
    ServedVersions served;
    served.noteQuery({}, v1);
    served.noteQuery({v1}, std::nullopt); // not believed before v2 has answered the same
    QCOMPARE(served.toAsk(both), both);
    served.noteQuery({v1}, v2);
    QCOMPARE(served.toAsk(both), Versions{v2});
    QCOMPARE(served.apiVersions(), (ApiVersions{false, true}));
}

void TestServedVersions::bothSeemMissing()
{
    ServedVersions served;
    served.noteQuery(both, std::nullopt);
    QCOMPARE(served.toAsk(both), both); // an endpoint has one of them
    QCOMPARE(served.toAsk({v2}), Versions{v2});
    QCOMPARE(served.apiVersions(), (ApiVersions{false, false}));
    served.noteQuery({v1}, v2);
    QCOMPARE(served.toAsk(both), Versions{v2});
    QCOMPARE(served.apiVersions(), (ApiVersions{false, true}));
}

/// Such as the check of a resize, which not every cloud has.
void TestServedVersions::aQueryThatNoVersionHas()
{
    ServedVersions served;
    served.noteQuery({}, v2);
    served.noteQuery({v2}, std::nullopt);
    QCOMPARE(served.apiVersions(), ApiVersions());
    QCOMPARE(served.toAsk({v2}), Versions{v2});
}

void TestServedVersions::changesApart()
{
    ServedVersions served;
    served.noteQuery({}, v1);
    served.noteChange(ResizeVersion::V1Extend, false);
    QCOMPARE(served.apiVersions(), (ApiVersions{false, true}));
    QCOMPARE(served.toAsk(both), both);
    served.noteQuery({}, v1);
    QCOMPARE(served.apiVersions(), (ApiVersions{false, true})); // a query says nothing about it
    served.noteChange(ResizeVersion::V2Resize, false);
    QCOMPARE(served.apiVersions(), (ApiVersions{false, false}));
    served.noteChange(ResizeVersion::V1Extend, true);
    QCOMPARE(served.apiVersions(), (ApiVersions{true, false}));
    QCOMPARE(served.toAsk(both), both);
}

void TestServedVersions::signalsOnlyChanges()
{
    ServedVersions served;
    QSignalSpy changed(&served, &ServedVersions::apiVersionsChanged);
    served.noteQuery({}, v1);
    served.noteQuery({}, v2);
    served.noteChange(ResizeVersion::V1Extend, true);
    served.setChoice(ApiVersionChoice::Automatic);
    QCOMPARE(changed.size(), 0);
    served.noteQuery({v1}, v2);
    QCOMPARE(changed.size(), 1);
    served.setChoice(ApiVersionChoice::V2Only); // v1.0 is missing anyway
    QCOMPARE(changed.size(), 1);
    served.setChoice(ApiVersionChoice::V1Only);
    QCOMPARE(changed.size(), 2);
    served.noteChange(ResizeVersion::V2Resize, false); // not allowed anyway
    QCOMPARE(changed.size(), 2);
}

QTEST_GUILESS_MAIN(TestServedVersions)
#include "tst_servedversions.moc"
