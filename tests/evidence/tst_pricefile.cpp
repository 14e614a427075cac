// SPDX-License-Identifier: MIT
#include "tests/evidence/PriceBench.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

/// Prices that outlive the program.
class TestPriceFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newStartNeedsNoCall();
    void onlyItsOwnerMayReadIt();
    void pricesOfOthersAreNotUsed_data();
    void pricesOfOthersAreNotUsed();
    void oldPricesAreNotUsed();
    void damagedFiles_data();
    void damagedFiles();
    void unwritablePlaceChangesNothing();

private:
    QString path() const { return m_folder->filePath(u"sub/prices.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

using State = PriceQuote::State;

const QString fourGb = u"redis.ha.xu1.large.r2.4"_s;
const PriceOwner owner{u"AK"_s, PriceSite::China};
const QDateTime noon({2026, 11, 24}, {12, 0}, Qt::UTC);

KnownPrices onePrice(const QDateTime &askedAt = noon)
{
    const Price price{PriceTerm::Hour, Money::parse(u"0.123456", u"CNY"_s).value(),
        Money::parse(u"0.000001", u"CNY"_s).value()};
    return {{PriceKey{fourGb, u"cn-north-4"_s}, KnownPrice{price, askedAt}}};
}

} // namespace

void TestPriceFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestPriceFile::newStartNeedsNoCall()
{
    PriceBench bench(path());
    bench.service->setSite(PriceSite::China);
    QVERIFY(bench.ask({hour(fourGb), month(fourGb)}));
    const PriceQuote before = bench.hourly(fourGb);
    QCOMPARE(before.state, State::Known);
    QCOMPARE(bench.calls(), 2);

    bench.remake(path(), u"AK"_s);
    bench.now = bench.now.addSecs(3600);
    bench.service->setSite(PriceSite::China);
    QCOMPARE(bench.hourly(fourGb), before);
    QVERIFY(bench.ask({hour(fourGb), month(fourGb)}));
    QCOMPARE(bench.calls(), 2);
}

void TestPriceFile::onlyItsOwnerMayReadIt()
{
    {
        PriceFile file(path());
        file.write("{}");
    }
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(QFileInfo::exists(path()));
    QVERIFY(!(QFileInfo(path()).permissions() & others));
}

void TestPriceFile::pricesOfOthersAreNotUsed_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<PriceSite>("site");
    QTest::addColumn<bool>("used");
    QTest::newRow("own") << u"AK"_s << PriceSite::China << true;
    QTest::newRow("other account") << u"AK2"_s << PriceSite::China << false;
    QTest::newRow("other site") << u"AK"_s << PriceSite::Europe << false;
}

void TestPriceFile::pricesOfOthersAreNotUsed()
{
    QFETCH(const QString, account);
    QFETCH(const PriceSite, site);
    QFETCH(const bool, used);
    const QByteArray json = pricesToJson(onePrice(), owner);
    const KnownPrices expected = used ? onePrice() : KnownPrices();
    QCOMPARE(pricesFromJson(json, {account, site}, noon), expected);
}

void TestPriceFile::oldPricesAreNotUsed()
{
    const QByteArray json = pricesToJson(onePrice(), owner);
    QCOMPARE(pricesFromJson(json, owner, noon.addSecs(24 * 60 * 60 - 1)), onePrice());
    QVERIFY(pricesFromJson(json, owner, noon.addSecs(24 * 60 * 60)).isEmpty());
    QVERIFY(pricesFromJson(json, owner, noon.addSecs(-1)).isEmpty());
}

void TestPriceFile::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray whole = pricesToJson(onePrice(), owner);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << whole.chopped(5);
    QTest::newRow("other version") << QByteArray(whole).replace(R"("version":1)", R"("version":2)");
    QTest::newRow("no number") << QByteArray(whole).replace("0.123456", "much");
    QTest::newRow("no currency") << QByteArray(whole).replace(R"("CNY")", R"("")");
    QTest::newRow("no time") << QByteArray(whole).replace("2026-11-24T12:00:00Z", "noon");
    QTest::newRow("other term") << QByteArray(whole).replace(R"("hour")", R"("day")");
    QTest::newRow("array") << QByteArray("[1]");
}

void TestPriceFile::damagedFiles()
{
    QFETCH(const QByteArray, json);
    QVERIFY(pricesFromJson(json, owner, noon).isEmpty());
}

void TestPriceFile::unwritablePlaceChangesNothing()
{
    PriceBench bench(u"/proc/nowhere/prices.json"_s);
    bench.service->setSite(PriceSite::China);
    QVERIFY(bench.ask({hour(fourGb)}));
    QCOMPARE(bench.hourly(fourGb).state, State::Known);
}

QTEST_GUILESS_MAIN(TestPriceFile)
#include "tst_pricefile.moc"
