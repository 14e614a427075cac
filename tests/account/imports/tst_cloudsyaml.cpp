// SPDX-License-Identifier: MIT
#include "account/imports/CloudsYaml.h"

#include "tests/account/support/HostileContent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

using Found = QList<FoundCredentials>;
using Problems = QList<ImportProblem>;

const QString file = u"/etc/openstack/clouds.yaml"_s;

FoundCredentials login(const QString &name, const QString &password = u"pass word"_s)
{
    FoundCredentials result;
    result.name = name;
    result.kind = FoundKind::Password;
    result.userName = u"user"_s;
    result.secret = password;
    return result;
}

FoundCredentials key(const QString &name, const QString &token = {})
{
    FoundCredentials result;
    result.name = name;
    result.accessKey = u"AK"_s;
    result.secret = u"SK"_s;
    result.securityToken = token;
    return result;
}

FoundCredentials token(const QString &name)
{
    FoundCredentials result;
    result.name = name;
    result.kind = FoundKind::Token;
    result.secret = u"the-token"_s;
    return result;
}

FoundCredentials full()
{
    FoundCredentials result = login(u"otc"_s);
    result.iamUrl = u"https://iam.eu-de.otc.t-systems.com:443/v3"_s;
    result.domainName = u"OTC00000000001000000123"_s;
    result.projectName = u"eu-de_test"_s;
    result.projectId = u"0123456789abcdef0123456789abcdef"_s;
    result.region = u"eu-de"_s;
    return result;
}

ImportProblem problem(ImportReason reason, int line = 0, const QString &subject = {})
{
    return {reason, file, line, subject};
}

const QByteArray good = "clouds:\n"
                        "  otc:\n"
                        "    auth:\n"
                        "      auth_url: 'https://iam.eu-de.otc.t-systems.com:443/v3'\n"
                        "      username: user\n"
                        "      password: \"pass word\"\n"
                        "      user_domain_name: OTC00000000001000000123\n"
                        "      project_name: eu-de_test\n"
                        "      project_id: 0123456789abcdef0123456789abcdef\n"
                        "    region_name: eu-de\n"
                        "    interface: public\n"
                        "    identity_api_version: 3 # !important\n";

/// Lists of lists of lists, each of nine references to the one before.
QByteArray bomb(const QByteArray &leaf)
{
    QByteArray result = "l0: &l0 " + leaf + "\n";
    for (int level = 1; level <= 12; ++level) {
        const QByteArray below = "*l" + QByteArray::number(level - 1);
        result += 'l' + QByteArray::number(level) + ": &l" + QByteArray::number(level) + " {<<: [" + below
            + QByteArray(", " + below).repeated(8) + "]}\n";
    }
    return result;
}

} // namespace

class TestCloudsYaml : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contents_data();
    void contents();
    void anchors_data();
    void anchors();
    void large_data();
    void large();
    void variants();
    void hostile_data() { addHostileContents(); }
    void hostile();
    void everyPrefix();
    void everyByteChanged();
};

void TestCloudsYaml::contents_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Found>("expected");
    QTest::addColumn<Problems>("problems");
    const auto row = [](const char *name, const QByteArray &content, const Found &expected,
                         const Problems &problems) {
        QTest::newRow(name) << content << expected << problems;
    };
    using R = ImportReason;

    row("full", good, {full()}, {});
    row("access key", "clouds: {a: {auth_type: aksk, auth: {access_key: AK, secret_key: SK}}}", {key(u"a"_s)},
        {});
    row("temporary access key", "clouds: {a: {auth: {ak: AK, sk: SK, security_token: t}}}",
        {key(u"a"_s, u"t"_s)}, {});
    row("access key beside auth",
        "clouds: {a: {auth: {username: user, password: pass word}, ak: AK, sk: SK}}",
        {key(u"a"_s), login(u"a"_s)}, {});
    row("access key without auth", "clouds: {a: {ak: AK, sk: SK}}", {key(u"a"_s)}, {});
    row("token", "clouds: {a: {auth_type: v3token, auth: {token: the-token}}}", {token(u"a"_s)}, {});
    row("two clouds", "clouds: {a: {auth: {ak: AK, sk: SK}}, b: {auth: {token: the-token}}}",
        {key(u"a"_s), token(u"b"_s)}, {});
    row("password of digits", "clouds: {a: {auth: {username: user, password: 00123456}}}",
        {login(u"a"_s, u"00123456"_s)}, {});
    row("text of several lines", "clouds: {a: {auth: {username: user, password: \"a\\n\\u4E2D\"}}}",
        {login(u"a"_s, u"a\n中"_s)}, {});
    row("only the first document", "clouds: {a: {ak: AK, sk: SK}}\n---\nclouds: {b: {ak: AK, sk: SK}}",
        {key(u"a"_s)}, {});

    row("no password", "clouds:\n  a:\n    auth: {username: user}\n  b: {ak: AK, sk: SK}", {key(u"b"_s)},
        {problem(R::Incomplete, 2, u"a"_s)});
    row("empty password", "clouds: {a: {auth: {username: user, password: }}}", {},
        {problem(R::Incomplete, 1, u"a"_s)});
    row("password of a wrong form", "clouds: {a: {auth: {username: user, password: [x]}}}", {},
        {problem(R::Incomplete, 1, u"a"_s)});
    row("halves are not mixed", "clouds: {a: {auth: {ak: AK}, sk: SK}}", {},
        {problem(R::Incomplete, 1, u"a"_s)});
    row("application credential",
        "clouds: {a: {auth_type: v3applicationcredential, auth: {application_credential_id: i}}}", {},
        {problem(R::UnsupportedKind, 1, u"a"_s)});
    row("name twice", "clouds:\n  a: {ak: AK, sk: SK}\n  a: {ak: AK2, sk: SK2}", {key(u"a"_s)},
        {problem(R::DuplicateSection, 3, u"a"_s)});
    row("auth is text", "clouds:\n  a:\n    auth: secret", {}, {problem(R::WrongForm, 2, u"a"_s)});
    row("cloud is text", "clouds:\n\n  a: secret", {}, {problem(R::WrongForm, 3, u"a"_s)});
    row("clouds is a list", "clouds: [a]", {}, {problem(R::WrongForm, 1)});
    row("no clouds", "cloud: {}", {}, {problem(R::WrongForm, 1)});
    row("text", "secret", {}, {problem(R::WrongForm, 1)});
    row("list", "- a", {}, {problem(R::WrongForm, 1)});
    row("empty clouds", "clouds: {}", {}, {problem(R::NothingFound)});
    row("broken in line 3", "clouds:\n  a:\n  - b: [\n", {}, {problem(R::Malformed, 4)});
    row("tabs", "clouds:\n\ta: b", {}, {problem(R::Malformed, 2)});
    row("unknown alias", "clouds: *nowhere", {}, {problem(R::Malformed, 1)});
}

void TestCloudsYaml::contents()
{
    QFETCH(const QByteArray, content);
    const Import import = CloudsYaml::parse(content, file);
    QCOMPARE(import.source, ImportSource::CloudsYaml);
    QTEST(import.found, "expected");
    QTEST(import.problems, "problems");
}

void TestCloudsYaml::anchors_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Found>("expected");
    QTest::addColumn<Problems>("problems");
    const auto row = [](const char *name, const QByteArray &content, const Found &expected,
                         const Problems &problems) {
        QTest::newRow(name) << content << expected << problems;
    };
    using R = ImportReason;
    row("alias", "x: &x {ak: AK, sk: SK}\nclouds: {a: {auth: *x}, b: *x}", {key(u"a"_s), key(u"b"_s)}, {});
    row("merge", "x: &x {ak: AK, sk: SK}\nclouds: {a: {auth: {<<: *x, security_token: t}}}",
        {key(u"a"_s, u"t"_s)}, {});
    row("own keys win", "x: &x {ak: AK2, sk: SK}\nclouds: {a: {auth: {<<: *x, ak: AK}}}", {key(u"a"_s)}, {});
    row("list of merges, the first wins",
        "x: &x {ak: AK}\ny: &y {ak: AK2, sk: SK}\nclouds: {a: {<<: [*x, *y]}}", {key(u"a"_s)}, {});
    row("merge of a merge", "x: &x {ak: AK}\ny: &y {<<: *x, sk: SK}\nclouds: {a: {auth: {<<: *y}}}",
        {key(u"a"_s)}, {});
    row("merge of text", "x: &x text\nclouds: {a: {<<: *x, ak: AK, sk: SK}}", {key(u"a"_s)}, {});
    row("within itself", "clouds: {a: &a {<<: *a, auth: *a}}", {}, {problem(R::Incomplete, 1, u"a"_s)});
    row("list within itself", "clouds: {a: &a {<<: [*a, *a, *a, *a, *a, *a, *a, *a, *a]}}", {},
        {problem(R::Incomplete, 1, u"a"_s), problem(R::TooComplex)});
    row("bomb out of the way", bomb("{x: y}") + "clouds: {a: {ak: AK, sk: SK}, b: *l12}", {key(u"a"_s)},
        {problem(R::Incomplete, 14, u"b"_s), problem(R::TooComplex)});
}

void TestCloudsYaml::anchors()
{
    QFETCH(const QByteArray, content);
    const Import import = CloudsYaml::parse(content, file);
    QTEST(import.found, "expected");
    QTEST(import.problems, "problems");
}

void TestCloudsYaml::large_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ImportReason>("reason");
    const auto row = [](const char *name, const QByteArray &content, ImportReason reason) {
        QTest::newRow(name) << content.left(largestImport) << reason;
    };
    const auto times = [](const QByteArray &part) { return part.repeated(largestImport / part.size()); };
    row("deep lists", "clouds: " + times("["), ImportReason::TooComplex);
    row("deep maps", "clouds: " + times("{a: "), ImportReason::TooComplex);
    row("deep block lists", times("- "), ImportReason::TooComplex);
    row("open maps", times("{"), ImportReason::TooComplex);
    row("question marks", times("? "), ImportReason::TooComplex);
    row("long text", times("a"), ImportReason::WrongForm);
    row("long line of keys", times("a: "), ImportReason::Malformed);
    row("many keys", times("a: b\n"), ImportReason::WrongForm);
    row("many entries", "clouds: [" + times("a,") + "]", ImportReason::Malformed);
    row("many anchors", times("&a "), ImportReason::Malformed);
    row("many quotes", times("'"), ImportReason::WrongForm);
    row("open quote", "'" + times("a"), ImportReason::Malformed);
    row("many documents", times("---\n"), ImportReason::WrongForm);
}

void TestCloudsYaml::large()
{
    QFETCH(const QByteArray, content);
    QFETCH(const ImportReason, reason);
    const Import import = CloudsYaml::parse(content, file);
    QCOMPARE(import.found, Found{});
    QCOMPARE(import.problems.size(), 1);
    QCOMPARE(import.problems[0].reason, reason);
}

void TestCloudsYaml::variants()
{
    for (const QByteArray &variant : variantsOf(good)) {
        const Import import = CloudsYaml::parse(variant, file);
        QCOMPARE(import.found, Found{full()});
        QCOMPARE(import.problems, Problems{});
    }
}

void TestCloudsYaml::hostile()
{
    QFETCH(const QByteArray, content);
    QFETCH(const ImportReason, reason);
    const Import import = CloudsYaml::parse(content, file);
    QCOMPARE(import.found, Found{});
    QCOMPARE(import.problems, Problems{problem(reason)});
}

void TestCloudsYaml::everyPrefix()
{
    for (qsizetype length = 0; length <= good.size(); ++length) {
        const Import import = CloudsYaml::parse(good.first(length), file);
        QVERIFY(!import.found.isEmpty() || !import.problems.isEmpty());
        for (const FoundCredentials &each : import.found)
            QCOMPARE(each.secret, full().secret);
    }
}

void TestCloudsYaml::everyByteChanged()
{
    for (qsizetype index = 0; index < good.size(); ++index) {
        for (const char byte :
            {'\0', '\n', '\t', ' ', '*', '&', '[', '{', ':', '-', '"', '\'', '|', '!', '%'}) {
            QByteArray changed = good;
            changed[index] = byte;
            const Import import = CloudsYaml::parse(changed, file);
            QVERIFY(!import.found.isEmpty() || !import.problems.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestCloudsYaml)
#include "tst_cloudsyaml.moc"
