// SPDX-License-Identifier: MIT
#include "tests/ui/instances/Samples.h"
#include "ui/instances/SizeSuggestion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestSizeSuggestion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void suggestions_data();
    void suggestions();
    void otherKinds_data();
    void otherKinds();
    void wholeCatalogue();

private:
    Catalogue m_catalogue;
};

void TestSizeSuggestion::initTestCase()
{
    m_catalogue = samples::catalogue();
    QVERIFY(!m_catalogue.specifications().isEmpty());
}

void TestSizeSuggestion::suggestions_data()
{
    QTest::addColumn<qint64>("gigabytes");
    QTest::addColumn<qint64>("usedMb");
    QTest::addColumn<QString>("code"); // "": no hint; "-": a hint without a size
    QTest::newRow("below the line") << qint64(8) << qint64(6553) << QString();
    QTest::newRow("at the line") << qint64(8) << qint64(6554) << u"redis.ha.xu1.large.r2.16"_s;
    QTest::newRow("above what is usable") << qint64(8) << qint64(9000) << u"redis.ha.xu1.large.r2.16"_s;
    QTest::newRow("the next size is not enough")
        << qint64(8) << qint64(12000) << u"redis.ha.xu1.large.r2.24"_s;
    QTest::newRow("the largest there is") << qint64(64) << qint64(64000) << u"-"_s;
}

void TestSizeSuggestion::suggestions()
{
    QFETCH(qint64, gigabytes);
    QFETCH(qint64, usedMb);
    QFETCH(QString, code);
    Instance instance = samples::redis(u"a"_s, u"a"_s);
    instance.capacity = Capacity::fromGigabytes(gigabytes);
    instance.specCode = u"redis.ha.xu1.large.r2.%1"_s.arg(gigabytes);
    instance.maxMemoryMb = gigabytes * 1024;
    instance.usedMemoryMb = usedMb;
    const auto hint = suggestSize(instance, m_catalogue);
    QCOMPARE(hint.has_value(), !code.isEmpty());
    if (!hint)
        return;
    QCOMPARE(hint->suggested ? hint->suggested->specCode : u"-"_s, code);
    if (hint->suggested)
        QVERIFY(hint->useThen < comfortable);
}

void TestSizeSuggestion::otherKinds_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("version") << 0;
    QTest::newRow("type") << 1;
    QTest::newRow("CPU") << 2;
    QTest::newRow("copies") << 3;
}

/// An instance of a kind that is not sold gets no suggestion of another kind.
void TestSizeSuggestion::otherKinds()
{
    QFETCH(int, what);
    Instance instance = samples::redis(u"a"_s, u"a"_s);
    instance.usedMemoryMb = 8000;
    QVERIFY(suggestSize(instance, m_catalogue)->suggested);
    if (what == 0)
        instance.engineVersion = u"99.0"_s;
    else if (what == 1)
        instance.cacheMode = cacheModeFromWire(u"galaxy"_s);
    else if (what == 2)
        instance.cpuType = cpuTypeFromWire(u"riscv"_s);
    else
        instance.replicaCount = 9;
    QVERIFY(!suggestSize(instance, m_catalogue)->suggested);
}

/// Whatever is sold, full: the suggestion is larger, of the same kind, and the smallest that is comfortable.
void TestSizeSuggestion::wholeCatalogue()
{
    int suggestions = 0;
    for (const Specification &present : m_catalogue.specifications()) {
        Instance instance = samples::redis(u"a"_s, u"a"_s);
        instance.engine = word(present.engine);
        instance.engineVersion = present.engineVersions.value(0);
        instance.cacheMode = word(present.cacheMode);
        instance.cpuType = word(present.cpuType);
        instance.specCode = present.specCode;
        instance.capacity = present.capacity;
        instance.maxMemoryMb = present.usableMemoryMb.value_or(present.capacity.megabytes());
        instance.usedMemoryMb = instance.maxMemoryMb;
        const auto hint = suggestSize(instance, m_catalogue);
        QVERIFY(hint);
        if (!hint->suggested)
            continue;
        ++suggestions;
        QVERIFY(hint->suggested->capacity > present.capacity);
        QCOMPARE(hint->suggested->engine, present.engine);
        QCOMPARE(hint->suggested->cacheMode, present.cacheMode);
        QCOMPARE(hint->suggested->cpuType, present.cpuType);
        QCOMPARE(hint->suggested->replicas, present.replicas);
        QVERIFY(hint->useThen < comfortable);
    }
    QVERIFY(suggestions > 100);
}

QTEST_MAIN(TestSizeSuggestion)
#include "tst_sizesuggestion.moc"
