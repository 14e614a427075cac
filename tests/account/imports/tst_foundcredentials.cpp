// SPDX-License-Identifier: MIT
#include "account/imports/FoundCredentials.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QList<Region> regions{
    {u"cn-north-4"_s, QString(), QString(), u"dcs.cn-north-4.myhuaweicloud.com"_s,
        u"iam.cn-north-4.myhuaweicloud.com"_s},
    {u"eu-de"_s, QString(), QString(), u"dcs.eu-de.otc.t-systems.com"_s, u"iam.eu-de.otc.t-systems.com"_s},
};
const QString project = u"0123456789abcdef0123456789abcdef"_s;

} // namespace

class TestFoundCredentials : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void locations_data();
    void locations();
    void kinds();
    void subjectsAreShort();
};

void TestFoundCredentials::locations_data()
{
    QTest::addColumn<QStringList>("found"); // region, project name, project id, IAM URL
    QTest::addColumn<QStringList>("expected"); // region, project id, DCS, IAM
    const auto row = [](const char *name, const QStringList &found, const QStringList &expected) {
        QTest::newRow(name) << found << expected;
    };
    const QString dcs = u"https://dcs.eu-de.otc.t-systems.com"_s;
    const QString iam = u"https://iam.eu-de.otc.t-systems.com"_s;
    row("nothing", {u""_s, u""_s, u""_s, u""_s}, {u""_s, u""_s, u""_s, u""_s});
    row("region", {u"eu-de"_s, u""_s, project, u""_s}, {u"eu-de"_s, project, dcs, iam});
    row("region in upper case", {u"EU-DE"_s, u""_s, u""_s, u""_s}, {u"eu-de"_s, u""_s, dcs, iam});
    row("region of the project", {u""_s, u"eu-de"_s, u""_s, u""_s}, {u"eu-de"_s, u""_s, dcs, iam});
    row("region of the sub-project", {u""_s, u"eu-de_a_b"_s, u""_s, u""_s}, {u"eu-de"_s, u""_s, dcs, iam});
    row("region wins", {u"eu-de"_s, u"cn-north-4"_s, u""_s, u""_s}, {u"eu-de"_s, u""_s, dcs, iam});
    row("unknown region", {u"moon"_s, u""_s, u""_s, u""_s}, {u"moon"_s, u""_s, u""_s, u""_s});
    row("IAM with version and port", {u"eu-de"_s, u""_s, u""_s, u"https://iam.example.com:443/v3"_s},
        {u"eu-de"_s, u""_s, dcs, u"https://iam.example.com:443"_s});
    row("IAM as host", {u"moon"_s, u""_s, u""_s, u"iam.example.com/v3/"_s},
        {u"moon"_s, u""_s, u""_s, u"https://iam.example.com"_s});
    row("IAM that is not safe", {u"eu-de"_s, u""_s, u""_s, u"http://iam.example.com/v3"_s},
        {u"eu-de"_s, u""_s, dcs, u""_s});
    row("IAM that is no address", {u"eu-de"_s, u""_s, u""_s, u"https://"_s}, {u"eu-de"_s, u""_s, dcs, u""_s});
}

void TestFoundCredentials::locations()
{
    QFETCH(const QStringList, found);
    QFETCH(const QStringList, expected);
    FoundCredentials credentials;
    credentials.region = found[0];
    credentials.projectName = found[1];
    credentials.projectId = found[2];
    credentials.iamUrl = found[3];
    const auto signIn = signInOf(credentials, regions);
    QVERIFY(signIn);
    const Endpoint &endpoint = signIn->profile.endpoint;
    QCOMPARE(
        (QStringList{endpoint.region, endpoint.projectId, endpoint.dcs.toString(), endpoint.iam.toString()}),
        expected);
}

void TestFoundCredentials::kinds()
{
    FoundCredentials found;
    found.name = u"mine"_s;
    found.accessKey = u"AK"_s;
    found.userName = u"user"_s;
    found.secret = u"secret"_s;
    found.securityToken = u"token"_s;
    found.domainName = u"domain"_s;

    const auto byKey = signInOf(found, regions);
    QVERIFY(byKey);
    QCOMPARE(byKey->profile.name, u"mine"_s);
    QCOMPARE(byKey->profile.authKind, AuthKind::AccessKey);
    QCOMPARE(byKey->profile.accessKey, u"AK"_s);
    QCOMPARE(byKey->profile.userName, QString());
    QVERIFY(byKey->credentials == Credentials(AccessKey{u"AK"_s, u"secret"_s, u"token"_s}));

    found.kind = FoundKind::Password;
    const auto byPassword = signInOf(found, regions);
    QVERIFY(byPassword);
    QCOMPARE(byPassword->profile.authKind, AuthKind::Password);
    QCOMPARE(byPassword->profile.userName, u"user"_s);
    QCOMPARE(byPassword->profile.domainName, u"domain"_s);
    QCOMPARE(byPassword->profile.accessKey, QString());
    QVERIFY(byPassword->credentials == Credentials(PasswordLogin{u"user"_s, u"secret"_s, u"domain"_s}));

    found.kind = FoundKind::Token;
    QVERIFY(!signInOf(found, regions));
}

void TestFoundCredentials::subjectsAreShort()
{
    Import import;
    import.file = u"f"_s;
    import.addProblem(ImportReason::DuplicateKey, 3, QString(1000, u'x'));
    QCOMPARE(
        import.problems, (QList<ImportProblem>{{ImportReason::DuplicateKey, u"f"_s, 3, QString(100, u'x')}}));
}

QTEST_GUILESS_MAIN(TestFoundCredentials)
#include "tst_foundcredentials.moc"
