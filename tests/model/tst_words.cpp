// SPDX-License-Identifier: MIT
#include "model/Words.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace dcs;
using namespace Qt::StringLiterals;

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsStatus_data();
    void readsStatus();
    void readsEngine_data();
    void readsEngine();
    void readsCacheMode_data();
    void readsCacheMode();
    void readsCpuType_data();
    void readsCpuType();
    void readsChargingMode_data();
    void readsChargingMode();
    void ownWordsAreReadBack();
    void listsNameEveryValueOnce();
    void wordsCompareWithTheirValue();
};

namespace {

struct Reading {
    const char *text;
    int value;
};

/// A row for each text; the text itself must be kept.
void addReadings(std::initializer_list<Reading> readings)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("value");
    for (const Reading &reading : readings)
        QTest::addRow("'%s'", reading.text) << QString::fromLatin1(reading.text) << reading.value;
}

template <typename E> int number(E value) { return static_cast<int>(value); }

template <typename E> void compareReading(Word<E> (*fromWire)(const QString &))
{
    QFETCH(const QString, text);
    QFETCH(const int, value);
    QCOMPARE(number(fromWire(text).value), value);
    QCOMPARE(fromWire(text).raw, text);
}

template <typename E> void compareOwnWords(Word<E> (*fromWire)(const QString &))
{
    for (const E value : allValues<E>()) {
        QCOMPARE(word(value).value, value);
        QCOMPARE(word(value).raw.isEmpty(), value == E::Unknown);
        QCOMPARE(fromWire(word(value).raw), word(value));
    }
}

template <typename E> void compareList()
{
    const auto values = allValues<E>();
    QSet<int> numbers;
    for (const E value : values)
        numbers.insert(number(value));
    QCOMPARE(numbers.size(), qsizetype(values.size()));
    QCOMPARE(int(values.size()), QMetaEnum::fromType<E>().keyCount());
    QCOMPARE(values.back(), E::Unknown);
}

} // namespace

void TestWords::readsStatus_data()
{
    addReadings({{"CREATING", number(Status::Creating)}, {"CREATEFAILED", number(Status::CreateFailed)},
        {"RUNNING", number(Status::Running)}, {"ERROR", number(Status::Error)},
        {"RESTARTING", number(Status::Restarting)}, {"FROZEN", number(Status::Frozen)},
        {"EXTENDING", number(Status::Extending)}, {"RESTORING", number(Status::Restoring)},
        {"FLUSHING", number(Status::Flushing)}, {"running", number(Status::Running)},
        {" Running\n", number(Status::Running)}, {"", number(Status::Unknown)},
        {"  ", number(Status::Unknown)}, {"CREATE_FAILED", number(Status::Unknown)},
        {"MIGRATING", number(Status::Unknown)}, {"RUNNINGS", number(Status::Unknown)}});
}

void TestWords::readsStatus() { compareReading(statusFromWire); }

void TestWords::readsEngine_data()
{
    addReadings({{"Redis", number(Engine::Redis)}, {"redis", number(Engine::Redis)},
        {"Memcached", number(Engine::Memcached)}, {" MEMCACHED ", number(Engine::Memcached)},
        {"IMDG", number(Engine::Unknown)}, {"", number(Engine::Unknown)}});
}

void TestWords::readsEngine() { compareReading(engineFromWire); }

void TestWords::readsCacheMode_data()
{
    addReadings({{"single", number(CacheMode::Single)}, {"ha", number(CacheMode::MasterStandby)},
        {"proxy", number(CacheMode::Proxy)}, {"cluster", number(CacheMode::Cluster)},
        {"ha_rw_split", number(CacheMode::ReadWriteSplitting)}, {"HA", number(CacheMode::MasterStandby)},
        {"ha_rw", number(CacheMode::Unknown)}, {"", number(CacheMode::Unknown)}});
}

void TestWords::readsCacheMode() { compareReading(cacheModeFromWire); }

void TestWords::readsCpuType_data()
{
    addReadings({{"x86_64", number(CpuType::X86_64)}, {"aarch64", number(CpuType::Aarch64)},
        {"X86_64", number(CpuType::X86_64)}, {"arm", number(CpuType::Unknown)},
        {"", number(CpuType::Unknown)}});
}

void TestWords::readsCpuType() { compareReading(cpuTypeFromWire); }

void TestWords::readsChargingMode_data()
{
    addReadings({{"0", number(ChargingMode::PayPerUse)}, {"1", number(ChargingMode::YearlyMonthly)},
        {" 1 ", number(ChargingMode::YearlyMonthly)}, {"2", number(ChargingMode::Unknown)},
        {"01", number(ChargingMode::Unknown)}, {"", number(ChargingMode::Unknown)}});
}

void TestWords::readsChargingMode() { compareReading(chargingModeFromWire); }

void TestWords::ownWordsAreReadBack()
{
    compareOwnWords(statusFromWire);
    compareOwnWords(engineFromWire);
    compareOwnWords(cacheModeFromWire);
    compareOwnWords(cpuTypeFromWire);
    compareOwnWords(chargingModeFromWire);
}

void TestWords::listsNameEveryValueOnce()
{
    compareList<Status>();
    compareList<Engine>();
    compareList<CacheMode>();
    compareList<CpuType>();
    compareList<ChargingMode>();
}

void TestWords::wordsCompareWithTheirValue()
{
    const Word<Engine> lower = engineFromWire(u"redis"_s);
    QVERIFY(lower == Engine::Redis);
    QVERIFY(lower != Engine::Memcached);
    QVERIFY2(lower != word(Engine::Redis), "words with other text are other words");
    QCOMPARE(Word<Status>().value, Status::Unknown);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
