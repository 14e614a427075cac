// SPDX-License-Identifier: MIT
#include "model/resize/ResizeFinding.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestResizeFinding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings();
};

void TestResizeFinding::findings_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QList<ResizeFinding>>("findings");
    const auto row = [](const char *name, const QString &reason, const QList<ResizeFinding> &findings) {
        QTest::newRow(name) << reason << findings;
    };
    const auto one = [](RiskItem item, const QString &text) { return QList<ResizeFinding>{{item, text}}; };
    const QString memory = u"The memory usage of a node exceeds 90%."_s;
    row("memory", memory, one(RiskItem::Memory, memory));
    row("CPU", u"CPU usage of node 1 is 97.5 %"_s, one(RiskItem::Cpu, u"CPU usage of node 1 is 97.5 %"_s));
    row("network", u"network input too heavy"_s, one(RiskItem::NetworkInput, u"network input too heavy"_s));
    row("status", u"A node is abnormal"_s, one(RiskItem::NodeStatus, u"A node is abnormal"_s));
    row("spread", u"Memory difference between nodes above 512 MB"_s,
        one(RiskItem::DataSpread, u"Memory difference between nodes above 512 MB"_s));
    row("something else", u"quota"_s, one(RiskItem::Other, u"quota"_s));
    row("another language", u"内部错误。"_s, one(RiskItem::Other, u"内部错误。"_s));
    row("none told", QString(), one(RiskItem::Other, QString()));
    row("blank", u" \n"_s, one(RiskItem::Other, QString()));
    row("a line each", u"cpu\n memory \r\n\n"_s,
        {{RiskItem::Cpu, u"cpu"_s}, {RiskItem::Memory, u"memory"_s}});
    row("a sentence each", memory + u" CPU is busy; traffic is heavy"_s,
        {{RiskItem::Memory, memory}, {RiskItem::Cpu, u"CPU is busy"_s},
            {RiskItem::NetworkInput, u"traffic is heavy"_s}});
}

void TestResizeFinding::findings()
{
    QFETCH(const QString, reason);
    QFETCH(const QList<ResizeFinding>, findings);
    QCOMPARE(resizeFindings(reason), findings);
}

QTEST_GUILESS_MAIN(TestResizeFinding)
#include "tst_resizefinding.moc"
