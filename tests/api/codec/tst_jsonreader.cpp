// SPDX-License-Identifier: MIT
#include "api/codec/JsonReader.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

QJsonValue memberValue(const QByteArray &json) { return object("{\"a\":" + json + "}").value("a"_L1); }

} // namespace

class TestJsonReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void depth_data();
    void depth();
    void scalars_data();
    void scalars();
    void readsLeniently_data();
    void readsLeniently();
    void capacities_data();
    void capacities();
    void packedJson_data();
    void packedJson();
    void requiredIntegers();
    void times_data();
    void times();
    void absentMembers();
    void namesTheFirstBadMember();
    void namesElements();
};

void TestJsonReader::depth_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("tooDeep");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("64 arrays") << QByteArray(QByteArray(64, '[') + QByteArray(64, ']')) << false;
    QTest::newRow("65 arrays") << QByteArray(QByteArray(65, '[') + QByteArray(65, ']')) << true;
    QTest::newRow("objects") << QByteArray("{\"a\":").repeated(65) << true;
    QTest::newRow("beside one another")
        << QByteArray("[" + QByteArray("[],").repeated(1000) + "{}]") << false;
    QTest::newRow("in a string") << QByteArray("\"" + QByteArray(100, '[') + "\"") << false;
    QTest::newRow("after an escaped quote") << QByteArray("\"\\\"" + QByteArray(100, '[') + "\"") << false;
    QTest::newRow("after an escaped backslash") << QByteArray("\"\\\\\"" + QByteArray(100, '[')) << true;
}

void TestJsonReader::depth()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, tooDeep);
    QCOMPARE(isNestedTooDeep(json), tooDeep);
}

void TestJsonReader::scalars_data()
{
    using Text = std::optional<QString>;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Text>("text");
    QTest::newRow("text") << QByteArray("\" a \"") << Text(u" a "_s);
    QTest::newRow("integer") << QByteArray("1000000") << Text(u"1000000"_s);
    QTest::newRow("fraction") << QByteArray("0.125") << Text(u"0.125"_s);
    QTest::newRow("tenth") << QByteArray("0.1") << Text(u"0.1"_s);
    QTest::newRow("exponent") << QByteArray("1.5e3") << Text(u"1500"_s);
    QTest::newRow("negative") << QByteArray("-1") << Text(u"-1"_s);
    QTest::newRow("64 bits") << QByteArray("2147483647000") << Text(u"2147483647000"_s);
    QTest::newRow("true") << QByteArray("true") << Text(u"true"_s);
    QTest::newRow("null") << QByteArray("null") << Text();
    QTest::newRow("object") << QByteArray("{}") << Text();
    QTest::newRow("array") << QByteArray("[1]") << Text();
}

void TestJsonReader::scalars()
{
    QFETCH(QByteArray, json);
    QFETCH(std::optional<QString>, text);
    QCOMPARE(scalarText(memberValue(json)), text);
}

void TestJsonReader::readsLeniently_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::optional<qint64>>("integer");
    QTest::addColumn<std::optional<bool>>("boolean");
    QTest::addColumn<bool>("integerNeededFails");
    QTest::addColumn<bool>("textNeededFails");
    using Integer = std::optional<qint64>;
    using Boolean = std::optional<bool>;
    QTest::newRow("number") << QByteArray("42") << Integer(42) << Boolean() << false << false;
    QTest::newRow("number as text") << QByteArray("\" 42 \"") << Integer(42) << Boolean() << false << false;
    QTest::newRow("fraction") << QByteArray("41.6") << Integer(42) << Boolean() << false << false;
    QTest::newRow("negative") << QByteArray("-1") << Integer(-1) << Boolean() << false << false;
    QTest::newRow("64 bits") << QByteArray("\"900719925474099\"") << Integer(900719925474099) << Boolean()
                             << false << false;
    QTest::newRow("out of range") << QByteArray("1e300") << Integer() << Boolean() << true << false;
    QTest::newRow("infinity as text") << QByteArray("\"inf\"") << Integer() << Boolean() << true << false;
    QTest::newRow("no number as text") << QByteArray("\"nan\"") << Integer() << Boolean() << true << false;
    QTest::newRow("word") << QByteArray("\"many\"") << Integer() << Boolean() << true << false;
    QTest::newRow("true") << QByteArray("true") << Integer() << Boolean(true) << true << false;
    QTest::newRow("true as text") << QByteArray("\"TRUE\"") << Integer() << Boolean(true) << true << false;
    QTest::newRow("false as text") << QByteArray("\"false\"") << Integer() << Boolean(false) << true << false;
    QTest::newRow("one") << QByteArray("1") << Integer(1) << Boolean(true) << false << false;
    QTest::newRow("zero as text") << QByteArray("\"0\"") << Integer(0) << Boolean(false) << false << false;
    QTest::newRow("null") << QByteArray("null") << Integer() << Boolean() << false << false;
    QTest::newRow("object") << QByteArray("{}") << Integer() << Boolean() << true << true;
    QTest::newRow("array") << QByteArray("[1]") << Integer() << Boolean() << true << true;
}

void TestJsonReader::readsLeniently()
{
    QFETCH(QByteArray, json);
    QFETCH(std::optional<qint64>, integer);
    QFETCH(std::optional<bool>, boolean);
    QFETCH(bool, integerNeededFails);
    QFETCH(bool, textNeededFails);
    QString bad;
    JsonReader reader(object("{\"a\":" + json + "}"), {}, bad);
    QCOMPARE(reader.integer("a"_L1), integer);
    QCOMPARE(reader.boolean("a"_L1), boolean);
    QCOMPARE(bad, QString());
    QCOMPARE(reader.optionalInteger("a"_L1), integer);
    QCOMPARE(!bad.isEmpty(), integerNeededFails);
    bad.clear();
    reader.optionalText("a"_L1);
    QCOMPARE(!bad.isEmpty(), textNeededFails);
}

void TestJsonReader::capacities_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("megabytes");
    QTest::addColumn<bool>("fails");
    QTest::newRow("number") << QByteArray("8") << qint64(8192) << false;
    QTest::newRow("fraction") << QByteArray("0.125") << qint64(128) << false;
    QTest::newRow("text") << QByteArray("\" 0.25 \"") << qint64(256) << false;
    QTest::newRow("without a leading zero") << QByteArray("\".5\"") << qint64(512) << false;
    QTest::newRow("zero") << QByteArray("0") << qint64(0) << false;
    QTest::newRow("null") << QByteArray("null") << qint64(0) << false;
    QTest::newRow("empty") << QByteArray("\"\"") << qint64(0) << false;
    QTest::newRow("word") << QByteArray("\"big\"") << qint64(0) << true;
    QTest::newRow("negative") << QByteArray("-1") << qint64(0) << true;
    QTest::newRow("no whole MB") << QByteArray("0.1") << qint64(0) << true;
    QTest::newRow("object") << QByteArray("{}") << qint64(0) << true;
}

void TestJsonReader::capacities()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, fails);
    QString bad;
    JsonReader reader(object("{\"a\":" + json + "}"), u"top"_s, bad);
    QTEST(reader.optionalCapacity("a"_L1).megabytes(), "megabytes");
    QCOMPARE(bad, fails ? u"top.a"_s : QString());
}

void TestJsonReader::packedJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("document"); ///< empty: null
    QTest::addColumn<bool>("fails");
    QTest::newRow("object") << QByteArray(R"({"b":1})") << QByteArray(R"({"b":1})") << false;
    QTest::newRow("array") << QByteArray("[1]") << QByteArray("[1]") << false;
    QTest::newRow("object as text") << QByteArray(R"("{\"b\":1}")") << QByteArray(R"({"b":1})") << false;
    QTest::newRow("array as text") << QByteArray(R"(" [1] ")") << QByteArray("[1]") << false;
    QTest::newRow("null") << QByteArray("null") << QByteArray() << false;
    QTest::newRow("blank") << QByteArray("\" \"") << QByteArray() << false;
    QTest::newRow("number") << QByteArray("1") << QByteArray() << false;
    QTest::newRow("cut off") << QByteArray(R"("[1")") << QByteArray() << true;
    QTest::newRow("too deep") << QByteArray("\"" + QByteArray(65, '[') + QByteArray(65, ']') + "\"")
                              << QByteArray() << true;
}

void TestJsonReader::packedJson()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, fails);
    QString bad;
    JsonReader reader(object("{\"a\":" + json + "}"), u"top"_s, bad);
    QTEST(reader.optionalJson("a"_L1).toJson(QJsonDocument::Compact), "document");
    QCOMPARE(bad, fails ? u"top.a"_s : QString());
}

void TestJsonReader::requiredIntegers()
{
    QString bad;
    JsonReader reader(object(R"({"a":"7","b":null,"c":"x"})"), {}, bad);
    QCOMPARE(reader.requiredInteger("a"_L1), 7);
    QCOMPARE(bad, QString());
    QCOMPARE(reader.requiredInteger("b"_L1), 0);
    QCOMPARE(bad, u"b"_s);
    bad.clear();
    QCOMPARE(reader.requiredInteger("c"_L1), 0);
    QCOMPARE(bad, u"c"_s);
}

void TestJsonReader::times_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QDateTime>("time");
    const QDateTime time({2019, 9, 23}, {2, 40, 6, 123}, Qt::UTC);
    QTest::newRow("milliseconds") << QByteArray("\"2019-09-23T02:40:06.123Z\"") << time;
    QTest::newRow("microseconds") << QByteArray("\"2019-09-23T02:40:06.123000Z\"") << time;
    QTest::newRow("seconds") << QByteArray("\"2019-09-23T02:40:06Z\"") << time.addMSecs(-123);
    QTest::newRow("no zone") << QByteArray("\"2019-09-23T02:40:06.123\"") << time;
    QTest::newRow("other zone") << QByteArray("\"2019-09-23T10:40:06.123+08:00\"") << time;
    QTest::newRow("null") << QByteArray("null") << QDateTime();
    QTest::newRow("word") << QByteArray("\"now\"") << QDateTime();
    QTest::newRow("object") << QByteArray("{}") << QDateTime();
}

void TestJsonReader::times()
{
    QFETCH(QByteArray, json);
    QFETCH(QDateTime, time);
    QString bad;
    const QDateTime read = JsonReader(object("{\"a\":" + json + "}"), {}, bad).time("a"_L1);
    QCOMPARE(read.isValid(), time.isValid());
    if (time.isValid()) {
        QCOMPARE(read, time);
        QCOMPARE(read.timeSpec(), Qt::UTC);
    }
}

void TestJsonReader::absentMembers()
{
    QString bad;
    JsonReader reader(object(R"({"a":"","b":null,"c":"x"})"), {}, bad);
    QVERIFY(!reader.has("b"_L1));
    QVERIFY(!reader.has("z"_L1));
    QVERIFY(reader.has("a"_L1));
    QCOMPARE(reader.text("z"_L1), QString());
    QCOMPARE(reader.firstText({"z"_L1, "a"_L1, "b"_L1, "c"_L1}), u"x"_s);
    QCOMPARE(reader.optionalFirstText({"z"_L1, "b"_L1}), QString());
    QCOMPARE(reader.optionalInteger("z"_L1), std::nullopt);
    QCOMPARE(bad, QString());
    reader.requiredText("b"_L1);
    QCOMPARE(bad, u"b"_s);
}

void TestJsonReader::namesTheFirstBadMember()
{
    QString bad;
    JsonReader reader(object(R"({"a":{},"b":[],"c":1})"), u"top[2]"_s, bad);
    reader.optionalText("c"_L1);
    QCOMPARE(bad, QString());
    reader.optionalText("b"_L1);
    reader.requiredText("a"_L1);
    reader.requiredArray("c"_L1);
    QCOMPARE(bad, u"top[2].b"_s);
}

void TestJsonReader::namesElements()
{
    QString bad;
    JsonReader reader(object(R"({"list":[{"x":1},{"x":[]}],"odd":[{},3],"none":null})"), {}, bad);
    QList<JsonReader> elements = reader.requiredObjects("list"_L1);
    QCOMPARE(elements.size(), 2);
    QCOMPARE(bad, QString());
    elements[1].optionalInteger("x"_L1);
    QCOMPARE(bad, u"list[1].x"_s);
    bad.clear();
    QVERIFY(reader.requiredObjects("odd"_L1).isEmpty());
    QCOMPARE(bad, u"odd[1]"_s);
    bad.clear();
    QVERIFY(reader.requiredObjects("none"_L1).isEmpty());
    QCOMPARE(bad, u"none"_s);
    bad.clear();
    QVERIFY(reader.requiredObject("list"_L1).object().isEmpty());
    QCOMPARE(bad, u"list"_s);
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
