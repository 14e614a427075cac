// SPDX-License-Identifier: MIT
#include "tests/ui/instances/Samples.h"
#include "ui/instances/InstanceFilterModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

using Column = InstanceTableModel::Column;

namespace {

QString order(const InstanceFilterModel &rows)
{
    QString ids;
    for (int row = 0; row < rows.rowCount(); ++row)
        ids += rows.index(row, 0).data(InstanceTableModel::InstanceIdRole).toString();
    return ids;
}

/// Four instances that differ in everything, the third with next to nothing known.
QList<Instance> four()
{
    Instance a = samples::redis(u"a"_s, u"cache-10"_s);
    Instance b = samples::redis(u"b"_s, u"cache-2"_s);
    Instance c;
    c.id = u"c"_s;
    c.name = u"Cache-1"_s;
    Instance d = samples::redis(u"d"_s, u"缓存"_s);
    a.capacity = Capacity::fromGigabytes(16);
    b.capacity = Capacity::fromMegabytes(128);
    a.usedMemoryMb = 100;
    b.usedMemoryMb = 8000;
    a.ips = {u"192.168.0.100"_s};
    b.ips = {u"192.168.0.20"_s};
    d.ips = {u"10.0.0.5"_s};
    b.createdAt = a.createdAt.addYears(-1);
    d.createdAt = a.createdAt.addSecs(1);
    a.status = word(Status::Error);
    b.status = word(Status::Extending);
    d.engineVersion = u"6.0"_s;
    d.cacheMode = word(CacheMode::Proxy);
    d.domainName = u"redis-d.example.com"_s;
    d.readonlyDomainName = u"reader.example.com"_s;
    b.tags = {{u"team"_s, u"Payments"_s}};
    a.specCode = u"redis.single.au1.large.16"_s;
    return {a, b, c, d};
}

} // namespace

class TestInstanceFilterModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sorting_data();
    void sorting();
    void textFilter_data();
    void textFilter();
    void matchReason();
    void memoryBins();
    void choices_data();
    void choices();
    void values();
    void changesKeepOrder();

private:
    Theme m_theme;
};

void TestInstanceFilterModel::sorting_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    const auto row = [](const char *name, Column column, const QString &ascending,
                         const QString &descending) {
        QTest::newRow(name) << static_cast<int>(column) << ascending << descending;
    };
    row("names, numbers by value", Column::Name, u"cbad"_s, u"dabc"_s);
    row("capacity, unknown last", Column::Capacity, u"bdac"_s, u"adbc"_s);
    row("share of memory, unknown last", Column::MemoryUsed, u"adbc"_s, u"bdac"_s);
    row("created", Column::Created, u"badc"_s, u"dabc"_s);
    row("addresses, numbers by value", Column::Address, u"dbac"_s, u"abdc"_s);
    row("status, in the order of the filter", Column::Status, u"dbac"_s, u"abdc"_s);
    row("engine, equal ones by name", Column::Engine, u"badc"_s, u"dabc"_s);
    row("type", Column::Type, u"badc"_s, u"dabc"_s);
}

void TestInstanceFilterModel::sorting()
{
    QFETCH(int, column);
    InstanceTableModel model(&m_theme);
    InstanceFilterModel rows(&model);
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setInstances(four());
    rows.sort(column, Qt::AscendingOrder);
    QTEST(order(rows), "ascending");
    rows.sort(column, Qt::DescendingOrder);
    QTEST(order(rows), "descending");
}

void TestInstanceFilterModel::textFilter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << u"abcd"_s;
    QTest::newRow("blanks") << u"  "_s << u"abcd"_s;
    QTest::newRow("name, any case") << u"CACHE-1"_s << u"ac"_s;
    QTest::newRow("Chinese name") << u"缓"_s << u"d"_s;
    QTest::newRow("address") << u"168.0.20"_s << u"b"_s;
    QTest::newRow("domain name") << u"redis-d.ex"_s << u"d"_s;
    QTest::newRow("read-only domain name") << u"reader"_s << u"d"_s;
    QTest::newRow("tag value") << u"payments"_s << u"b"_s;
    QTest::newRow("tag") << u"team=pay"_s << u"b"_s;
    QTest::newRow("specification") << u"au1"_s << u"a"_s;
    QTest::newRow("all words, in any field") << u"cache 168.0.1"_s << u"a"_s;
    QTest::newRow("status word") << u"faulty"_s << u"a"_s;
    QTest::newRow("type") << u"proxy"_s << u"d"_s;
    QTest::newRow("engine and version") << u"redis 6.0"_s << u"d"_s;
    QTest::newRow("capacity") << u"16 gb"_s << u"a"_s;
    QTest::newRow("none") << u"no such"_s << QString();
}

void TestInstanceFilterModel::textFilter()
{
    QFETCH(QString, text);
    InstanceTableModel model(&m_theme);
    InstanceFilterModel rows(&model);
    model.setInstances(four());
    InstanceFilter filter;
    filter.text = text;
    QCOMPARE(filter.isEmpty(), text.trimmed().isEmpty());
    rows.setFilter(filter);
    QTEST(order(rows), "expected");
    rows.setFilter({});
    QCOMPARE(order(rows), u"abcd"_s);
}

/// Only a row that shows nothing of what was searched for says why it is found.
void TestInstanceFilterModel::matchReason()
{
    InstanceTableModel model(&m_theme);
    InstanceFilterModel rows(&model);
    model.setInstances(four());
    const auto second = [&rows](int role) { return rows.index(0, 0).data(role); };
    InstanceFilter filter;
    filter.text = u"cache-2 PAYM"_s;
    rows.setFilter(filter);
    QCOMPARE(rows.rowCount(), 1);
    const QString reason = second(InstanceTableModel::SecondLineRole).toString();
    QCOMPARE(reason, u"tag team=Payments"_s);
    QCOMPARE(reason.mid(second(InstanceTableModel::MatchStartRole).toInt(),
                 second(InstanceTableModel::MatchLengthRole).toInt()),
        u"Paym"_s);
    QVERIFY(second(Qt::AccessibleTextRole).toString().endsWith(reason));
    filter.text = u"cache-2"_s;
    rows.setFilter(filter);
    QCOMPARE(second(InstanceTableModel::SecondLineRole).toString(), u"b"_s);
    QVERIFY(!second(InstanceTableModel::MatchStartRole).isValid());
}

/// 8 and 9 are the last tenths; above 100 % is in the last, and what is not known in none.
void TestInstanceFilterModel::memoryBins()
{
    Instance instance = samples::redis(u"a"_s, u"a"_s);
    instance.maxMemoryMb = 1000;
    const auto bin = [&instance](qint64 used) {
        instance.usedMemoryMb = used;
        return InstanceFilter::memoryBin(instance).value_or(-1);
    };
    QCOMPARE(bin(0), 0);
    QCOMPARE(bin(799), 7);
    QCOMPARE(bin(800), 8);
    QCOMPARE(bin(900), 9);
    QCOMPARE(bin(1000), 9);
    QCOMPARE(bin(1100), 9);
    instance.usedMemoryMb.reset();
    QVERIFY(!InstanceFilter::memoryBin(instance));
    InstanceFilter filter;
    filter.memoryBins = {0};
    QVERIFY(!filter.matches(instance));
}

void TestInstanceFilterModel::choices_data()
{
    QTest::addColumn<QStringList>("statuses");
    QTest::addColumn<QStringList>("engines");
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<QString>("expected");
    const QStringList any;
    const QString running = word(Status::Running).raw;
    const QString faulty = word(Status::Error).raw;
    const QString proxy = word(CacheMode::Proxy).raw;
    QTest::newRow("one status") << QStringList{running} << any << any << u"d"_s;
    QTest::newRow("two statuses") << QStringList{running, faulty} << any << any << u"ad"_s;
    QTest::newRow("engine and version") << any << QStringList{u"Redis 5.0"_s} << any << u"ab"_s;
    QTest::newRow("type") << any << any << QStringList{proxy} << u"d"_s;
    QTest::newRow("unknown status") << QStringList{QString()} << any << any << u"c"_s;
    QTest::newRow("all must pass") << QStringList{faulty} << any << QStringList{proxy} << QString();
}

void TestInstanceFilterModel::choices()
{
    QFETCH(QStringList, statuses);
    QFETCH(QStringList, engines);
    QFETCH(QStringList, types);
    InstanceTableModel model(&m_theme);
    InstanceFilterModel rows(&model);
    model.setInstances(four());
    const auto set = [](const QStringList &list) { return QSet<QString>(list.begin(), list.end()); };
    InstanceFilter filter{QString(), set(statuses), set(engines), set(types)};
    QVERIFY(!filter.isEmpty());
    rows.setFilter(filter);
    QTEST(order(rows), "expected");
}

void TestInstanceFilterModel::values()
{
    QList<Instance> instances = four();
    instances[2].status = statusFromWire(u"MIGRATING"_s);
    const QString frozen = word(Status::Frozen).raw;
    const QList<FilterValue> statuses = statusValues(instances, {frozen});
    QStringList shown;
    for (const FilterValue &value : statuses)
        shown.append(u"%1 %2"_s.arg(value.text).arg(value.count));
    QCOMPARE(shown,
        QStringList({u"Running 1"_s, u"Extending 1"_s, u"Frozen 0"_s, u"Faulty 1"_s, u"MIGRATING 1"_s}));
    QCOMPARE(engineValues(instances, {}).size(), 3);
    QCOMPARE(typeValues(instances, {}).size(), 3);
    QCOMPARE(typeValues(instances, {}).last().text, u"Unknown"_s);
    QCOMPARE(engineValues(instances, {}).first().text, u"–"_s);
}

/// A refresh whose values contradict the present order.
void TestInstanceFilterModel::changesKeepOrder()
{
    InstanceTableModel model(&m_theme);
    InstanceFilterModel rows(&model);
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<Instance> instances = samples::instances(60);
    model.setInstances(instances);
    const int column = static_cast<int>(Column::MemoryUsed);
    rows.sort(column, Qt::AscendingOrder);
    for (qsizetype i = 0; i < instances.size(); ++i) {
        if (i % 3 != 0)
            instances[i].usedMemoryMb = instances[i].capacity.megabytes() * (i * 71 % 100) / 100;
    }
    model.setInstances(instances);
    double last = 0;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QVariant share = rows.index(row, column).data(InstanceTableModel::SortRole);
        if (!share.isValid())
            continue;
        QVERIFY(share.toDouble() >= last);
        last = share.toDouble();
    }
}

QTEST_MAIN(TestInstanceFilterModel)
#include "tst_instancefiltermodel.moc"
