// SPDX-License-Identifier: MIT
#include "api/http/RequestLog.h"
#include "tests/support/DemoProgram.h"
#include "ui/settings/NetworkLogWindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

class TestNetworkLogWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatTheProgramAsks();
    void copiesAndClears();
    void keepsTheLast();

private:
    static RequestRecord record(const QString &id)
    {
        RequestRecord result;
        result.method = "GET";
        result.url = u"https://dcs.example.com/"_s;
        result.httpStatus = 200;
        result.requestId = id;
        return result;
    }
    static QStringList linesOf(const NetworkLogWindow &window)
    {
        return window.findChild<QPlainTextEdit *>()->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    }
    static void click(const NetworkLogWindow &window, const QString &name)
    {
        window.findChild<QPushButton *>(name)->click();
    }
    static QDateTime noon() { return QDateTime(QDate(2030, 1, 2), QTime(12, 0), Qt::UTC); }
};

void TestNetworkLogWindow::showsWhatTheProgramAsks()
{
    RequestLog log(noon);
    DemoProgram program;
    program.http.setRequestLog(&log);
    program.requestLog = &log;
    QVERIFY(program.start());
    program.window->findChild<QAction *>(u"actionNetworkLog"_s)->trigger();
    const auto *window = program.window->findChild<NetworkLogWindow *>();
    QVERIFY(window && window->isVisible());
    QTRY_VERIFY(linesOf(*window).size() >= 3);
    const QString text = linesOf(*window).join(u'\n');
    QVERIFY(text.startsWith(u"2030-01-02T12:00:00.000Z GET http://127.0.0.1"_s));
    QVERIFY(text.contains(u" 200 "_s) && text.contains(u", request "_s));
    QVERIFY(!text.contains(Simulator::secretKey()));
    QVERIFY(!text.contains(Simulator::accessKey()));
}

void TestNetworkLogWindow::copiesAndClears()
{
    RequestLog log(noon);
    log.append(record(u"r1"_s));
    QCoreApplication::processEvents();
    NetworkLogWindow window(&log);
    log.append(record(u"r2"_s));
    QTRY_COMPARE(linesOf(window).size(), 2);
    QVERIFY(linesOf(window).last().endsWith(u"request r2"_s));
    click(window, u"copyAll"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), log.toText().trimmed());
    QVERIFY(!window.findChild<QPushButton *>(u"copySelected"_s)->isEnabled());
    auto *lines = window.findChild<QPlainTextEdit *>();
    lines->moveCursor(QTextCursor::Start);
    lines->moveCursor(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    click(window, u"copySelected"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), linesOf(window).first());
    click(window, u"clear"_s);
    QVERIFY(linesOf(window).isEmpty());
    QCOMPARE(log.records().size(), 2);
}

void TestNetworkLogWindow::keepsTheLast()
{
    RequestLog log(noon);
    NetworkLogWindow window(&log);
    for (int i = 0; i <= RequestLog::capacity; ++i)
        log.append(record(u"r%1"_s.arg(i)));
    QTRY_VERIFY(!linesOf(window).isEmpty() && linesOf(window).last().endsWith(u"request r500"_s));
    QCOMPARE(linesOf(window).size(), RequestLog::capacity);
    QVERIFY(linesOf(window).first().endsWith(u"request r1"_s));
}

QTEST_MAIN(TestNetworkLogWindow)
#include "tst_networklogwindow.moc"
