// SPDX-License-Identifier: MIT
#include "tests/account/SimulatedService.h"
#include "tests/ui/instances/Samples.h"
#include "ui/instances/details/DetailFields.h"
#include "ui/instances/details/DetailsPane.h"
#include "ui/instances/details/TaskList.h"
#include "ui/language/Texts.h"
#include "ui/widgets/ValueText.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

class TestDetailsPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_pane.reset(); }

    void nothingSelected();
    void everythingTold();
    void unknownIsLeftOut();
    void copyAll();
    void hint();
    void refreshKeepsSelectionAndPlace();
    void longValuesWrap_data();
    void longValuesWrap();
    void noClippedLabel_data();
    void noClippedLabel();
    void languageChange();
    void backgroundTasks_data();
    void backgroundTasks();

private:
    ValueText *value(const QString &key) const { return m_pane->findChild<ValueText *>(u"detail_"_s + key); }

    Theme m_theme;
    Catalogue m_catalogue;
    std::unique_ptr<DetailsPane> m_pane;
};

void TestDetailsPane::initTestCase()
{
    m_theme.apply(ThemeMode::Light);
    m_catalogue = samples::catalogue();
    QVERIFY(!m_catalogue.specifications().isEmpty());
}

void TestDetailsPane::init()
{
    m_pane = std::make_unique<DetailsPane>(&m_theme);
    m_pane->resize(m_pane->minimumWidth(), 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestDetailsPane::nothingSelected()
{
    const auto *empty = m_pane->findChild<QLabel *>(u"noDetails"_s);
    QVERIFY(empty->isVisible());
    m_pane->setInstance(samples::complete(), m_catalogue);
    QVERIFY(!empty->isVisible());
    m_pane->setInstance(std::nullopt, m_catalogue);
    QVERIFY(empty->isVisible());
    QVERIFY(!empty->text().isEmpty());
}

void TestDetailsPane::everythingTold()
{
    const Instance instance = samples::complete();
    m_pane->setInstance(instance, m_catalogue);
    const QList<DetailGroup> groups = DetailFields::of(instance);
    QCOMPARE(groups.size(), 6);
    for (const DetailGroup &group : groups) {
        QVERIFY(!group.title.isEmpty());
        for (const DetailField &field : group.fields) {
            const ValueText *shown = value(field.key);
            QVERIFY2(shown && shown->isVisibleTo(m_pane.get()), qPrintable(field.key));
            QVERIFY2(!field.value.isEmpty(), qPrintable(field.key));
            QCOMPARE(shown->toPlainText(), field.value);
            QCOMPARE(shown->accessibleName(), field.label);
            QVERIFY(shown->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
        }
    }
    QCOMPARE(value(u"addresses"_s)->toPlainText(), u"192.168.0.10:6379\n192.168.0.11:6379"_s);
    QCOMPARE(value(u"tags"_s)->toPlainText(), u"team=payments\nstage"_s);
    QCOMPARE(value(u"vpc"_s)->toPlainText(), instance.vpcName + u'\n' + instance.vpcId);
    QCOMPARE(value(u"input"_s)->toPlainText(), u"880.3 kbit/s"_s);
    const auto *bar = m_pane->findChild<QProgressBar *>(u"memoryBar"_s);
    QVERIFY(bar->isVisibleTo(m_pane.get()));
    QCOMPARE(bar->value(), 92);
    QVERIFY(!bar->accessibleName().isEmpty());
}

void TestDetailsPane::unknownIsLeftOut()
{
    Instance bare;
    bare.id = u"bare"_s;
    m_pane->setInstance(samples::complete(), m_catalogue);
    m_pane->setInstance(bare, m_catalogue);
    QVERIFY(value(u"id"_s)->isVisibleTo(m_pane.get()));
    const QList<DetailGroup> groups = DetailFields::of(bare);
    for (const DetailGroup &group : groups) {
        for (const DetailField &field : group.fields)
            QCOMPARE(value(field.key)->isVisibleTo(m_pane.get()), !field.value.isEmpty());
    }
    QVERIFY(!m_pane->findChild<QProgressBar *>(u"memoryBar"_s)->isVisibleTo(m_pane.get()));
    QVERIFY(!m_pane->findChild<QFrame *>(u"sizeHint"_s)->isVisibleTo(m_pane.get()));
    const auto labels = m_pane->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->isVisible() || label->text() != u"Figures"_s, "an empty group has no heading");
}

void TestDetailsPane::copyAll()
{
    m_pane->setInstance(samples::complete(), m_catalogue);
    QTest::mouseClick(m_pane->findChild<QPushButton *>(u"copyAll"_s), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"Name: orders\n"_s));
    QVERIFY(text.contains(u"ID: d6ab6f04-2ea3-4c4a-9f3d-5d2a6b8c9e10\n"_s));
    QVERIFY(text.contains(u"Addresses: 192.168.0.10:6379, 192.168.0.11:6379\n"_s));
    QVERIFY(text.contains(u"\n\nStatus: "_s));
}

void TestDetailsPane::hint()
{
    const auto *card = m_pane->findChild<QFrame *>(u"sizeHint"_s);
    const auto *text = m_pane->findChild<QLabel *>(u"sizeHintText"_s);
    Instance instance = samples::redis(u"a"_s, u"a"_s);
    m_pane->setInstance(instance, m_catalogue);
    QVERIFY(!card->isVisible());
    instance.usedMemoryMb = 7577;
    m_pane->setInstance(instance, m_catalogue);
    QVERIFY(card->isVisible());
    QVERIFY2(text->text().contains(u"16 GB"_s) && text->text().contains(u"redis.ha.xu1.large.r2.16"_s),
        qPrintable(text->text()));
    QVERIFY(text->text().contains(Texts::percent(7577 / 8192.0)));
    QVERIFY(text->text().contains(Texts::percent(7577 / 16384.0)));
    m_pane->setInstance(instance, {});
    QVERIFY(card->isVisible());
    QVERIFY(!text->text().contains(u"16 GB"_s));
}

void TestDetailsPane::refreshKeepsSelectionAndPlace()
{
    Instance instance = samples::complete();
    m_pane->setInstance(instance, m_catalogue);
    auto *area = m_pane->findChild<QScrollArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 100);
    area->verticalScrollBar()->setValue(100);
    value(u"id"_s)->selectAll();
    instance.usedMemoryMb = 5000;
    m_pane->setInstance(instance, m_catalogue);
    QCOMPARE(value(u"id"_s)->textCursor().selectedText(), instance.id);
    QCOMPARE(area->verticalScrollBar()->value(), 100);
    instance.id = u"another"_s;
    m_pane->setInstance(instance, m_catalogue);
    QCOMPARE(area->verticalScrollBar()->value(), 0);
}

void TestDetailsPane::longValuesWrap_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one long word") << QString(300, u'x');
    QTest::newRow("domain name")
        << u"redis-d6ab6f04-2ea3-4c4a-9f3d-5d2a6b8c9e10.cn-north-4.dcs.example.com"_s;
    QTest::newRow("Chinese") << QString(120, u'缓');
    QTest::newRow("English") << u"Kept for those who buy late at night and early in the morning"_s.repeated(
        4);
}

void TestDetailsPane::longValuesWrap()
{
    QFETCH(QString, text);
    Instance instance = samples::complete();
    instance.description = text;
    instance.name = text;
    m_pane->setInstance(instance, m_catalogue);
    for (ValueText *shown : {value(u"description"_s), m_pane->findChild<ValueText *>(u"detailsName"_s)}) {
        QTRY_VERIFY(shown->height() >= shown->heightForWidth(shown->width()));
        QVERIFY(shown->height() > 2 * shown->fontMetrics().height());
        QVERIFY(shown->document()->size().width() <= shown->width());
        QVERIFY(shown->document()->size().height() <= shown->height());
    }
}

void TestDetailsPane::noClippedLabel_data()
{
    QTest::addColumn<int>("extraWidth");
    QTest::newRow("narrowest") << 0;
    QTest::newRow("wide") << 400;
}

void TestDetailsPane::noClippedLabel()
{
    QFETCH(int, extraWidth);
    m_pane->resize(m_pane->minimumWidth() + extraWidth, 600);
    m_pane->setInstance(samples::complete(), m_catalogue);
    const auto *area = m_pane->findChild<QScrollArea *>();
    QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
    const auto labels = area->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    const auto values = area->findChildren<ValueText *>();
    for (const ValueText *shown : values)
        QVERIFY2(!shown->isVisible() || shown->height() >= shown->heightForWidth(shown->width()),
            qPrintable(shown->objectName()));
}

void TestDetailsPane::languageChange()
{
    m_pane->setInstance(samples::complete(), m_catalogue);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_pane.get(), &event);
    QCOMPARE(value(u"id"_s)->toPlainText(), samples::complete().id);
}

void TestDetailsPane::backgroundTasks_data()
{
    QTest::addColumn<bool>("hasV2");
    QTest::newRow("v2") << true;
    QTest::newRow("v1.0 only") << false;
}

/// They are read only while the pane can be seen, and only where the endpoint tells them.
void TestDetailsPane::backgroundTasks()
{
    QFETCH(const bool, hasV2);
    using Served = SimulatorSettings::ApiVersions;
    SimulatedService service(SimulatorSettings{
        .instanceCount = 0, .extendMs = 3'600'000, .apiVersions = hasV2 ? Served::Both : Served::V1Only});
    QVERIFY(service.simulator.start());
    const Instance instance = samples::complete();
    service.addRedis(instance.id, 4);
    Authenticator authenticator(
        &service.http, service.endpoint(), SimulatedService::accessKey(), &SimulatedService::now);
    DcsClient client(&service.http, &authenticator, service.settings);
    ResizeRequest request;
    request.instanceId = instance.id;
    request.body = extendBody(Capacity::fromGigabytes(8), SimulatedService::specCode(8));
    auto *post = client.resizeInstance(request, m_pane.get());
    QSignalSpy posted(post, &ApiJobBase::finished);
    QVERIFY(posted.wait());

    const auto asked = [&service] { return service.simulator.countReceived("GET", u"/tasks"_s); };
    const auto *list = m_pane->findChild<TaskList *>();
    m_pane->hide();
    m_pane->setInstance(instance, m_catalogue, &client);
    QCOMPARE(asked(), 0);
    m_pane->show();
    QTRY_VERIFY(asked() > 0);
    if (hasV2) {
        QTRY_VERIFY(list->isVisibleTo(m_pane.get()));
        const auto *task = list->findChild<ValueText *>(u"task"_s);
        QVERIFY2(task->toPlainText().startsWith(u"Change of the specification: 4 GB → 8 GB\nUnder way"_s),
            qPrintable(task->toPlainText()));
        QTRY_VERIFY(list->findChild<QProgressBar *>(u"taskProgress"_s)->isVisibleTo(m_pane.get()));
    }
    m_pane->setInstance(std::nullopt, m_catalogue, &client);
    m_pane->setInstance(instance, m_catalogue, nullptr);
    QTRY_VERIFY(!list->isVisibleTo(m_pane.get()));
}

QTEST_MAIN(TestDetailsPane)
#include "tst_detailspane.moc"
