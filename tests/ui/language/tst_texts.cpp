// SPDX-License-Identifier: MIT
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"

#include <QLocale>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace dcs;

namespace {

/// Values of an enum without a list of its own, up to its last one.
template <typename E> QList<E> upTo(E last)
{
    QList<E> values;
    for (int value = 0; value <= static_cast<int>(last); ++value)
        values.append(static_cast<E>(value));
    return values;
}

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale chinese(QLocale::Chinese, QLocale::China);

/// Restores the default locale at the end of a test.
struct DefaultLocale {
    explicit DefaultLocale(const QLocale &locale) { QLocale::setDefault(locale); }
    ~DefaultLocale() { QLocale::setDefault(before); }
    Q_DISABLE_COPY_MOVE(DefaultLocale)
    const QLocale before;
};

} // namespace

class TestTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(english); }
    void words_data();
    void words();
    void everyValueHasItsOwnWord();
    void unknownWordsAreShownAsTheyCame();
    void engineAndVersion_data();
    void engineAndVersion();
    void capacity_data();
    void capacity();
    void memory_data();
    void memory();
    void numbers();
    void dateTime();
    void maintenanceWindow_data();
    void maintenanceWindow();
    void duration_data();
    void duration();
};

void TestTexts::words_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &shown, const char *expected) {
        QTest::addRow("%s", expected) << shown << QString::fromLatin1(expected);
    };
    row(Texts::status(word(Status::Running)), "Running");
    row(Texts::status(word(Status::Extending)), "Extending");
    row(Texts::status(word(Status::Creating)), "Creating");
    row(Texts::status(word(Status::CreateFailed)), "Creation failed");
    row(Texts::status(word(Status::Restarting)), "Restarting");
    row(Texts::status(word(Status::Frozen)), "Frozen");
    row(Texts::status(word(Status::Error)), "Faulty");
    row(Texts::status(word(Status::Restoring)), "Restoring");
    row(Texts::status(word(Status::Flushing)), "Flushing");
    row(Texts::engine(word(Engine::Redis)), "Redis");
    row(Texts::engine(word(Engine::Memcached)), "Memcached");
    row(Texts::cacheMode(CacheMode::Single), "Single-node");
    row(Texts::cacheMode(CacheMode::MasterStandby), "Master/Standby");
    row(Texts::cacheMode(CacheMode::Proxy), "Proxy Cluster");
    row(Texts::cacheMode(CacheMode::Cluster), "Redis Cluster");
    row(Texts::cacheMode(CacheMode::ReadWriteSplitting), "Read/Write Splitting");
    row(Texts::cpuType(word(CpuType::X86_64)), "x86");
    row(Texts::cpuType(word(CpuType::Aarch64)), "Arm");
    row(Texts::chargingMode(word(ChargingMode::PayPerUse)), "Pay-per-use");
    row(Texts::chargingMode(word(ChargingMode::YearlyMonthly)), "Yearly/Monthly");
    row(Texts::operationState(OperationState::Queued), "Queued");
    row(Texts::operationState(OperationState::Waiting), "Waiting");
    row(Texts::operationState(OperationState::Submitting), "Submitting");
    row(Texts::operationState(OperationState::Unconfirmed), "Unconfirmed");
    row(Texts::operationState(OperationState::Accepted), "Accepted");
    row(Texts::operationState(OperationState::Extending), "Extending");
    row(Texts::operationState(OperationState::Done), "Done");
    row(Texts::operationState(OperationState::Failed), "Failed");
    row(Texts::operationState(OperationState::WaitingForPayment), "Waiting for payment");
    row(Texts::operationState(OperationState::WaitingForWindow), "Waiting for window");
    row(Texts::operationState(OperationState::Skipped), "Skipped");
    row(Texts::operationState(OperationState::Cancelled), "Cancelled");
}

void TestTexts::words()
{
    QFETCH(const QString, shown);
    QFETCH(const QString, expected);
    QCOMPARE(shown, expected);
}

void TestTexts::everyValueHasItsOwnWord()
{
    const auto distinct = [](const auto &values, auto text) {
        QSet<QString> texts;
        for (const auto value : values)
            texts.insert(text(value));
        return !texts.contains(QString()) && texts.size() == static_cast<qsizetype>(values.size());
    };
    QVERIFY(distinct(allValues<Status>(), [](Status value) { return Texts::status(word(value)); }));
    QVERIFY(distinct(allValues<Status>(), [](Status value) { return Texts::icon(value); }));
    QVERIFY(distinct(allValues<CacheMode>(), [](CacheMode value) { return Texts::cacheMode(value); }));
    const auto states = upTo(OperationState::Cancelled);
    QVERIFY(distinct(states, [](OperationState value) { return Texts::operationState(value); }));
    QVERIFY(distinct(states, [](OperationState value) { return Texts::icon(value); }));
    QVERIFY(distinct(upTo(Refusal::PresentUnknown), [](Refusal value) { return Texts::refusal(value); }));
    QVERIFY(distinct(upTo(FailureReason::ReadFailed).sliced(1),
        [](FailureReason value) { return Texts::failure(value); }));
    QCOMPARE(Texts::failure(FailureReason::None), QString());
    QVERIFY(distinct(
        upTo(WaitReason::SignedOut).sliced(1), [](WaitReason value) { return Texts::waitReason(value); }));
    QCOMPARE(Texts::waitReason(WaitReason::None), QString());
    QCOMPARE(Texts::tone(Status::Running), Tone::Good);
    QCOMPARE(Texts::tone(Status::Error), Tone::Bad);
    QCOMPARE(Texts::tone(OperationState::Unconfirmed), Tone::Caution);
    QCOMPARE(Texts::tone(OperationState::Done), Tone::Good);
}

void TestTexts::unknownWordsAreShownAsTheyCame()
{
    QCOMPARE(Texts::status(statusFromWire(u"PAYING"_s)), u"PAYING"_s);
    QCOMPARE(Texts::engine(engineFromWire(u"Valkey"_s)), u"Valkey"_s);
    QCOMPARE(Texts::cacheMode(cacheModeFromWire(u"mesh"_s)), u"mesh"_s);
    QCOMPARE(Texts::cpuType(cpuTypeFromWire(u"riscv64"_s)), u"riscv64"_s);
    QCOMPARE(Texts::chargingMode(chargingModeFromWire(u"7"_s)), u"7"_s);
    QCOMPARE(Texts::status({}), u"Unknown"_s);
}

void TestTexts::engineAndVersion_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("expected");
    QTest::addRow("plain") << u"Redis"_s << u"5.0"_s << u"Redis 5.0"_s;
    QTest::addRow("patch level") << u"redis"_s << u"3.0.7"_s << u"Redis 3.0"_s;
    QTest::addRow("no version") << u"Memcached"_s << QString() << u"Memcached"_s;
    QTest::addRow("unknown") << u"Valkey"_s << u"8.0"_s << u"Valkey 8.0"_s;
}

void TestTexts::engineAndVersion()
{
    QFETCH(const QString, engine);
    QFETCH(const QString, version);
    Instance instance;
    instance.engine = engineFromWire(engine);
    instance.engineVersion = version;
    QTEST(Texts::engineAndVersion(instance), "expected");
}

void TestTexts::capacity_data()
{
    QTest::addColumn<qint64>("megabytes");
    QTest::addColumn<QString>("expected");
    QTest::addRow("none") << qint64(0) << u"0 GB"_s;
    QTest::addRow("eighth") << qint64(128) << u"0.125 GB"_s;
    QTest::addRow("quarter") << qint64(256) << u"0.25 GB"_s;
    QTest::addRow("half") << qint64(512) << u"0.5 GB"_s;
    QTest::addRow("whole") << qint64(8192) << u"8 GB"_s;
    QTest::addRow("thousands") << qint64(2048) * 1024 << u"2,048 GB"_s;
}

void TestTexts::capacity()
{
    QFETCH(const qint64, megabytes);
    QFETCH(const QString, expected);
    for (const QLocale &locale : {english, chinese}) {
        const DefaultLocale changed(locale);
        QCOMPARE(Texts::capacity(Capacity::fromMegabytes(megabytes)), expected);
    }
    const DefaultLocale german(QLocale(QLocale::German));
    QString decimalComma = expected;
    QCOMPARE(Texts::capacity(Capacity::fromMegabytes(megabytes)),
        decimalComma.replace(u',', u'#').replace(u'.', u',').replace(u'#', u'.'));
}

void TestTexts::memory_data()
{
    QTest::addColumn<qint64>("megabytes");
    QTest::addColumn<QString>("expected");
    QTest::addRow("none") << qint64(0) << u"0 MB"_s;
    QTest::addRow("small") << qint64(512) << u"512 MB"_s;
    QTest::addRow("below 1 GB") << qint64(1023) << u"1,023 MB"_s;
    QTest::addRow("1 GB") << qint64(1024) << u"1 GB"_s;
    QTest::addRow("usable memory") << qint64(3277) << u"3.2 GB"_s;
    QTest::addRow("rounded to whole") << qint64(4090) << u"4 GB"_s;
    QTest::addRow("large") << qint64(2048) * 1024 + 512 << u"2,048.5 GB"_s;
}

void TestTexts::memory()
{
    QFETCH(const qint64, megabytes);
    for (const QLocale &locale : {english, chinese}) {
        const DefaultLocale changed(locale);
        QTEST(Texts::memory(megabytes), "expected");
    }
}

void TestTexts::numbers()
{
    QCOMPARE(Texts::number(1234567), u"1,234,567"_s);
    QCOMPARE(Texts::percent(0), u"0%"_s);
    QCOMPARE(Texts::percent(0.934), u"93%"_s);
    QCOMPARE(Texts::percent(1.25), u"125%"_s);
}

void TestTexts::dateTime()
{
    const QDateTime local(QDate(2024, 3, 11), QTime(14, 5, 59));
    const QString inEnglish = Texts::dateTime(local.toUTC());
    QVERIFY2(inEnglish.startsWith(u"3/11/24"_s) && inEnglish.contains(u"2:05"_s), qPrintable(inEnglish));
    const DefaultLocale changed(chinese);
    QCOMPARE(Texts::dateTime(local.toUTC()), u"2024/3/11 14:05"_s);
    QCOMPARE(Texts::dateTime({}), QString());
}

void TestTexts::maintenanceWindow_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("expected");
    QTest::addRow("seconds") << u"02:00:00"_s << u"06:00:00"_s << u"02:00–06:00 UTC"_s;
    QTest::addRow("minutes") << u"22:30"_s << u"02:30"_s << u"22:30–02:30 UTC"_s;
    QTest::addRow("hours") << u"22"_s << u"2"_s << u"22:00–02:00 UTC"_s;
    QTest::addRow("odd") << u"late"_s << u"06:00:00"_s << u"late–06:00 UTC"_s;
    QTest::addRow("none") << QString() << QString() << QString();
}

void TestTexts::maintenanceWindow()
{
    QFETCH(const QString, begin);
    QFETCH(const QString, end);
    Instance instance;
    instance.maintainBegin = begin;
    instance.maintainEnd = end;
    QTEST(Texts::maintenanceWindow(instance), "expected");
}

void TestTexts::duration_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("expected");
    QTest::addRow("negative") << qint64(-5) << u"0 s"_s;
    QTest::addRow("under a second") << qint64(999) << u"0 s"_s;
    QTest::addRow("seconds") << qint64(6'400) << u"6 s"_s;
    QTest::addRow("a minute") << qint64(60'000) << u"1 min"_s;
    QTest::addRow("minutes") << qint64(200'000) << u"3 min 20 s"_s;
    QTest::addRow("an hour") << qint64(3'600'000) << u"1 h"_s;
    QTest::addRow("hours") << qint64(3'900'000) << u"1 h 5 min"_s;
    QTest::addRow("more than a day") << qint64(26) * 3'600'000 << u"26 h"_s;
}

void TestTexts::duration()
{
    QFETCH(const qint64, milliseconds);
    QTEST(Texts::duration(milliseconds), "expected");
}

QTEST_MAIN(TestTexts)
#include "tst_texts.moc"
