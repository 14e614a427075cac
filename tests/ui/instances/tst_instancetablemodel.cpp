// SPDX-License-Identifier: MIT
#include "tests/ui/instances/Samples.h"
#include "ui/instances/InstanceTableModel.h"
#include "ui/language/Texts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dcs;

using Column = InstanceTableModel::Column;

namespace {

QModelIndex cell(const InstanceTableModel &model, int row, Column column)
{
    return model.index(row, static_cast<int>(column));
}

QStringList ids(const InstanceTableModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.instanceAt(row).id);
    return list;
}

QList<Instance> named(const QString &letters)
{
    QList<Instance> list;
    for (const QChar letter : letters)
        list.append(samples::redis(letter, u"cache-"_s + letter));
    return list;
}

} // namespace

class TestInstanceTableModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refresh_data();
    void refresh();
    void onlyChangedRowsAreAnnounced();
    void instancesAreFound();
    void sameIdTwice();
    void manyRows();
    void flat();
    void cells_data();
    void cells();
    void everyCellSpeaks();
    void sortValues();
    void headers();
    void retranslate();

private:
    Theme m_theme;
};

void TestInstanceTableModel::refresh_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("inserts");
    QTest::addColumn<int>("removals");
    QTest::newRow("first") << QString() << u"abc"_s << u"abc"_s << 1 << 0;
    QTest::newRow("same") << u"abc"_s << u"abc"_s << u"abc"_s << 0 << 0;
    QTest::newRow("other order") << u"abc"_s << u"cba"_s << u"abc"_s << 0 << 0;
    QTest::newRow("new ones go to the end") << u"abc"_s << u"xaybcz"_s << u"abcxyz"_s << 1 << 0;
    QTest::newRow("gone at both ends") << u"abcdef"_s << u"cd"_s << u"cd"_s << 0 << 2;
    QTest::newRow("gone in the middle") << u"abcdef"_s << u"abef"_s << u"abef"_s << 0 << 1;
    QTest::newRow("every other gone") << u"abcdef"_s << u"bdf"_s << u"bdf"_s << 0 << 3;
    QTest::newRow("all gone") << u"abc"_s << QString() << QString() << 0 << 1;
    QTest::newRow("all others") << u"abc"_s << u"xyz"_s << u"xyz"_s << 1 << 1;
}

void TestInstanceTableModel::refresh()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, rows);
    InstanceTableModel model(&m_theme);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setInstances(named(before));

    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setInstances(named(after));

    QCOMPARE(ids(model), rows.split(QString(), Qt::SkipEmptyParts));
    QCOMPARE(resets.count(), 0);
    QTEST(static_cast<int>(inserts.count()), "inserts");
    QTEST(static_cast<int>(removals.count()), "removals");
    QCOMPARE(changes.count(), 0);
}

void TestInstanceTableModel::onlyChangedRowsAreAnnounced()
{
    InstanceTableModel model(&m_theme);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<Instance> instances = named(u"abcdefgh"_s);
    model.setInstances(instances);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    for (const int row : {1, 2, 3, 6})
        instances[row].usedMemoryMb = 5000 + row;
    model.setInstances(instances);

    QCOMPARE(changes.count(), 2);
    QCOMPARE(changes[0][0].toModelIndex(), model.index(1, 0));
    QCOMPARE(changes[0][1].toModelIndex(), model.index(3, InstanceTableModel::numberOfColumns - 1));
    QCOMPARE(changes[1][0].toModelIndex(), model.index(6, 0));
    QCOMPARE(changes[1][1].toModelIndex(), model.index(6, InstanceTableModel::numberOfColumns - 1));
    QCOMPARE(model.instanceAt(6).usedMemoryMb, 5006);

    changes.clear();
    model.setInstances(instances);
    QCOMPARE(changes.count(), 0);
}

void TestInstanceTableModel::instancesAreFound()
{
    InstanceTableModel model(&m_theme);
    model.setInstances(named(u"abc"_s));
    model.setInstances(named(u"cx"_s));
    QVERIFY(!model.find(u"a"_s));
    QVERIFY(!model.find(QString()));
    QCOMPARE(model.find(u"c"_s), &model.instanceAt(0));
    QCOMPARE(model.find(u"x"_s)->name, u"cache-x"_s);
}

void TestInstanceTableModel::sameIdTwice()
{
    InstanceTableModel model(&m_theme);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setInstances({samples::redis(u"a"_s, u"first"_s), samples::redis(u"a"_s, u"second"_s)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.instanceAt(0).name, u"first"_s);
}

void TestInstanceTableModel::manyRows()
{
    InstanceTableModel model(&m_theme);
    QList<Instance> instances = samples::instances(5000);
    model.setInstances(instances);
    QCOMPARE(model.rowCount(), 5000);
    QList<Instance> half;
    for (qsizetype i = 0; i < instances.size(); i += 2)
        half.append(instances[i]);
    model.setInstances(half);
    QCOMPARE(model.rowCount(), 2500);
    model.setInstances(instances);
    QCOMPARE(model.rowCount(), 5000);
    QCOMPARE(model.instanceAt(2500).id, instances[1].id);
}

void TestInstanceTableModel::flat()
{
    InstanceTableModel model(&m_theme);
    model.setInstances(named(u"abc"_s));
    const QModelIndex row = model.index(1, 0);
    QCOMPARE(model.rowCount(row), 0);
    QCOMPARE(model.columnCount(row), 0);
    QCOMPARE(model.columnCount(), InstanceTableModel::numberOfColumns);
}

void TestInstanceTableModel::cells_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("accessible");
    const Instance instance = samples::complete();
    const auto row = [](Column column, const QString &text, const QString &second,
                         const QString &accessible) {
        QTest::addRow("%d", static_cast<int>(column))
            << static_cast<int>(column) << text << second << accessible;
    };
    row(Column::Name, u"orders"_s, instance.id, u"Name: orders, "_s + instance.id);
    row(Column::Status, u"Faulty"_s, u"dcs.03.0017"_s, u"Status: Faulty, dcs.03.0017"_s);
    row(Column::Engine, u"Redis 5.0"_s, QString(), u"Engine: Redis 5.0"_s);
    row(Column::Type, u"Master/Standby"_s, QString(), u"Type: Master/Standby"_s);
    row(Column::Capacity, u"8 GB"_s, QString(), u"Capacity: 8 GB"_s);
    row(Column::MemoryUsed, Texts::percent(7577 / 8192.0), u"7.4 GB / 8 GB"_s,
        u"Memory used: %1, 7.4 GB of 8 GB"_s.arg(Texts::percent(7577 / 8192.0)));
    row(Column::Specification, instance.specCode, QString(), u"Specification code: "_s + instance.specCode);
    row(Column::Address, u"192.168.0.10:6379, 192.168.0.11:6379"_s, QString(),
        u"Address: 192.168.0.10:6379, 192.168.0.11:6379"_s);
    row(Column::Zone, u"cn-north-4a"_s, QString(), u"Availability zone: cn-north-4a"_s);
    row(Column::Billing, u"Pay-per-use"_s, QString(), u"Billing: Pay-per-use"_s);
    const QString window = Texts::maintenanceWindow(instance);
    row(Column::MaintenanceWindow, window, QString(), u"Maintenance window: "_s + window);
    const QString created = Texts::dateTime(instance.createdAt);
    row(Column::Created, created, QString(), u"Created: "_s + created);
    row(Column::Region, instance.region, QString(), u"Region: "_s + instance.region);
    row(Column::Project, instance.projectId, QString(), u"Project: "_s + instance.projectId);
}

void TestInstanceTableModel::cells()
{
    QFETCH(int, column);
    InstanceTableModel model(&m_theme);
    model.setInstances({samples::complete()});
    const QModelIndex index = model.index(0, column);
    QTEST(index.data().toString(), "text");
    QTEST(index.data(InstanceTableModel::SecondLineRole).toString(), "second");
    QTEST(index.data(Qt::AccessibleTextRole).toString(), "accessible");
    QCOMPARE(index.data(InstanceTableModel::InstanceIdRole).toString(), model.instanceAt(0).id);
    QVERIFY(!index.data(Qt::ToolTipRole).toString().isEmpty());
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    QCOMPARE(alignment.testFlag(Qt::AlignRight), static_cast<Column>(column) == Column::Capacity);
    QCOMPARE(
        index.data(InstanceTableModel::ToneRole).isValid(), static_cast<Column>(column) == Column::Status);
}

/// Of an instance about which next to nothing is known, too; and of words of a newer service.
void TestInstanceTableModel::everyCellSpeaks()
{
    Instance bare;
    bare.id = u"bare"_s;
    Instance newer = samples::redis(u"newer"_s, u"newer"_s);
    newer.status = statusFromWire(u"MIGRATING"_s);
    newer.cacheMode = cacheModeFromWire(u"galaxy"_s);
    InstanceTableModel model(&m_theme);
    model.setInstances({bare, newer, samples::complete()});
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < InstanceTableModel::numberOfColumns; ++column) {
            const QString header = model.headerData(column, Qt::Horizontal).toString();
            const QString spoken = model.index(row, column).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(
                spoken.startsWith(header + u": "_s) && spoken.size() > header.size() + 2, qPrintable(spoken));
            QVERIFY(!model.index(row, column).data().toString().isEmpty());
        }
    }
    QCOMPARE(cell(model, 0, Column::Name).data().toString(), u"bare"_s);
    QCOMPARE(cell(model, 0, Column::Specification).data().toString(), u"–"_s);
    QVERIFY(!cell(model, 0, Column::MemoryUsed).data(InstanceTableModel::ShareRole).isValid());
    QCOMPARE(cell(model, 1, Column::Status).data().toString(), u"MIGRATING"_s);
    QCOMPARE(cell(model, 1, Column::Type).data().toString(), u"galaxy"_s);
}

void TestInstanceTableModel::sortValues()
{
    Instance bare;
    bare.id = u"bare"_s;
    InstanceTableModel model(&m_theme);
    model.setInstances({samples::complete(), bare});
    const auto value = [&model](int row, Column column) {
        return cell(model, row, column).data(InstanceTableModel::SortRole);
    };
    QCOMPARE(value(0, Column::Capacity).toLongLong(), 8192);
    QCOMPARE(value(0, Column::MemoryUsed).toDouble(), 7577 / 8192.0);
    QCOMPARE(value(0, Column::Created).toDateTime(), samples::complete().createdAt);
    for (int column = 0; column < InstanceTableModel::numberOfColumns; ++column) {
        QVERIFY(value(0, static_cast<Column>(column)).isValid());
        QCOMPARE(
            value(1, static_cast<Column>(column)).isValid(), static_cast<Column>(column) == Column::Name);
    }
}

void TestInstanceTableModel::headers()
{
    InstanceTableModel model(&m_theme);
    for (int section = 0; section < InstanceTableModel::numberOfColumns; ++section)
        QVERIFY(!model.headerData(section, Qt::Horizontal).toString().isEmpty());
    QVERIFY(!model.headerData(InstanceTableModel::numberOfColumns, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
}

void TestInstanceTableModel::retranslate()
{
    InstanceTableModel model(&m_theme);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate();
    QCOMPARE(headers.count(), 1);
    QCOMPARE(changes.count(), 0);
    model.setInstances(named(u"abc"_s));
    model.retranslate();
    QCOMPARE(headers.count(), 2);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][1].toModelIndex(), model.index(2, InstanceTableModel::numberOfColumns - 1));
}

QTEST_MAIN(TestInstanceTableModel)
#include "tst_instancetablemodel.moc"
