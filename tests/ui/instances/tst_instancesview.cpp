// SPDX-License-Identifier: MIT
#include "tests/ui/instances/Samples.h"
#include "ui/instances/InstanceTableModel.h"
#include "ui/instances/InstancesView.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace dcs;

using Column = InstanceTableModel::Column;

class TestInstancesView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }

    void refreshKeepsEverything();
    void currentInstanceFollows();
    void search();
    void enterInSearch();
    void memoryBins();
    void quantitiesDescendFirst();
    void copyRows();
    void filterByValue();
    void densities();
    void filters();
    void filterMenuStaysOpen();
    void statusCounts();
    void clearFilters();
    void enterResizes();
    void selectAll();
    void copy();
    void contextMenu();
    void copyAsCurl();
    void state();
    void columnsMenu();
    void sortMenu();
    void accessible();
    void tabOrder();
    void languageChange();
    void widths();
    void manyChanges();

private:
    QTableView *table() const { return m_view->table(); }
    QAbstractItemModel *rows() const { return table()->model(); }
    QString idAt(int row) const
    {
        return rows()->index(row, 0).data(InstanceTableModel::InstanceIdRole).toString();
    }
    QAction *action(const QString &name) const { return m_view->findChild<QAction *>(name); }
    QToolButton *button(const QString &name) const { return m_view->findChild<QToolButton *>(name); }
    void choose(const QString &filter, const QString &key) const;
    void sortBy(Column column, Qt::SortOrder order) const
    {
        table()->sortByColumn(static_cast<int>(column), order);
    }

    Theme m_theme;
    QList<Instance> m_instances;
    std::unique_ptr<InstancesView> m_view;
};

void TestInstancesView::initTestCase()
{
    qRegisterMetaType<Instance>("dcs::Instance");
    m_theme.apply(ThemeMode::Light);
}

void TestInstancesView::init()
{
    m_instances = samples::instances(40);
    m_view = std::make_unique<InstancesView>(&m_theme);
    m_view->resize(1024, 500);
    m_view->setInstances(m_instances);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

/// Ticks a value in the menu of a filter.
void TestInstancesView::choose(const QString &filter, const QString &key) const
{
    QMenu *menu = button(filter)->menu();
    Q_EMIT menu->aboutToShow();
    const auto actions = menu->actions();
    for (QAction *one : actions) {
        if (one->isCheckable() && one->data().toString() == key)
            one->trigger();
    }
}

void TestInstancesView::refreshKeepsEverything()
{
    sortBy(Column::Capacity, Qt::DescendingOrder);
    choose(u"statusFilter"_s, word(Status::Running).raw);
    const int shown = m_view->shownCount();
    QVERIFY(shown > 20 && shown < 40);
    table()->selectRow(5);
    table()->selectionModel()->select(
        rows()->index(7, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table()->verticalScrollBar()->setValue(130);
    const int scroll = table()->verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    const QString current = m_view->currentInstance()->id;
    const QList<Instance> selected = m_view->selectedInstances();
    QCOMPARE(selected.size(), 2);

    QStringList changed;
    connect(rows(), &QAbstractItemModel::dataChanged, m_view.get(),
        [this, &changed](const QModelIndex &first, const QModelIndex &last) {
            for (int row = first.row(); row <= last.row(); ++row)
                changed.append(idAt(row));
        });
    QSignalSpy selections(m_view.get(), &InstancesView::selectionChanged);
    m_view->setInstances(m_instances);
    QCOMPARE(changed, QStringList());
    m_instances[1].usedMemoryMb = 1;
    m_instances[3].usedMemoryMb = 1; // Extending: not among the shown ones
    m_instances.append(samples::redis(u"new"_s, u"new"_s));
    m_view->setInstances(m_instances);

    QCOMPARE(changed, QStringList{m_instances[1].id});
    QCOMPARE(selections.count(), 0);
    QCOMPARE(m_view->shownCount(), shown + 1);
    QCOMPARE(m_view->currentInstance()->id, current);
    QCOMPARE(m_view->selectedInstances(), selected);
    QCOMPARE(table()->verticalScrollBar()->value(), scroll);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), static_cast<int>(Column::Capacity));
    QCOMPARE(table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    for (int row = 1; row < m_view->shownCount(); ++row) {
        const auto value = [this](int at) {
            return rows()
                ->index(at, static_cast<int>(Column::Capacity))
                .data(InstanceTableModel::SortRole)
                .toLongLong();
        };
        QVERIFY(value(row - 1) >= value(row));
    }
}

void TestInstancesView::currentInstanceFollows()
{
    QSignalSpy changes(m_view.get(), &InstancesView::currentInstanceChanged);
    QVERIFY(!m_view->currentInstance());
    table()->selectRow(3);
    QCOMPARE(changes.count(), 1);
    const QString id = m_view->currentInstance()->id;
    QCOMPARE(id, idAt(3));

    m_view->setInstances(m_instances);
    QCOMPARE(changes.count(), 1);
    const auto found = std::ranges::find(m_instances, id, &Instance::id);
    found->usedMemoryMb = 17;
    m_view->setInstances(m_instances);
    QCOMPARE(changes.count(), 2);
    QCOMPARE(m_view->currentInstance()->usedMemoryMb, 17);

    m_instances.erase(found);
    m_view->setInstances(m_instances);
    QVERIFY(!m_view->currentInstance() || m_view->currentInstance()->id != id);
    table()->clearSelection();
    QVERIFY(!m_view->currentInstance());
}

void TestInstancesView::search()
{
    QSignalSpy changes(m_view.get(), &InstancesView::filtersChanged);
    m_view->searchBox()->setFocus();
    QTest::keyClicks(m_view->searchBox(), u"limiter-5"_s);
    QCOMPARE(m_view->shownCount(), 1);
    QCOMPARE(m_view->totalCount(), 40);
    QVERIFY(m_view->isFiltered());
    QVERIFY(changes.count() >= 9);
    QTest::keyClick(m_view->searchBox(), Qt::Key_Escape);
    QVERIFY(m_view->searchBox()->text().isEmpty());
    QCOMPARE(m_view->shownCount(), 40);
    QVERIFY(!m_view->isFiltered());
    QVERIFY(!m_view->currentInstance());
    QTest::keyClick(m_view->searchBox(), Qt::Key_Down);
    QTRY_VERIFY(table()->hasFocus());
    QCOMPARE(m_view->currentInstance()->id, idAt(0));
}

/// Enter opens the only match; of several it selects the first and opens nothing.
void TestInstancesView::enterInSearch()
{
    QSignalSpy requests(m_view.get(), &InstancesView::resizeRequested);
    m_view->searchBox()->setText(u"limiter"_s);
    QVERIFY(m_view->shownCount() > 1);
    QTest::keyClick(m_view->searchBox(), Qt::Key_Return);
    QCOMPARE(requests.count(), 0);
    QCOMPARE(m_view->currentInstance()->id, idAt(0));
    m_view->searchBox()->setText(u"limiter-5"_s);
    QTest::keyClick(m_view->searchBox(), Qt::Key_Return);
    QCOMPARE(requests.count(), 1);
    QCOMPARE(m_view->selectedInstances().size(), 1);
    m_view->searchBox()->setText(u"no such"_s);
    QTest::keyClick(m_view->searchBox(), Qt::Key_Return);
    QCOMPARE(requests.count(), 1);
}

/// Two tenths of memory use let exactly the instances between 80 and 100 % through; the sums follow.
void TestInstancesView::memoryBins()
{
    qsizetype full = 0;
    qint64 megabytes = 0;
    for (const Instance &instance : m_instances) {
        if (const auto use = memoryUse(instance); use && *use >= 0.8) {
            ++full;
            megabytes += instance.capacity.megabytes();
        }
    }
    QVERIFY(full > 0);
    QSignalSpy changes(m_view.get(), &InstancesView::filtersChanged);
    m_view->setMemoryBins({8, 9});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(m_view->shownCount(), full);
    QCOMPARE(m_view->shownMegabytes(), megabytes);
    QVERIFY(m_view->isFiltered());
    QCOMPARE(m_view->selectedMegabytes(), 0);
    table()->selectAll();
    QCOMPARE(m_view->selectedMegabytes(), megabytes);
    m_view->clearFilters();
    QVERIFY(m_view->memoryBins().isEmpty());
    QCOMPARE(m_view->shownCount(), 40);
}

/// Of a quantity the largest comes first at the first click on its header.
void TestInstancesView::quantitiesDescendFirst()
{
    QHeaderView *header = table()->horizontalHeader();
    const auto click = [header](Column column) {
        const int section = static_cast<int>(column);
        const QPoint middle(header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
            header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
        return header->sortIndicatorOrder();
    };
    QCOMPARE(click(Column::MemoryUsed), Qt::DescendingOrder);
    QCOMPARE(click(Column::Capacity), Qt::DescendingOrder);
    QCOMPARE(click(Column::Capacity), Qt::AscendingOrder);
    QCOMPARE(click(Column::Type), Qt::AscendingOrder);
}

void TestInstancesView::copyRows()
{
    table()->selectRow(0);
    table()->selectionModel()->select(
        rows()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    const QStringList headers = lines[0].split(u'\t');
    QCOMPARE(headers.first(), u"Name"_s);
    QCOMPARE(headers.last(), u"ID"_s);
    QVERIFY(!headers.contains(u"Address"_s)); // hidden
    const QStringList cells = lines[2].split(u'\t');
    QCOMPARE(cells.size(), headers.size());
    QCOMPARE(cells.first(), rows()->index(2, 0).data().toString());
    QCOMPARE(cells.last(), idAt(2));
}

void TestInstancesView::filterByValue()
{
    table()->selectRow(3);
    const QModelIndex cell = rows()->index(3, static_cast<int>(Column::Type));
    const QString type = cell.data().toString();
    Q_EMIT table()->customContextMenuRequested(table()->visualRect(cell).center());
    QVERIFY(action(u"filterByValueAction"_s)->isEnabled());
    action(u"filterByValueAction"_s)->trigger();
    QVERIFY(m_view->shownCount() > 0 && m_view->shownCount() < 40);
    for (int row = 0; row < m_view->shownCount(); ++row)
        QCOMPARE(rows()->index(row, static_cast<int>(Column::Type)).data().toString(), type);
    Q_EMIT table()->customContextMenuRequested(table()->visualRect(rows()->index(0, 0)).center());
    QVERIFY(!action(u"filterByValueAction"_s)->isEnabled());
    m_view->findChild<QMenu *>(u"instanceMenu"_s)->close();
}

/// 44 px with two lines, 28 with one and a column for the engine; remembered.
void TestInstancesView::densities()
{
    const int engine = static_cast<int>(Column::Engine);
    QCOMPARE(table()->rowHeight(0), Spacing::rowHeight);
    QVERIFY(table()->isColumnHidden(engine));
    m_view->setCompact(true);
    QCOMPARE(table()->rowHeight(0), Spacing::compactRowHeight);
    QVERIFY(!table()->isColumnHidden(engine));
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_view->saveState(settings);
    InstancesView other(&m_theme);
    other.restoreState(settings);
    QVERIFY(other.isCompact());
    m_view->setCompact(false);
    QCOMPARE(table()->rowHeight(0), Spacing::rowHeight);
    QVERIFY(table()->isColumnHidden(engine));
}

void TestInstancesView::filters()
{
    QCOMPARE(button(u"statusFilter"_s)->text(), u"Status: All"_s);
    choose(u"statusFilter"_s, word(Status::Frozen).raw);
    QCOMPARE(button(u"statusFilter"_s)->text(), u"Status: Frozen"_s);
    QCOMPARE(button(u"statusFilter"_s)->accessibleName(), u"Filter by Status: Frozen"_s);
    const int frozen = m_view->shownCount();
    QVERIFY(frozen > 0);
    choose(u"typeFilter"_s, word(CacheMode::Cluster).raw);
    QVERIFY(m_view->shownCount() < frozen);
    choose(u"typeFilter"_s, word(CacheMode::Cluster).raw);
    QCOMPARE(m_view->shownCount(), frozen);
    choose(u"engineFilter"_s, u"Redis 4.0"_s);
    QCOMPARE(button(u"engineFilter"_s)->text(), u"Engine: Redis 4.0"_s);
    for (int row = 0; row < m_view->shownCount(); ++row)
        QCOMPARE(rows()->index(row, static_cast<int>(Column::Engine)).data().toString(), u"Redis 4.0"_s);
}

void TestInstancesView::filterMenuStaysOpen()
{
    QToolButton *status = button(u"statusFilter"_s);
    QMenu *menu = status->menu();
    menu->popup(status->mapToGlobal(QPoint(0, status->height())));
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    QTest::keyClick(menu, Qt::Key_Down); // All
    QTest::keyClick(menu, Qt::Key_Down); // the first status
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(menu->isVisible());
    QCOMPARE(status->text(), u"Status: Running"_s);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().last()).center());
    QVERIFY(menu->isVisible());
    QVERIFY(button(u"statusFilter"_s)->text().contains(u'2'));
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
    QVERIFY(m_view->isFiltered());
}

void TestInstancesView::statusCounts()
{
    const QString key = word(Status::Running).raw;
    const auto running = std::ranges::count_if(
        m_instances, [](const Instance &instance) { return instance.status == Status::Running; });
    QToolButton *count = button(u"statusCount_"_s + key);
    QVERIFY(count);
    QCOMPARE(count->text(), u"Running %1"_s.arg(running));
    QTest::mouseClick(count, Qt::LeftButton);
    QVERIFY(count->isChecked());
    QCOMPARE(m_view->shownCount(), running);
    QCOMPARE(button(u"statusFilter"_s)->text(), u"Status: Running"_s);
    QTest::keyClick(button(u"statusCount_"_s + key), Qt::Key_Space);
    QCOMPARE(m_view->shownCount(), 40);
}

void TestInstancesView::clearFilters()
{
    choose(u"statusFilter"_s, word(Status::Running).raw);
    choose(u"typeFilter"_s, word(CacheMode::Single).raw);
    m_view->searchBox()->setText(u"no such"_s);
    QCOMPARE(m_view->shownCount(), 0);
    m_view->clearFilters();
    QCOMPARE(m_view->shownCount(), 40);
    QVERIFY(!m_view->isFiltered());
    QVERIFY(m_view->searchBox()->text().isEmpty());
    QCOMPARE(button(u"typeFilter"_s)->text(), u"Type: All"_s);
    QVERIFY(!button(u"statusCount_"_s + word(Status::Running).raw)->isChecked());
}

void TestInstancesView::enterResizes()
{
    QSignalSpy requests(m_view.get(), &InstancesView::resizeRequested);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(requests.count(), 0);
    table()->selectRow(2);
    QTest::keyClick(table(), Qt::Key_Return);
    QTest::keyClick(table(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(requests.count(), 2);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedInstances().size(), 2);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(requests.count(), 3);
    QVERIFY(action(u"resizeAction"_s)->isEnabled());

    const QPoint location = table()->visualRect(rows()->index(4, 1)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, location);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, location);
    QCOMPARE(requests.count(), 4);
    QCOMPARE(m_view->selectedInstances().first().id, idAt(4));
    action(u"resizeAction"_s)->trigger();
    QCOMPARE(requests.count(), 5);
    table()->clearSelection();
    QVERIFY(!action(u"resizeAction"_s)->isEnabled());
}

void TestInstancesView::selectAll()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selectedInstances().size(), 40);
    QCOMPARE(m_view->selectedInstances().first().id, idAt(0));
}

void TestInstancesView::copy()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    table()->selectRow(0);
    const Instance first = m_view->selectedInstances().first();
    action(u"copyIdAction"_s)->trigger();
    QCOMPARE(clipboard->text(), first.id);
    action(u"copyAddressAction"_s)->trigger();
    QCOMPARE(clipboard->text(), first.ips.first() + u":6379"_s);
    table()->selectionModel()->select(
        rows()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    action(u"copyIdAction"_s)->trigger();
    QCOMPARE(clipboard->text(), idAt(0) + u'\n' + idAt(1));
    table()->clearSelection();
    QVERIFY(!action(u"copyIdAction"_s)->isEnabled());
    QVERIFY(!action(u"copyAddressAction"_s)->isEnabled());
}

void TestInstancesView::contextMenu()
{
    auto *menu = m_view->findChild<QMenu *>(u"instanceMenu"_s);
    table()->setFocus();
    table()->selectRow(1);
    const QPoint location = table()->visualRect(table()->currentIndex()).center();
    QContextMenuEvent event(
        QContextMenuEvent::Keyboard, location, table()->viewport()->mapToGlobal(location));
    QCoreApplication::sendEvent(table(), &event);
    QVERIFY(menu->isVisible());
    QSignalSpy requests(m_view.get(), &InstancesView::resizeRequested);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(!menu->isVisible());
    QCOMPARE(requests.count(), 1);
}

void TestInstancesView::copyAsCurl()
{
    QSignalSpy requests(m_view.get(), &InstancesView::copyAsCurlRequested);
    table()->selectRow(3);
    action(u"copyAsCurlAction"_s)->trigger();
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests[0][0].value<Instance>().id, idAt(3));
}

void TestInstancesView::state()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QHeaderView *header = table()->horizontalHeader();
    sortBy(Column::Created, Qt::DescendingOrder);
    table()->setColumnHidden(static_cast<int>(Column::Status), true);
    table()->setColumnHidden(static_cast<int>(Column::Address), false);
    table()->setColumnWidth(static_cast<int>(Column::Name), 333);
    header->moveSection(header->visualIndex(static_cast<int>(Column::Address)), 1);
    m_view->saveState(settings);
    QCOMPARE(settings.childGroups(), QStringList{u"instances"_s});

    InstancesView other(&m_theme);
    other.setInstances(m_instances);
    other.restoreState(settings);
    const QTableView *restored = other.table();
    QVERIFY(restored->isColumnHidden(static_cast<int>(Column::Status)));
    QVERIFY(!restored->isColumnHidden(static_cast<int>(Column::Address)));
    QVERIFY(!restored->isColumnHidden(static_cast<int>(Column::Type)));
    QCOMPARE(restored->columnWidth(static_cast<int>(Column::Name)), 333);
    QCOMPARE(restored->horizontalHeader()->visualIndex(static_cast<int>(Column::Address)), 1);
    QCOMPARE(restored->horizontalHeader()->sortIndicatorSection(), static_cast<int>(Column::Created));
    for (int row = 0; row < 40; ++row) {
        QCOMPARE(
            restored->model()->index(row, 0).data(InstanceTableModel::InstanceIdRole).toString(), idAt(row));
    }

    // Nothing kept, and nonsense: the defaults stay.
    QSettings nothing(folder.filePath(u"nothing.ini"_s), QSettings::IniFormat);
    InstancesView fresh(&m_theme);
    fresh.restoreState(nothing);
    nothing.setValue(settings.allKeys().first(), u"nonsense"_s);
    fresh.restoreState(nothing);
    QCOMPARE(fresh.table()->horizontalHeader()->sortIndicatorSection(), static_cast<int>(Column::Name));
    QVERIFY(!fresh.table()->isColumnHidden(static_cast<int>(Column::Status)));
}

void TestInstancesView::columnsMenu()
{
    QHeaderView *header = table()->horizontalHeader();
    Q_EMIT header->customContextMenuRequested(QPoint(20, 5));
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) != nullptr);
    const QList<QAction *> actions = menu->actions();
    // One place: no region, no project. Under the columns a rule, Fit, Fit all, Reset columns.
    QCOMPARE(actions.size(), InstanceTableModel::numberOfColumns - 2 + 4);
    QVERIFY(!actions[static_cast<int>(Column::Name)]->isEnabled());
    const int status = static_cast<int>(Column::Status);
    QVERIFY(actions[status]->isChecked());
    actions[status]->trigger();
    QVERIFY(table()->isColumnHidden(status));
    table()->setColumnWidth(static_cast<int>(Column::Name), 400);
    actions.last()->trigger(); // Reset columns
    QVERIFY(!table()->isColumnHidden(status));
    QVERIFY(table()->columnWidth(static_cast<int>(Column::Name)) < 400);
    menu->close();
    // The way for the keyboard.
    QVERIFY(m_view->findChild<QMenu *>(u"instanceMenu"_s)->actions().contains(menu->menuAction()));
}

void TestInstancesView::sortMenu()
{
    QMenu *menu = nullptr;
    const auto actions = m_view->findChild<QMenu *>(u"instanceMenu"_s)->actions();
    for (const QAction *one : actions) {
        if (one->menu() && one->text() == u"Sort by"_s)
            menu = one->menu();
    }
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().constFirst()->isChecked());
    const auto entries = menu->actions();
    const auto capacity = std::ranges::find(entries, u"Capacity"_s, &QAction::text);
    QVERIFY(capacity != entries.end());
    (*capacity)->trigger();
    menu->actions().constLast()->trigger();
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), static_cast<int>(Column::Capacity));
    QCOMPARE(table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestInstancesView::accessible()
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(table());
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Name), u"Instances"_s);
    QAccessibleTableInterface *cells = interface->tableInterface();
    QVERIFY(cells);
    QCOMPARE(cells->rowCount(), 40);
    const QString spoken = cells->cellAt(2, static_cast<int>(Column::Status))->text(QAccessible::Name);
    QVERIFY2(spoken.startsWith(u"Status: "_s), qPrintable(spoken));
    QVERIFY(cells->selectRow(4));
    QCOMPARE(m_view->currentInstance() ? m_view->selectedInstances().first().id : idAt(4), idAt(4));
    const auto buttons = m_view->findChildren<QToolButton *>();
    for (const QToolButton *one : buttons) {
        if (one->isVisible() && one->parent() != m_view->searchBox())
            QVERIFY2(!one->accessibleName().isEmpty() && one->focusPolicy() != Qt::NoFocus,
                qPrintable(one->objectName()));
    }
    QVERIFY(!m_view->searchBox()->accessibleName().isEmpty());
}

/// From the search the tab key goes to the filters, and reaches every count and the table.
void TestInstancesView::tabOrder()
{
    m_view->searchBox()->setFocus();
    for (const QString &name : {u"statusFilter"_s, u"engineFilter"_s, u"typeFilter"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
    QSet<QString> reached;
    for (int i = 0; i < 100 && QApplication::focusWidget(); ++i) {
        reached.insert(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(reached.contains(table()->objectName()));
    const auto buttons = m_view->statusCounts()->findChildren<QToolButton *>();
    QVERIFY(!buttons.isEmpty());
    for (const QToolButton *one : buttons)
        QVERIFY2(reached.contains(one->objectName()), qPrintable(one->objectName()));
}

void TestInstancesView::languageChange()
{
    table()->selectRow(3);
    const QString id = m_view->currentInstance()->id;
    QSignalSpy headers(rows(), &QAbstractItemModel::headerDataChanged);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_view.get(), &event);
    QVERIFY(headers.count() > 0);
    QCOMPARE(m_view->currentInstance()->id, id);
}

/// The columns that matter most fit a window of the smallest size beside the details pane; no header is cut
/// off.
void TestInstancesView::widths()
{
    int width = 0;
    for (int section = 0; section < InstanceTableModel::numberOfColumns; ++section) {
        if (table()->isColumnHidden(section))
            continue;
        QVERIFY(table()->columnWidth(section) >= table()->horizontalHeader()->sectionSizeHint(section));
        if (section <= static_cast<int>(Column::MemoryUsed))
            width += table()->columnWidth(section);
    }
    QVERIFY2(width <= 1024 - 260, qPrintable(QString::number(width)));
    QVERIFY(table()->rowHeight(0) >= Spacing::rowHeight);
    QVERIFY(!table()->verticalHeader()->isVisible());
}

void TestInstancesView::manyChanges()
{
    QList<Instance> instances = samples::instances(5000);
    m_view->setInstances(instances);
    sortBy(Column::MemoryUsed, Qt::DescendingOrder);
    table()->selectRow(100);
    const QString id = m_view->currentInstance()->id;
    for (qsizetype i = 0; i < instances.size(); i += 2)
        instances[i].usedMemoryMb = instances[i].capacity.megabytes() * (i * 53 % 100) / 100;
    m_view->setInstances(instances);
    QCOMPARE(m_view->shownCount(), 5000);
    QCOMPARE(m_view->currentInstance()->id, id);
}

QTEST_MAIN(TestInstancesView)
#include "tst_instancesview.moc"
