// SPDX-License-Identifier: MIT
#include "account/EnvironmentSignIn.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QList<Region> regions{
    {u"cn-north-4"_s, u"CN North-Beijing4"_s, QString(), u"dcs.cn-north-4.myhuaweicloud.com"_s,
        u"iam.cn-north-4.myhuaweicloud.com"_s},
    {u"eu-de"_s, u"eu-de"_s, QString(), u"dcs.eu-de.otc.t-systems.com"_s, u"iam.eu-de.otc.t-systems.com"_s},
};
const QString project = u"0123456789abcdef0123456789abcdef"_s;
const QString otherProject = u"fedcba9876543210fedcba9876543210"_s;

using Problem = SignInProblem;
using Problems = QList<SignInProblem>;

} // namespace

class TestEnvironmentSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keys_data();
    void keys();
    void endpoints_data();
    void endpoints();
    void completeness_data();
    void completeness();
};

void TestEnvironmentSignIn::keys_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QStringList>("expected"); // access key, secret key, security token

    QTest::newRow("nothing") << QStringList{} << QStringList{u""_s, u""_s, u""_s};
    QTest::newRow("SDK") << QStringList{u"HUAWEICLOUD_SDK_AK=ak"_s, u"HUAWEICLOUD_SDK_SK=sk"_s}
                         << QStringList{u"ak"_s, u"sk"_s, u""_s};
    QTest::newRow("SDK, temporary") << QStringList{u"HUAWEICLOUD_SDK_AK=ak"_s, u"HUAWEICLOUD_SDK_SK=sk"_s,
        u"HUAWEICLOUD_SDK_SECURITY_TOKEN=token"_s}
                                    << QStringList{u"ak"_s, u"sk"_s, u"token"_s};
    QTest::newRow("HW") << QStringList{u"HW_ACCESS_KEY=ak"_s, u"HW_SECRET_KEY=sk"_s}
                        << QStringList{u"ak"_s, u"sk"_s, u""_s};
    QTest::newRow("both") << QStringList{u"HUAWEICLOUD_SDK_AK=ak"_s, u"HUAWEICLOUD_SDK_SK=sk"_s,
        u"HW_ACCESS_KEY=ak2"_s, u"HW_SECRET_KEY=sk2"_s}
                          << QStringList{u"ak"_s, u"sk"_s, u""_s};
    QTest::newRow("halves are not mixed") << QStringList{u"HUAWEICLOUD_SDK_AK=ak"_s, u"HW_SECRET_KEY=sk2"_s}
                                          << QStringList{u"ak"_s, u""_s, u""_s};
    QTest::newRow("a token of another key") << QStringList{u"HUAWEICLOUD_SDK_SECURITY_TOKEN=token"_s,
        u"HW_ACCESS_KEY=ak"_s, u"HW_SECRET_KEY=sk"_s}
                                            << QStringList{u"ak"_s, u"sk"_s, u""_s};
    QTest::newRow("set but empty") << QStringList{u"HUAWEICLOUD_SDK_AK="_s, u"HUAWEICLOUD_SDK_SK=  "_s,
        u"HW_ACCESS_KEY=ak"_s, u"HW_SECRET_KEY=sk"_s}
                                   << QStringList{u"ak"_s, u"sk"_s, u""_s};
    QTest::newRow("blanks") << QStringList{u"HUAWEICLOUD_SDK_AK= ak\t"_s, u"HUAWEICLOUD_SDK_SK= sk\r"_s}
                            << QStringList{u"ak"_s, u"sk"_s, u""_s};
}

/// "NAME=value" entries as an environment.
static QProcessEnvironment environmentOf(const QStringList &entries)
{
    QProcessEnvironment environment;
    for (const QString &entry : entries)
        environment.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    return environment;
}

void TestEnvironmentSignIn::keys()
{
    QFETCH(const QStringList, environment);
    QFETCH(const QStringList, expected);
    const SignIn signIn = signInFromEnvironment(environmentOf(environment), {}, regions);
    QCOMPARE(signIn.profile.authKind, AuthKind::AccessKey);
    QCOMPARE(signIn.profile.accessKey, expected[0]);
    QVERIFY(std::get<AccessKey>(signIn.credentials) == (AccessKey{expected[0], expected[1], expected[2]}));
    QVERIFY(!signIn.profile.demo);
}

void TestEnvironmentSignIn::endpoints_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QStringList>("flags"); // region, project id, DCS endpoint, IAM endpoint
    QTest::addColumn<QStringList>("expected"); // the same four

    const QStringList none{u""_s, u""_s, u""_s, u""_s};
    const QStringList beijing{u"cn-north-4"_s, u""_s, u"https://dcs.cn-north-4.myhuaweicloud.com"_s,
        u"https://iam.cn-north-4.myhuaweicloud.com"_s};
    QTest::newRow("nothing") << QStringList{} << none << none;
    QTest::newRow("region of the environment")
        << QStringList{u"HW_REGION_NAME=cn-north-4"_s} << none << beijing;
    QTest::newRow("region flag wins") << QStringList{u"HW_REGION_NAME=eu-de"_s}
                                      << QStringList{u"cn-north-4"_s, u""_s, u""_s, u""_s} << beijing;
    QTest::newRow("region in upper case, blanks")
        << QStringList{} << QStringList{u" CN-North-4 "_s, u""_s, u""_s, u""_s} << beijing;
    QTest::newRow("unknown region: no guess")
        << QStringList{} << QStringList{u"cn-north-99"_s, u""_s, u""_s, u""_s}
        << QStringList{u"cn-north-99"_s, u""_s, u""_s, u""_s};
    QTest::newRow("endpoint flags win")
        << QStringList{u"HW_REGION_NAME=cn-north-4"_s}
        << QStringList{u""_s, u""_s, u"http://127.0.0.1:9"_s, u"iam.example.com"_s}
        << QStringList{u"cn-north-4"_s, u""_s, u"http://127.0.0.1:9"_s, u"https://iam.example.com"_s};
    QTest::newRow("a bad endpoint is none, not the region's")
        << QStringList{u"HW_REGION_NAME=cn-north-4"_s}
        << QStringList{u""_s, u""_s, u"http://example.com"_s, u""_s}
        << QStringList{u"cn-north-4"_s, u""_s, u""_s, u"https://iam.cn-north-4.myhuaweicloud.com"_s};
    QTest::newRow("SDK project") << QStringList{u"HUAWEICLOUD_SDK_PROJECT_ID="_s + project,
        u"HW_PROJECT_ID="_s + otherProject}
                                 << none << QStringList{u""_s, project, u""_s, u""_s};
    QTest::newRow("HW project") << QStringList{u"HW_PROJECT_ID= "_s + project + u' '} << none
                                << QStringList{u""_s, project, u""_s, u""_s};
    QTest::newRow("project flag wins")
        << QStringList{u"HUAWEICLOUD_SDK_PROJECT_ID="_s + otherProject}
        << QStringList{u""_s, project, u""_s, u""_s} << QStringList{u""_s, project, u""_s, u""_s};
}

void TestEnvironmentSignIn::endpoints()
{
    QFETCH(const QStringList, environment);
    QFETCH(const QStringList, flags);
    const SignIn signIn =
        signInFromEnvironment(environmentOf(environment), {flags[0], flags[1], flags[2], flags[3]}, regions);
    const Endpoint &endpoint = signIn.profile.endpoint;
    const QStringList endpoints{
        endpoint.region, endpoint.projectId, endpoint.dcs.toString(), endpoint.iam.toString()};
    QTEST(endpoints, "expected");
}

void TestEnvironmentSignIn::completeness_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<Problems>("problems");

    const QStringList keys{u"HUAWEICLOUD_SDK_AK=ak"_s, u"HUAWEICLOUD_SDK_SK=sk"_s};
    const QString projectId = u"HUAWEICLOUD_SDK_PROJECT_ID="_s + project;
    QTest::newRow("all") << keys + QStringList{projectId, u"HW_REGION_NAME=eu-de"_s} << Problems{};
    QTest::newRow("no project") << keys + QStringList{u"HW_REGION_NAME=eu-de"_s}
                                << Problems{Problem::ProjectIdMissing};
    QTest::newRow("unknown region") << keys + QStringList{projectId, u"HW_REGION_NAME=nowhere"_s}
                                    << Problems{Problem::DcsEndpointInvalid};
    QTest::newRow("nothing") << QStringList{}
                             << Problems{Problem::AccessKeyMissing, Problem::SecretKeyMissing,
                                    Problem::ProjectIdMissing, Problem::DcsEndpointInvalid};
}

void TestEnvironmentSignIn::completeness()
{
    QFETCH(const QStringList, environment);
    QTEST(problemsOf(signInFromEnvironment(environmentOf(environment), {}, regions)), "problems");
}

QTEST_GUILESS_MAIN(TestEnvironmentSignIn)
#include "tst_environmentsignin.moc"
