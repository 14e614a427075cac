// SPDX-License-Identifier: MIT
#include "api/iam/ListProjects.h"

#include "tests/api/support/TestData.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

const QString domain = u"d78cbac186b744899480f25bd022f4ab"_s;

QByteArray projects(const QByteArray &elements) { return R"({"projects":[)" + elements + "]}"; }

} // namespace

class TestListProjects : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requests_data();
    void requests();
    void decode_data();
    void decode();
    void malformed_data();
    void malformed();
};

void TestListProjects::requests_data()
{
    QTest::addColumn<QString>("iam");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("urlOfToken");
    QTest::newRow("region") << u"https://iam.example.com"_s << u"cn-north-4"_s
                            << QByteArray("https://iam.example.com/v3/projects?name=cn-north-4")
                            << QByteArray("https://iam.example.com/v3/auth/projects");
    QTest::newRow("sub-project, port") << u"http://127.0.0.1:8080/"_s << u"eu-de_a b&c"_s
                                       << QByteArray("http://127.0.0.1:8080/v3/projects?name=eu-de_a%20b%26c")
                                       << QByteArray("http://127.0.0.1:8080/v3/auth/projects");
}

void TestListProjects::requests()
{
    QFETCH(const QString, iam);
    QFETCH(const QString, name);
    const HttpRequest request = ListProjects::make(QUrl(iam), name);
    QCOMPARE(request.method, "GET");
    QTEST(request.url.toEncoded(), "url");
    const HttpRequest ofToken = ListProjects::makeOfToken(QUrl(iam));
    QCOMPARE(ofToken.method, "GET");
    QTEST(ofToken.url.toEncoded(), "urlOfToken");
}

void TestListProjects::decode_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<IamProject>>("expected");
    using Projects = QList<IamProject>;
    QTest::newRow("iam-projects: one name twice")
        << readTestData(u"iam-projects.json"_s)
        << Projects{{u"06f1c15e6f0010672f86c003006c5f17"_s, u"cn-north-1"_s, domain, true},
               {u"065a7c66da0010992ff7c0031e5a5e7d"_s, u"cn-north-1"_s, domain, true}};
    QTest::newRow("iam-auth-projects")
        << readTestData(u"iam-auth-projects.json"_s)
        << Projects{{u"06f1cbbaf280106b2f14c00313a9d065"_s, u"af-south-1"_s, domain, true},
               {u"065a7c66da0010992ff7c0031e5a5e7d"_s, u"cn-north-1"_s, domain, true}};
    QTest::newRow("none") << projects("") << Projects{};
    QTest::newRow("disabled, truth as text")
        << projects(R"({"id":"a","name":"n","enabled":false},{"id":"b","name":"n","enabled":"false"})")
        << Projects{{u"a"_s, u"n"_s, u""_s, false}, {u"b"_s, u"n"_s, u""_s, false}};
    QTest::newRow("bare") << projects(R"({"id":"a"},{"id":"b","name":null,"enabled":null})")
                          << Projects{{u"a"_s, u""_s, u""_s, true}, {u"b"_s, u""_s, u""_s, true}};
}

void TestListProjects::decode()
{
    QFETCH(const QByteArray, body);
    const auto result = ListProjects::decode({200, {}, body});
    QVERIFY(result.isOk());
    QTEST(*result, "expected");
}

void TestListProjects::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("empty object") << QByteArray("{}") << u"projects"_s;
    QTest::newRow("object") << QByteArray(R"({"projects":{}})") << u"projects"_s;
    QTest::newRow("element") << projects("7") << u"projects[0]"_s;
    QTest::newRow("no id") << projects(R"({"id":"a"},{"name":"n"})") << u"projects[1].id"_s;
    QTest::newRow("id that is a path") << projects(R"({"id":"a/../b"})") << u"projects[0].id"_s;
    QTest::newRow("id of two lines") << projects(R"({"id":"a\n"})") << u"projects[0].id"_s;
    QTest::newRow("long id") << projects("{\"id\":\"" + QByteArray(65, 'a') + "\"}") << u"projects[0].id"_s;
    QTest::newRow("name") << projects(R"({"id":"a","name":[]})") << u"projects[0].name"_s;
    QTest::newRow("no JSON") << QByteArray("projects") << QString();
}

void TestListProjects::malformed()
{
    QFETCH(const QByteArray, body);
    const auto result = ListProjects::decode({200, {}, body});
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::Decode);
    QTEST(result.error().field, "field");
}

QTEST_GUILESS_MAIN(TestListProjects)
#include "tst_listprojects.moc"
