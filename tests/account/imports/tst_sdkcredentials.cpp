// SPDX-License-Identifier: MIT
#include "account/imports/SdkCredentials.h"

#include "tests/account/support/HostileContent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

using Found = QList<FoundCredentials>;
using Problems = QList<ImportProblem>;

const QString file = u"/home/me/.huaweicloud/credentials"_s;

FoundCredentials found(const QString &name, const QString &ak = u"AK"_s, const QString &sk = u"SK"_s)
{
    FoundCredentials result;
    result.name = name;
    result.accessKey = ak;
    result.secret = sk;
    return result;
}

FoundCredentials full()
{
    FoundCredentials result = found(u"basic"_s);
    result.securityToken = u"token"_s;
    result.projectId = u"0123456789abcdef0123456789abcdef"_s;
    result.domainId = u"domain"_s;
    result.iamUrl = u"https://iam.example.com"_s;
    return result;
}

FoundCredentials global(const QString &ak)
{
    FoundCredentials result = found(u"global"_s, ak, u"SK2"_s);
    result.domainId = u"domain"_s;
    return result;
}

ImportProblem problem(ImportReason reason, int line = 0, const QString &subject = {})
{
    return {reason, file, line, subject};
}

const QByteArray good = "# a comment\n"
                        "[basic]\n"
                        "ak = AK\n"
                        "sk=SK\n"
                        "security_token : token\n"
                        "project_id = 0123456789abcdef0123456789abcdef\n"
                        "iam_endpoint = https://iam.example.com\n"
                        "\n"
                        "; another\n"
                        "[global]\n"
                        "ak = AK\n"
                        "sk = SK\n"
                        "domain_id = domain\n";

} // namespace

class TestSdkCredentials : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contents_data();
    void contents();
    void variants();
    void hostile_data() { addHostileContents(); }
    void hostile();
    void everyPrefix();
    void manyProblems();
};

void TestSdkCredentials::contents_data()
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
    row("basic", "[basic]\nak=AK\nsk=SK", {found(u"basic"_s)}, {});
    row("global without key",
        "[global]\ndomain_id=domain\n[basic]\nak=AK\nsk=SK\nsecurity_token=token\n"
        "iam_endpoint=https://iam.example.com\n"
        "project_id=0123456789abcdef0123456789abcdef",
        {full()}, {});
    row("global alone", "[global]\nak=AK2\nsk=SK2\ndomain_id=domain", {global(u"AK2"_s)}, {});
    row("two keys", "[basic]\nak=AK\nsk=SK\n[global]\nak=AK2\nsk=SK2\ndomain_id=domain",
        {found(u"basic"_s), global(u"AK2"_s)}, {});
    row("upper case, blanks, quotes", "  [ BASIC ]  \n\tAK = \"AK\"\nSK='SK'", {found(u"basic"_s)}, {});
    row("secret with separators", "[basic]\nak=AK\nsk=a=b:c#d;e\"",
        {found(u"basic"_s, u"AK"_s, u"a=b:c#d;e\""_s)}, {});
    row("other sections",
        "[default]\nnothing=here\n[basic]\nak=AK\nsk=SK\nunknown=1\nunknown=2\n[default]\ntext",
        {found(u"basic"_s)}, {});

    row("no section of ours", "[default]\nak=AK\nsk=SK", {}, {problem(R::NothingFound)});
    row("no secret", "\n[basic]\nak=AK", {}, {problem(R::Incomplete, 2, u"basic"_s)});
    row("no key", "[basic]\nsk=SK\n", {}, {problem(R::Incomplete, 1, u"basic"_s)});
    row("halves are not mixed", "[basic]\nak=AK\n[global]\nsk=SK", {},
        {problem(R::Incomplete, 1, u"basic"_s)});
    row("identity provider", "[basic]\nidp_id=idp\nid_token_file=/token", {},
        {problem(R::UnsupportedKind, 1, u"basic"_s)});
    row("section twice", "[basic]\nak=AK\nsk=SK\n[Basic]\nak=AK2\nsk=SK2", {found(u"basic"_s)},
        {problem(R::DuplicateSection, 4, u"basic"_s)});
    row("half a section twice", "[basic]\nak=AK\n[basic]\nsk=SK2", {},
        {problem(R::DuplicateSection, 3, u"basic"_s), problem(R::Incomplete, 1, u"basic"_s)});
    row("key twice", "[basic]\nak=AK\nsk=SK\nsk=SK2", {found(u"basic"_s)},
        {problem(R::DuplicateKey, 4, u"sk"_s)});
    row("line without separator", "[basic]\nak=AK\nthe secret key\nsk=SK", {found(u"basic"_s)},
        {problem(R::Malformed, 3)});
    row("key before any section", "ak=AK\n[basic]\nak=AK\nsk=SK", {found(u"basic"_s)},
        {problem(R::Malformed, 1)});
    row("open header", "[basic\nak=AK\nsk=SK", {}, {problem(R::Malformed, 1)});
    row("no INI", "{\"ak\":\"AK\"}", {}, {problem(R::Malformed, 1)});
}

void TestSdkCredentials::contents()
{
    QFETCH(const QByteArray, content);
    const Import import = SdkCredentials::parse(content, file);
    QCOMPARE(import.source, ImportSource::SdkCredentials);
    QCOMPARE(import.file, file);
    QTEST(import.found, "expected");
    QTEST(import.problems, "problems");
}

void TestSdkCredentials::variants()
{
    for (const QByteArray &variant : variantsOf(good)) {
        const Import import = SdkCredentials::parse(variant, file);
        QCOMPARE(import.found, Found{full()});
        QCOMPARE(import.problems, Problems{});
    }
}

void TestSdkCredentials::hostile()
{
    QFETCH(const QByteArray, content);
    QFETCH(const ImportReason, reason);
    const Import import = SdkCredentials::parse(content, file);
    QCOMPARE(import.found, Found{});
    QCOMPARE(import.problems, Problems{problem(reason)});
}

void TestSdkCredentials::everyPrefix()
{
    for (qsizetype length = 0; length <= good.size(); ++length) {
        const Import import = SdkCredentials::parse(good.first(length), file);
        QVERIFY(!import.found.isEmpty() || !import.problems.isEmpty());
        for (const FoundCredentials &each : import.found)
            QVERIFY(full().secret.startsWith(each.secret) && each.accessKey == full().accessKey);
    }
}

void TestSdkCredentials::manyProblems()
{
    const Import import = SdkCredentials::parse("[basic]\n" + QByteArray("x\n").repeated(100'000), file);
    QCOMPARE(import.problems.size(), 100);
    QCOMPARE(import.problems.constLast(), problem(ImportReason::Malformed, 101));
}

QTEST_GUILESS_MAIN(TestSdkCredentials)
#include "tst_sdkcredentials.moc"
