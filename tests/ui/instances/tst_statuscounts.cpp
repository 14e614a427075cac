// SPDX-License-Identifier: MIT
#include "tests/ui/instances/Samples.h"
#include "ui/instances/StatusCounts.h"

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestStatusCounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeMode::Light); }
    void counts();
    void buttonsStay();
    void clicks();
    void quota_data();
    void quota();
    void narrow();

private:
    static QStringList texts(const StatusCounts &counts);

    Theme m_theme;
};

QStringList TestStatusCounts::texts(const StatusCounts &counts)
{
    QStringList list;
    const auto buttons = counts.findChildren<QToolButton *>();
    for (const QToolButton *button : buttons)
        list.append(button->text());
    return list;
}

void TestStatusCounts::counts()
{
    StatusCounts counts(&m_theme);
    QList<Instance> instances{samples::redis(u"a"_s, u"a"_s), samples::redis(u"b"_s, u"b"_s)};
    counts.display(instances, {});
    QCOMPARE(texts(counts), QStringList{u"Running 2"_s});
    instances[1].status = word(Status::Error);
    counts.display(instances, {word(Status::Frozen).raw});
    QCOMPARE(texts(counts), QStringList({u"Running 1"_s, u"Frozen 0"_s, u"Faulty 1"_s}));
    const auto buttons = counts.findChildren<QToolButton *>();
    QCOMPARE(buttons[1]->isChecked(), true);
    QCOMPARE(buttons[2]->isChecked(), false);
    QCOMPARE(buttons[2]->accessibleName(), u"Faulty 1"_s);
    QVERIFY(!buttons[0]->icon().isNull());
}

/// New numbers do not take the focus away.
void TestStatusCounts::buttonsStay()
{
    StatusCounts counts(&m_theme);
    counts.display(samples::instances(13), {});
    const auto before = counts.findChildren<QToolButton *>();
    counts.display(samples::instances(26), {});
    QCOMPARE(counts.findChildren<QToolButton *>(), before);
}

void TestStatusCounts::clicks()
{
    StatusCounts counts(&m_theme);
    counts.display(samples::instances(13), {word(Status::Error).raw});
    QSignalSpy chosen(&counts, &StatusCounts::chosenByUser);
    auto *running = counts.findChildren<QToolButton *>().constFirst();
    running->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<QSet<QString>>(),
        QSet<QString>({word(Status::Error).raw, word(Status::Running).raw}));
}

void TestStatusCounts::quota_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("used");
    QTest::addColumn<bool>("visible");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("tone");
    QTest::newRow("half") << 100 << 50 << true << 50 << QString();
    QTest::newRow("nearly full") << 100 << 80 << true << 80 << u"caution"_s;
    QTest::newRow("over") << 100 << 130 << true << 100 << u"caution"_s;
    QTest::newRow("no limit") << 0 << 50 << false << 0 << QString();
}

void TestStatusCounts::quota()
{
    QFETCH(int, limit);
    QFETCH(int, used);
    QFETCH(bool, visible);
    StatusCounts counts(&m_theme);
    const auto *instances = counts.findChild<QWidget *>(u"instanceQuota"_s);
    const auto *memory = counts.findChild<QWidget *>(u"memoryQuota"_s);
    QVERIFY(!instances->isVisibleTo(&counts) && !memory->isVisibleTo(&counts));
    Quota quota;
    quota.instances = InstanceQuota{limit, used};
    counts.setQuota(quota);
    QCOMPARE(instances->isVisibleTo(&counts), visible);
    QVERIFY(!memory->isVisibleTo(&counts));
    quota.memory = MemoryQuota{Capacity::fromGigabytes(limit), Capacity::fromGigabytes(used)};
    counts.setQuota(quota);
    QCOMPARE(memory->isVisibleTo(&counts), visible);
    if (!visible)
        return;
    for (const QWidget *shown : {instances, memory}) {
        const auto *bar = shown->findChild<QProgressBar *>();
        QTEST(bar->value(), "value");
        QTEST(bar->property("tone").toString(), "tone");
        QCOMPARE(bar->accessibleName(), shown->findChild<QLabel *>()->text());
    }
    QCOMPARE(instances->findChild<QLabel *>()->text(), u"Instance quota %1 / %2"_s.arg(used).arg(limit));
    QCOMPARE(memory->findChild<QLabel *>()->text(), u"Memory quota %1 GB / %2 GB"_s.arg(used).arg(limit));
}

/// In a narrow place the counts take several lines, and none is cut off.
void TestStatusCounts::narrow()
{
    StatusCounts counts(&m_theme);
    Quota quota;
    quota.instances = InstanceQuota{100, 50};
    counts.setQuota(quota);
    counts.display(samples::instances(40), {});
    const int oneLine = counts.heightForWidth(counts.sizeHint().width());
    QVERIFY(counts.heightForWidth(300) >= 2 * oneLine);
    counts.resize(300, counts.heightForWidth(300));
    counts.show();
    QVERIFY(QTest::qWaitForWindowExposed(&counts));
    const auto buttons = counts.findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        QVERIFY(counts.rect().contains(button->geometry()));
        QVERIFY(button->width() >= button->sizeHint().width());
    }
}

QTEST_MAIN(TestStatusCounts)
#include "tst_statuscounts.moc"
