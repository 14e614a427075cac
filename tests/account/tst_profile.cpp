// SPDX-License-Identifier: MIT
#include "account/Profile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

Q_DECLARE_METATYPE(dcs::SignIn)

namespace {

using Problem = SignInProblem;
using Problems = QList<SignInProblem>;

SignIn keySignIn()
{
    SignIn signIn;
    signIn.profile.accessKey = u"AK"_s;
    signIn.profile.endpoint = {QUrl(u"https://dcs.cn-north-4.myhuaweicloud.com"_s),
        QUrl(u"https://iam.cn-north-4.myhuaweicloud.com"_s), u"cn-north-4"_s,
        u"0123456789abcdefABCDEF0123456789"_s};
    signIn.credentials = AccessKey{u"AK"_s, u"SK"_s, QString()};
    return signIn;
}

SignIn passwordSignIn()
{
    SignIn signIn = keySignIn();
    signIn.profile.authKind = AuthKind::Password;
    signIn.credentials = PasswordLogin{u"user"_s, u"password"_s, u"domain"_s};
    return signIn;
}

/// The sign-in after a change of it.
template <typename Change> SignIn with(SignIn signIn, Change change)
{
    change(signIn);
    return signIn;
}

SignIn withProject(const SignIn &signIn, const QString &projectId)
{
    return with(signIn, [&](SignIn &changed) { changed.profile.endpoint.projectId = projectId; });
}

SignIn withDcs(const SignIn &signIn, const QString &url)
{
    return with(signIn, [&](SignIn &changed) { changed.profile.endpoint.dcs = QUrl(url); });
}

SignIn withIam(const SignIn &signIn, const QString &url)
{
    return with(signIn, [&](SignIn &changed) { changed.profile.endpoint.iam = QUrl(url); });
}

} // namespace

class TestProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void problems_data();
    void problems();
    void endpoint_data();
    void endpoint();
    void locations();
    void sameLocation_data();
    void sameLocation();
    void completeness_data();
    void completeness();
    void owners_data();
    void owners();
};

void TestProfile::problems_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<Problems>("problems");

    const SignIn key = keySignIn();
    const SignIn password = passwordSignIn();

    QTest::newRow("access key") << key << Problems{};
    QTest::newRow("no access key") << with(key, [](SignIn &s) {
        s.credentials = AccessKey{QString(), u"SK"_s, QString()};
    }) << Problems{Problem::AccessKeyMissing};
    QTest::newRow("no secret key") << with(key, [](SignIn &s) {
        s.credentials = AccessKey{u"AK"_s, QString(), QString()};
    }) << Problems{Problem::SecretKeyMissing};
    QTest::newRow("credentials of the other kind") << with(key, [](SignIn &s) {
        s.credentials = PasswordLogin{u"u"_s, u"p"_s, u"d"_s};
    }) << Problems{Problem::AccessKeyMissing, Problem::SecretKeyMissing};
    QTest::newRow("key without project")
        << withProject(key, QString()) << Problems{Problem::ProjectIdMissing};
    QTest::newRow("key without region")
        << with(key, [](SignIn &s) { s.profile.endpoint.region.clear(); }) << Problems{};
    QTest::newRow("key without IAM") << withIam(key, QString()) << Problems{};
    QTest::newRow("key with unsafe IAM")
        << withIam(key, u"http://iam.example.com"_s) << Problems{Problem::IamEndpointInvalid};

    QTest::newRow("project too short")
        << withProject(key, u"0123456789abcdef"_s) << Problems{Problem::ProjectIdMalformed};
    QTest::newRow("project too long")
        << withProject(key, u"0123456789abcdef0123456789abcdef0"_s) << Problems{Problem::ProjectIdMalformed};
    QTest::newRow("project is a name")
        << withProject(key, u"cn-north-4"_s) << Problems{Problem::ProjectIdMalformed};
    QTest::newRow("project with line end")
        << withProject(key, u"0123456789abcdef0123456789abcdef\n"_s) << Problems{Problem::ProjectIdMalformed};
    QTest::newRow("project with other digits")
        << withProject(key, u"0123456789abcdef0123456789abcdeg"_s) << Problems{Problem::ProjectIdMalformed};

    QTest::newRow("no endpoint") << withDcs(key, QString()) << Problems{Problem::DcsEndpointInvalid};
    QTest::newRow("plain http") << withDcs(key, u"http://dcs.example.com"_s)
                                << Problems{Problem::DcsEndpointInvalid};
    QTest::newRow("http to loopback") << withDcs(key, u"http://127.0.0.1:8080"_s) << Problems{};
    QTest::newRow("other scheme") << withDcs(key, u"ftp://dcs.example.com"_s)
                                  << Problems{Problem::DcsEndpointInvalid};

    QTest::newRow("password") << password << Problems{};
    QTest::newRow("no user") << with(password, [](SignIn &s) {
        s.credentials = PasswordLogin{QString(), u"p"_s, u"d"_s};
    }) << Problems{Problem::UserNameMissing};
    QTest::newRow("no password") << with(password, [](SignIn &s) {
        s.credentials = PasswordLogin{u"u"_s, QString(), u"d"_s};
    }) << Problems{Problem::PasswordMissing};
    QTest::newRow("no domain") << with(password, [](SignIn &s) {
        s.credentials = PasswordLogin{u"u"_s, u"p"_s, QString()};
    }) << Problems{Problem::DomainMissing};
    QTest::newRow("password with region only") << withProject(password, QString()) << Problems{};
    QTest::newRow("password with project only")
        << with(password, [](SignIn &s) { s.profile.endpoint.region.clear(); }) << Problems{};
    QTest::newRow("password without region and project")
        << with(withProject(password, QString()), [](SignIn &s) { s.profile.endpoint.region.clear(); })
        << Problems{Problem::RegionMissing};
    QTest::newRow("password without IAM")
        << withIam(password, QString()) << Problems{Problem::IamEndpointInvalid};
    QTest::newRow("nothing at all") << with(
        SignIn(), [](SignIn &s) { s.profile.authKind = AuthKind::Password; })
                                    << Problems{Problem::UserNameMissing, Problem::PasswordMissing,
                                           Problem::DomainMissing, Problem::RegionMissing,
                                           Problem::DcsEndpointInvalid, Problem::IamEndpointInvalid};
}

void TestProfile::problems()
{
    QFETCH(const SignIn, signIn);
    QTEST(problemsOf(signIn), "problems");
}

void TestProfile::endpoint_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // "" if it is not acceptable

    QTest::newRow("host") << u"dcs.cn-north-4.myhuaweicloud.com"_s
                          << u"https://dcs.cn-north-4.myhuaweicloud.com"_s;
    QTest::newRow("blanks") << u"  dcs.example.com \n"_s << u"https://dcs.example.com"_s;
    QTest::newRow("host and port") << u"dcs.example.com:8443"_s << u"https://dcs.example.com:8443"_s;
    QTest::newRow("https") << u"https://host:8443"_s << u"https://host:8443"_s;
    QTest::newRow("slash") << u"https://host/"_s << u"https://host"_s;
    QTest::newRow("upper case") << u"HTTPS://Host.Example.com"_s << u"https://host.example.com"_s;
    QTest::newRow("http to 127.0.0.1") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("http to another loopback address") << u"http://127.3.2.1"_s << u"http://127.3.2.1"_s;
    QTest::newRow("http to localhost") << u"http://localhost:1"_s << u"http://localhost:1"_s;
    QTest::newRow("http to ::1") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s;

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blank") << u"  "_s << QString();
    QTest::newRow("plain http") << u"http://dcs.example.com"_s << QString();
    QTest::newRow("http to a name like loopback") << u"http://127.0.0.1.example.com"_s << QString();
    QTest::newRow("http to a host named like localhost") << u"http://localhost.example.com"_s << QString();
    QTest::newRow("other scheme") << u"ftp://host"_s << QString();
    QTest::newRow("file") << u"file:///etc/hosts"_s << QString();
    QTest::newRow("no host") << u"https://"_s << QString();
    QTest::newRow("user") << u"https://user@host"_s << QString();
    QTest::newRow("user hides the host") << u"http://127.0.0.1:80@evil.example.com"_s << QString();
    QTest::newRow("path") << u"https://host/v1.0"_s << QString();
    QTest::newRow("query") << u"https://host?a=b"_s << QString();
    QTest::newRow("fragment") << u"https://host#a"_s << QString();
    QTest::newRow("blank inside") << u"https://ho st"_s << QString();
    QTest::newRow("port out of range") << u"https://host:99999"_s << QString();
}

void TestProfile::endpoint()
{
    QFETCH(const QString, text);
    QFETCH(const QString, url);
    const auto endpoint = endpointFromText(text);
    QCOMPARE(endpoint.has_value(), !url.isEmpty());
    if (endpoint)
        QCOMPARE(endpoint->toString(), url);
}

void TestProfile::locations()
{
    Profile profile = keySignIn().profile;
    profile.name = u"mine"_s;
    const Endpoint first = profile.endpoint;
    QCOMPARE(profile.locations(), QList<Endpoint>{first});
    const Endpoint second{QUrl(u"https://dcs.example.com"_s), QUrl(), u"eu-de"_s, u"p2"_s};
    profile.furtherLocations = {second};
    QCOMPARE(profile.locations(), (QList<Endpoint>{first, second}));

    Profile expected = profile;
    expected.furtherLocations.clear();
    QVERIFY(atLocation(profile, 0) == expected);
    expected.endpoint = second;
    QVERIFY(atLocation(profile, 1) == expected);
}

void TestProfile::sameLocation_data()
{
    QTest::addColumn<SignIn>("other");
    QTest::addColumn<bool>("same");
    const SignIn key = keySignIn();
    const auto region = [](SignIn &signIn) { signIn.profile.endpoint.region = u"cn-east-3"_s; };
    QTest::newRow("equal") << key << true;
    QTest::newRow("other letters") << withProject(key, u"0123456789ABCDEFABCDEF0123456789"_s) << true;
    QTest::newRow("the project under another region") << with(key, region) << true;
    QTest::newRow("other project") << withProject(key, QString(32, u'b')) << false;
    QTest::newRow("project not known") << withProject(key, {}) << false;
}

void TestProfile::sameLocation()
{
    QFETCH(const SignIn, other);
    QFETCH(const bool, same);
    const Endpoint one = keySignIn().profile.endpoint;
    QCOMPARE(areSameLocation(one, other.profile.endpoint), same);
    QCOMPARE(areSameLocation(other.profile.endpoint, one), same);
    // Where no project is known, the region of the service counts.
    const Endpoint unknown = withProject(other, {}).profile.endpoint;
    const Endpoint first = withProject(keySignIn(), {}).profile.endpoint;
    QCOMPARE(areSameLocation(first, unknown), first.region == unknown.region);
    const Endpoint elsewhere =
        withDcs(withProject(keySignIn(), {}), u"https://dcs.example.com"_s).profile.endpoint;
    QVERIFY(!areSameLocation(first, elsewhere));
}

void TestProfile::completeness_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<bool>("lookup");
    QTest::addColumn<bool>("complete");
    const auto row = [](const char *name, const SignIn &signIn, bool lookup, bool complete) {
        QTest::newRow(name) << signIn << lookup << complete;
    };
    const SignIn key = keySignIn();
    const auto noRegion = [](SignIn &signIn) { signIn.profile.endpoint.region.clear(); };
    const auto further = [](const SignIn &location) {
        return [location](SignIn &signIn) { signIn.profile.furtherLocations = {location.profile.endpoint}; };
    };
    row("whole", key, false, true);
    row("project to be found", withProject(key, {}), true, true);
    row("project to be found without IAM", withIam(withProject(key, {}), {}), false, false);
    row("project to be found without region", with(withProject(key, {}), noRegion), false, false);
    row("no secret",
        with(key,
            [](SignIn &signIn) {
                signIn.credentials = AccessKey{u"AK"_s, {}, {}};
            }),
        false, false);
    row("password: the token tells the project", withProject(passwordSignIn(), {}), false, true);
    row("further place to be found", with(key, further(withProject(key, {}))), false, true);
    row("further place incomplete", with(key, further(withIam(withProject(key, {}), {}))), false, false);
    row("further place malformed", with(key, further(withProject(key, u"x"_s))), false, false);
}

void TestProfile::completeness()
{
    QFETCH(const SignIn, signIn);
    QTEST(needsLookup(signIn.profile), "lookup");
    QTEST(isComplete(signIn), "complete");
}

void TestProfile::owners_data()
{
    QTest::addColumn<QStringList>("key"); // of the credentials: access key; or user, domain
    QTest::addColumn<bool>("ofKey"); // belong to the profile of AK
    QTest::addColumn<bool>("ofUser"); // belong to the profile of user of domain
    QTest::newRow("key") << QStringList{u"AK"_s} << true << false;
    QTest::newRow("another key") << QStringList{u"ak"_s} << false << false;
    QTest::newRow("user") << QStringList{u"user"_s, u"domain"_s} << false << true;
    QTest::newRow("another user") << QStringList{u"AK"_s, u"domain"_s} << false << false;
    QTest::newRow("another domain") << QStringList{u"user"_s, u""_s} << false << false;
}

void TestProfile::owners()
{
    QFETCH(const QStringList, key);
    Profile ofKey;
    ofKey.accessKey = u"AK"_s;
    Profile ofUser;
    ofUser.authKind = AuthKind::Password;
    ofUser.userName = u"user"_s;
    ofUser.domainName = u"domain"_s;
    const Credentials credentials = key.size() == 1 ? Credentials(AccessKey{key[0], u"secret"_s, {}})
                                                    : Credentials(PasswordLogin{key[0], u"secret"_s, key[1]});
    QTEST(belongTo(credentials, ofKey), "ofKey");
    QTEST(belongTo(credentials, ofUser), "ofUser");
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
