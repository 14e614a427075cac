// SPDX-License-Identifier: MIT
#include "ui/mainwindow/frame/WindowPlacement.h"

#include <QtTest>

using namespace dcs;

class TestWindowPlacement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstTime_data();
    void firstTime();
    void keptGeometry_data();
    void keptGeometry();
};

void TestWindowPlacement::firstTime_data()
{
    QTest::addColumn<QRect>("available");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isMaximised");
    // 1440x900, less 32 px of what there is; maximised below 90 % of that, which is 1296x810.
    QTest::newRow("large") << QRect(0, 0, 2560, 1440) << QSize(1440, 900) << false;
    QTest::newRow("a little less") << QRect(0, 0, 1366, 920) << QSize(1334, 888) << false;
    QTest::newRow("1280x720") << QRect(0, 0, 1280, 720) << QSize(1248, 688) << true;
    QTest::newRow("2560x1440 at 2x") << QRect(0, 0, 1280, 720) << QSize(1248, 688) << true;
    QTest::newRow("1024x640") << QRect(0, 0, 1024, 640) << QSize(992, 608) << true;
    QTest::newRow("low, second screen") << QRect(1920, 30, 1920, 800) << QSize(1440, 768) << true;
}

void TestWindowPlacement::firstTime()
{
    QFETCH(const QRect, available);
    const WindowPlacement placement = firstPlacement({1440, 900}, available);
    QTEST(placement.geometry.size(), "size");
    QTEST(placement.isMaximised, "isMaximised");
    QVERIFY(available.contains(placement.geometry));
}

void TestWindowPlacement::keptGeometry_data()
{
    QTest::addColumn<QRect>("kept");
    QTest::addColumn<QRect>("available");
    QTest::addColumn<QRect>("fitted");
    const QRect screen(0, 0, 1280, 720);
    QTest::newRow("fits") << QRect(100, 50, 1024, 640) << screen << QRect(100, 50, 1024, 640);
    QTest::newRow("too large") << QRect(0, 0, 2000, 1300) << screen << screen;
    QTest::newRow("beyond the edge") << QRect(900, 400, 1024, 640) << screen << QRect(256, 80, 1024, 640);
    QTest::newRow("of a screen that is gone")
        << QRect(3000, -500, 1024, 640) << screen << QRect(256, 0, 1024, 640);
}

void TestWindowPlacement::keptGeometry()
{
    QFETCH(const QRect, kept);
    QFETCH(const QRect, available);
    QTEST(fittedTo(kept, available), "fitted");
}

QTEST_APPLESS_MAIN(TestWindowPlacement)
#include "tst_windowplacement.moc"
