// SPDX-License-Identifier: MIT
#include "account/imports/KooCliConfig.h"

#include "tests/account/support/HostileContent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

using Found = QList<FoundCredentials>;
using Problems = QList<ImportProblem>;

const QString file = u"/home/me/.hcloud/config.json"_s;

FoundCredentials found(const QString &name, const QString &token = {})
{
    FoundCredentials result;
    result.name = name;
    result.accessKey = u"AK"_s;
    result.secret = u"SK"_s;
    result.securityToken = token;
    return result;
}

FoundCredentials full()
{
    FoundCredentials result = found(u"default"_s, u"token"_s);
    result.region = u"cn-north-4"_s;
    result.projectId = u"0123456789abcdef0123456789abcdef"_s;
    result.domainId = u"domain"_s;
    return result;
}

ImportProblem problem(ImportReason reason, int line = 0, const QString &subject = {})
{
    return {reason, file, line, subject};
}

const QByteArray good = R"({
  "language": "en",
  "current": "default",
  "authEncrypt": "false",
  "profiles": [
    {
      "name": "default",
      "mode": "AKSK",
      "accessKeyId": "AK",
      "secretAccessKey": "SK",
      "securityToken": "token",
      "xAuthToken": "",
      "expiresAt": "",
      "region": "cn-north-4",
      "projectId": "0123456789abcdef0123456789abcdef",
      "domainId": "domain",
      "agencyDomainId": "",
      "agencyName": "",
      "readTimeout": 10,
      "skipSecureVerify": "false"
    }
  ]
}
)";

QByteArray profiles(const QByteArray &elements) { return R"({"profiles":[)" + elements + "]}"; }

const QByteArray plain = R"({"name":"default","accessKeyId":"AK","secretAccessKey":"SK"})";

} // namespace

class TestKooCliConfig : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contents_data();
    void contents();
    void variants();
    void hostile_data() { addHostileContents(); }
    void hostile();
    void everyPrefix();
};

void TestKooCliConfig::contents_data()
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
    row("bare", profiles(plain), {found(u"default"_s)}, {});
    row("two", profiles(plain + R"(,{"name":"b","accessKeyId":"AK","secretAccessKey":"SK"})"),
        {found(u"default"_s), found(u"b"_s)}, {});
    row("single sign-on",
        profiles(R"({"name":"s","mode":"SSO","accessKeyId":"","ssoAuth":{"stsToken":{"accessKeyId":"AK",)"
                 R"("secretAccessKey":"SK","securityToken":"token"}}})"),
        {found(u"s"_s, u"token"_s)}, {});

    row("encrypted",
        R"({"authEncrypt":"true","crypter":"c","profiles":[{"name":"a","accessKeyId":"x+/=","secretAccessKey":"y"},)"
        R"({"name":"b"}]})",
        {}, {problem(R::Encrypted, 0, u"a"_s), problem(R::Encrypted, 0, u"b"_s)});
    row("encrypted, truth as truth",
        R"({"authEncrypt":true,"profiles":[{"name":"a","accessKeyId":"AK","secretAccessKey":"SK"}]})", {},
        {problem(R::Encrypted, 0, u"a"_s)});
    row("encrypted as a whole", R"({"authEncrypt":"true","profiles":"c2VjcmV0"})", {},
        {problem(R::Encrypted)});
    row("agency", profiles(R"({"name":"a","accessKeyId":"AK","secretAccessKey":"SK","agencyName":"g"})"), {},
        {problem(R::UnsupportedKind, 0, u"a"_s)});
    row("no secret", profiles(R"({"name":"a","accessKeyId":"AK"},)" + plain), {found(u"default"_s)},
        {problem(R::Incomplete, 0, u"a"_s)});
    row("secret of a wrong form", profiles(R"({"name":"a","accessKeyId":"AK","secretAccessKey":["SK"]})"), {},
        {problem(R::Incomplete, 0, u"a"_s)});
    row("halves are not mixed",
        profiles(R"({"name":"a","accessKeyId":"AK","ssoAuth":{"stsToken":{"secretAccessKey":"SK"}}})"), {},
        {problem(R::Incomplete, 0, u"a"_s)});
    row("name twice", profiles(plain + ',' + plain), {found(u"default"_s)},
        {problem(R::DuplicateSection, 0, u"default"_s)});
    row("no profile in the list", profiles("7," + plain), {found(u"default"_s)}, {problem(R::WrongForm)});
    row("no profiles", profiles(""), {}, {problem(R::NothingFound)});
    row("profiles as object", R"({"profiles":{"default":{}}})", {}, {problem(R::WrongForm)});
    row("empty object", "{}", {}, {problem(R::WrongForm)});
    row("array", "[]", {}, {problem(R::WrongForm)});
    row("broken in line 3", "{\n\"profiles\": [\n}", {}, {problem(R::Malformed, 3)});
    row("no JSON", "[basic]\nak=AK", {}, {problem(R::Malformed, 1)});
    row("deep", QByteArray(100'000, '['), {}, {problem(R::TooComplex)});
}

void TestKooCliConfig::contents()
{
    QFETCH(const QByteArray, content);
    const Import import = KooCliConfig::parse(content, file);
    QCOMPARE(import.source, ImportSource::KooCli);
    QTEST(import.found, "expected");
    QTEST(import.problems, "problems");
}

void TestKooCliConfig::variants()
{
    for (const QByteArray &variant : variantsOf(good)) {
        const Import import = KooCliConfig::parse(variant, file);
        QCOMPARE(import.found, Found{full()});
        QCOMPARE(import.problems, Problems{});
    }
}

void TestKooCliConfig::hostile()
{
    QFETCH(const QByteArray, content);
    QFETCH(const ImportReason, reason);
    const Import import = KooCliConfig::parse(content, file);
    QCOMPARE(import.found, Found{});
    QCOMPARE(import.problems, Problems{problem(reason)});
}

void TestKooCliConfig::everyPrefix()
{
    for (qsizetype length = 0; length < good.trimmed().size(); ++length) {
        const Import import = KooCliConfig::parse(good.first(length), file);
        QCOMPARE(import.found, Found{});
        QCOMPARE(import.problems.size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestKooCliConfig)
#include "tst_koocliconfig.moc"
