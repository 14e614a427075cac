// SPDX-License-Identifier: MIT
#include "tests/support/DemoProgram.h"
#include "tests/support/WindowDriver.h"

#include "ui/instances/InstanceTableModel.h"
#include "ui/widgets/Banner.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace dcs;
using namespace dcs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 30'000;
const QString otherProject(32, u'b');
const QString otherRegion = u"ap-southeast-3"_s;

} // namespace

/// The window over two services: two regions of one profile.
class TestLocations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void columnsTellThePlace();
    void onePlaceHasNoSuchColumns();
    void searchByRegion();
    void quotaOfAllPlaces();
    void changeGoesToTheRightPlace_data();
    void changeGoesToTheRightPlace();
    void failedPlaceShowsItsError_data();
    void failedPlaceShowsItsError();

private:
    SignIn twoLocations() const;
    bool startWithTwo();
    QModelIndex rowOf(const QString &id) const;
    bool isShown(InstanceTableModel::Column column) const
    {
        return !m_driver->instances()->isColumnHidden(static_cast<int>(column));
    }
    Banner *banner() const { return m_program->window->findChild<Banner *>(u"staleBanner"_s); }
    void choose(const QString &id);

    std::unique_ptr<Simulator> m_other;
    std::unique_ptr<DemoProgram> m_program;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestLocations::init()
{
    SimulatorSettings settings;
    settings.seed = 2;
    settings.instanceCount = 30;
    settings.extendMs = 1'000;
    settings.projectId = otherProject;
    m_other = std::make_unique<Simulator>(bundledCatalogue(), settings);
    QVERIFY(m_other->start());
    m_program = std::make_unique<DemoProgram>();
    QVERIFY(m_program->start());
    m_driver = std::make_unique<WindowDriver>(m_program->window.get());
}

void TestLocations::cleanup()
{
    m_driver.reset();
    m_program.reset();
    m_other.reset();
}

SignIn TestLocations::twoLocations() const
{
    SignIn signIn = m_program->signIn();
    const QUrl url(m_other->baseUrl());
    signIn.profile.furtherLocations = {{url, url, otherRegion, otherProject}};
    return signIn;
}

bool TestLocations::startWithTwo()
{
    m_program->window->signIn(twoLocations());
    return QTest::qWaitFor([this] { return m_driver->rowCount() == 70; }, waitMs);
}

QModelIndex TestLocations::rowOf(const QString &id) const
{
    const QAbstractItemModel *model = m_driver->instances()->model();
    const QModelIndexList found =
        model->match(model->index(0, 0), InstanceTableModel::InstanceIdRole, id, 1, Qt::MatchExactly);
    return found.value(0);
}

void TestLocations::choose(const QString &id) { m_driver->instances()->selectRow(rowOf(id).row()); }

void TestLocations::columnsTellThePlace()
{
    QVERIFY(startWithTwo());
    QVERIFY(isShown(InstanceTableModel::Column::Region));
    QVERIFY(isShown(InstanceTableModel::Column::Project));
    const QModelIndex row = rowOf(m_other->instanceIds().first());
    QCOMPARE(row.siblingAtColumn(static_cast<int>(InstanceTableModel::Column::Region)).data().toString(),
        otherRegion);
    QCOMPARE(row.siblingAtColumn(static_cast<int>(InstanceTableModel::Column::Project)).data().toString(),
        otherProject);
    QVERIFY(m_program->window->windowTitle().endsWith(u"cn-north-4 +1"_s));
}

void TestLocations::onePlaceHasNoSuchColumns()
{
    QVERIFY(!isShown(InstanceTableModel::Column::Region));
    QVERIFY(startWithTwo());
    m_program->window->signIn(m_program->signIn());
    QTRY_COMPARE(m_driver->rowCount(), 40);
    QVERIFY(!isShown(InstanceTableModel::Column::Region));
    QVERIFY(!isShown(InstanceTableModel::Column::Project));
}

void TestLocations::searchByRegion()
{
    QVERIFY(startWithTwo());
    m_driver->search(otherRegion);
    QCOMPARE(m_driver->rowCount(), 30);
}

void TestLocations::quotaOfAllPlaces()
{
    QVERIFY(startWithTwo());
    const auto *quota = m_program->window->findChild<QWidget *>(u"instanceQuota"_s);
    qint64 limit = 0;
    const auto isKnown = [this, &limit] {
        limit = 0;
        for (const Session *session : m_program->window->sessions()->sessions()) {
            if (!session->quota().instances)
                return false;
            limit += session->quota().instances->limit;
        }
        return true;
    };
    QTRY_VERIFY(isKnown());
    QTRY_VERIFY2(quota->accessibleName().endsWith(u"/ "_s + QLocale().toString(limit)),
        qPrintable(quota->accessibleName()));
    QVERIFY(quota->toolTip().contains(otherRegion + u": instances "_s));
    QVERIFY(quota->toolTip().contains(Simulator::region() + u": instances "_s));
}

void TestLocations::changeGoesToTheRightPlace_data()
{
    QTest::addColumn<bool>("toTheOther");
    QTest::newRow("first place") << false;
    QTest::newRow("second place") << true;
}

void TestLocations::changeGoesToTheRightPlace()
{
    QFETCH(const bool, toTheOther);
    QVERIFY(startWithTwo());
    Simulator &right = toTheOther ? *m_other : m_program->simulator;
    Simulator &wrong = toTheOther ? m_program->simulator : *m_other;
    QString id;
    for (const Instance &each : m_program->window->sessions()->instances()) {
        if (each.name == u"session-store-prod" && right.instanceIds().contains(each.id))
            id = each.id;
    }
    QVERIFY(!id.isEmpty());
    choose(id);
    QVERIFY(m_driver->openResizeDialog());
    m_driver->clickTarget(Capacity::fromGigabytes(16));
    m_driver->submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_program->queue.operations().size(), 1, waitMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->queue.operations().first().state, OperationState::Done, waitMs);
    QCOMPARE(right.countReceived("POST", id + u"/extend"_s), 1);
    QCOMPARE(wrong.countReceived("POST", QString()), 0);
    QVERIFY(m_program->queue.operations().first().profileText.endsWith(
        toTheOther ? otherRegion : Simulator::region()));
}

void TestLocations::failedPlaceShowsItsError_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("button");
    const auto list = [](Fault::Kind kind, int status) {
        Fault fault;
        fault.kind = kind;
        fault.method = "GET";
        fault.pathContains = u"/instances"_s;
        fault.times = -1;
        fault.status = status;
        return fault;
    };
    Fault refused = list(Fault::Kind::Status, 401);
    refused.body = R"({"error_code":"APIG.0301","error_msg":"Incorrect IAM authentication information"})";
    QTest::newRow("down") << list(Fault::Kind::DropBeforeHandling, 0) << u"Try again"_s;
    QTest::newRow("500") << list(Fault::Kind::Status, 500) << u"Try again"_s;
    QTest::newRow("401") << refused << u"Sign in…"_s;
}

void TestLocations::failedPlaceShowsItsError()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, button);
    QVERIFY(startWithTwo());
    QTRY_VERIFY(!m_program->window->sessions()->isRefreshing());
    m_other->addFault(fault);
    m_driver->trigger("actionRefresh");
    QTRY_VERIFY_WITH_TIMEOUT(banner()->isVisible(), waitMs);
    QVERIFY(banner()->text().startsWith(otherRegion + u": "_s));
    QVERIFY(!banner()->text().contains(Simulator::region()));
    QCOMPARE(banner()->findChild<QPushButton *>()->text(), button);
    QCOMPARE(m_driver->rowCount(), 70);
    const auto isStale = [this](const QString &id) {
        return rowOf(id).data(InstanceTableModel::StaleRole).toBool();
    };
    QVERIFY(isStale(m_other->instanceIds().first()));
    QVERIFY(!isStale(m_program->simulator.instanceIds().first()));
    const auto region = static_cast<int>(InstanceTableModel::Column::Region);
    QCOMPARE(rowOf(m_other->instanceIds().first())
                 .siblingAtColumn(region)
                 .data(InstanceTableModel::SecondLineRole)
                 .toString(),
        u"Not up to date"_s);
    if (button != u"Try again")
        return;
    m_other->clearFaults();
    QTest::mouseClick(banner()->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!banner()->isVisible(), waitMs);
    QVERIFY(!isStale(m_other->instanceIds().first()));
}

QTEST_MAIN(TestLocations)
#include "tst_locations.moc"
