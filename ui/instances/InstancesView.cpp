// SPDX-License-Identifier: MIT
#include "ui/instances/InstancesView.h"

#include "ui/instances/CopiedRows.h"
#include "ui/instances/FilterBar.h"
#include "ui/instances/InstanceCells.h"
#include "ui/instances/InstanceFilterModel.h"
#include "ui/instances/InstanceTable.h"
#include "ui/instances/InstanceTableModel.h"
#include "ui/instances/StatusCounts.h"
#include "ui/widgets/LanguageChange.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

/// Key of the header's state. The name changes with the columns: an older state does not fit them.
const auto headerKey = u"instances/header3"_s;
const auto compactKey = u"instances/compact"_s;

using Column = InstanceTableModel::Column;

} // namespace

struct InstancesView::Parts {
    Parts(const Theme *theme, InstancesView *view)
        : model(theme), rows(&model), searchBox(new QLineEdit(view)), filterBar(new FilterBar(view)),
          counts(new StatusCounts(theme, view)), table(new InstanceTable(&rows, theme, view)),
          contextMenu(new QMenu(view)), resize(new QAction(view)), copyId(new QAction(view)),
          copyAddress(new QAction(view)), copyAsCurl(new QAction(view)), copyRows(new QAction(view)),
          copyCell(new QAction(view)), filterByValue(new QAction(view))
    {
        searchBox->setObjectName(u"searchBox"_s);
        searchBox->setClearButtonEnabled(true);
        resize->setObjectName(u"resizeAction"_s);
        copyId->setObjectName(u"copyIdAction"_s);
        copyAddress->setObjectName(u"copyAddressAction"_s);
        copyAsCurl->setObjectName(u"copyAsCurlAction"_s);
        copyRows->setObjectName(u"copyRowsAction"_s);
        copyCell->setObjectName(u"copyCellAction"_s);
        filterByValue->setObjectName(u"filterByValueAction"_s);
    }

    InstanceTableModel model;
    InstanceFilterModel rows;
    QLineEdit *searchBox;
    FilterBar *filterBar;
    StatusCounts *counts;
    InstanceTable *table;
    QMenu *contextMenu;
    QAction *resize;
    QAction *copyId;
    QAction *copyAddress;
    QAction *copyAsCurl;
    QAction *copyRows;
    QAction *copyCell;
    QAction *filterByValue;
    QPersistentModelIndex clicked; ///< cell whose context menu was asked for
    QList<Instance> instances;
    ListExtent extent;
    std::optional<Instance> announced; ///< the current instance as it was last announced

    void layOut(InstancesView *view)
    {
        auto *tools = new QHBoxLayout;
        tools->setSpacing(Spacing::control);
        tools->addWidget(searchBox, 1);
        tools->addWidget(filterBar);
        auto *layout = new QVBoxLayout(view);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(Spacing::control);
        layout->addLayout(tools);
        layout->addWidget(counts);
        layout->addWidget(table, 1);
    }

    void fillContextMenu()
    {
        contextMenu->setObjectName(u"instanceMenu"_s);
        contextMenu->addAction(resize);
        contextMenu->addSeparator();
        contextMenu->addAction(filterByValue);
        contextMenu->addSeparator();
        contextMenu->addActions({copyRows, copyCell, copyId, copyAddress, copyAsCurl});
        contextMenu->addSeparator();
        contextMenu->addMenu(table->sortMenu());
        contextMenu->addMenu(table->columnsMenu());
        table->setContextMenuPolicy(Qt::CustomContextMenu);
        QObject::connect(
            table, &QTableView::customContextMenuRequested, contextMenu, [this](const QPoint &location) {
                clicked = table->indexAt(location);
                copyCell->setEnabled(clicked.isValid());
                filterByValue->setEnabled(
                    clicked.isValid() && InstanceFilter::takes(static_cast<Column>(clicked.column())));
                contextMenu->popup(table->viewport()->mapToGlobal(location));
            });
    }

    void showFilter()
    {
        filterBar->display(instances, rows.filter());
        counts->display(instances, rows.filter().statuses);
    }

    QList<QModelIndex> selectedRows() const
    {
        QList<QModelIndex> selected = table->selectionModel()->selectedRows();
        std::ranges::sort(selected, {}, &QModelIndex::row);
        return selected;
    }
};

InstancesView::InstancesView(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_parts(std::make_unique<Parts>(theme, this))
{
    m_parts->layOut(this);
    m_parts->fillContextMenu();
    connectParts();
    connect(theme, &Theme::changed, this, [this] { m_parts->model.retranslate(); });
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
    announceCurrent();
}

InstancesView::~InstancesView()
{
    // Its model goes first: nothing may be heard from either while they are taken down.
    m_parts->table->disconnect(this);
    m_parts->table->selectionModel()->disconnect(this);
    m_parts->table->setModel(nullptr);
}

void InstancesView::connectParts()
{
    Parts &parts = *m_parts;
    parts.table->installEventFilter(this);
    parts.searchBox->installEventFilter(this);

    const auto choose = [this](QSet<QString> InstanceFilter::*part) {
        return [this, part](const QSet<QString> &keys) {
            InstanceFilter filter = m_parts->rows.filter();
            filter.*part = keys;
            m_parts->rows.setFilter(filter);
            applyFilter();
        };
    };
    connect(parts.filterBar, &FilterBar::statusesChosen, this, choose(&InstanceFilter::statuses));
    connect(parts.filterBar, &FilterBar::enginesChosen, this, choose(&InstanceFilter::engines));
    connect(parts.filterBar, &FilterBar::typesChosen, this, choose(&InstanceFilter::types));
    connect(parts.counts, &StatusCounts::chosenByUser, this, choose(&InstanceFilter::statuses));
    connect(parts.searchBox, &QLineEdit::textChanged, this, [this](const QString &text) {
        InstanceFilter filter = m_parts->rows.filter();
        filter.text = text;
        m_parts->rows.setFilter(filter);
        applyFilter();
    });

    connect(parts.table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        Q_EMIT selectionChanged();
        announceCurrent();
    });
    connect(parts.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &InstancesView::announceCurrent);
    connect(parts.table, &QTableView::doubleClicked, this, &InstancesView::requestResize);
    connect(parts.resize, &QAction::triggered, this, &InstancesView::requestResize);

    connectCopies();
}

void InstancesView::connectCopies()
{
    Parts &parts = *m_parts;
    connect(parts.copyRows, &QAction::triggered, this, &InstancesView::copyRows);
    connect(parts.copyCell, &QAction::triggered, this, [this] {
        if (m_parts->clicked.isValid())
            QGuiApplication::clipboard()->setText(m_parts->clicked.data().toString());
    });
    connect(parts.filterByValue, &QAction::triggered, this, &InstancesView::filterByClicked);
    const auto copy = [this](auto textOf) {
        return [this, textOf] {
            QStringList lines;
            for (const Instance &instance : selectedInstances())
                lines.append(textOf(instance));
            lines.removeAll(QString());
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        };
    };
    connect(
        parts.copyId, &QAction::triggered, this, copy([](const Instance &instance) { return instance.id; }));
    connect(parts.copyAddress, &QAction::triggered, this,
        copy([](const Instance &instance) { return InstanceCells::addresses(instance, u"\n"_s); }));
    connect(parts.copyAsCurl, &QAction::triggered, this, [this] {
        if (const QList<Instance> selected = selectedInstances(); selected.size() == 1)
            Q_EMIT copyAsCurlRequested(selected.first());
    });
}

void InstancesView::setInstances(const QList<Instance> &instances)
{
    m_parts->instances = instances;
    m_parts->model.setInstances(instances);
    applyFilter();
    announceCurrent();
}

void InstancesView::setExtent(const ListExtent &extent)
{
    m_parts->extent = extent;
    m_parts->counts->setExtent(extent);
}

const ListExtent &InstancesView::extent() const { return m_parts->extent; }

void InstancesView::setLocations(bool several, const QSet<QString> &staleProjects)
{
    m_parts->table->setLocationsShown(several);
    m_parts->model.setStaleProjects(staleProjects);
}

void InstancesView::setQuota(const Quota &quota, const QString &location)
{
    m_parts->counts->setQuota(quota, location);
}

QList<Instance> InstancesView::selectedInstances() const
{
    QList<Instance> instances;
    for (const QModelIndex &row : m_parts->selectedRows())
        instances.append(m_parts->rows.instanceAt(row));
    return instances;
}

const Instance *InstancesView::currentInstance() const
{
    const QItemSelectionModel *selection = m_parts->table->selectionModel();
    const QModelIndex current = selection->currentIndex();
    if (!current.isValid() || !selection->isRowSelected(current.row()))
        return nullptr;
    return &m_parts->rows.instanceAt(current);
}

int InstancesView::shownCount() const { return m_parts->rows.rowCount(); }
int InstancesView::totalCount() const { return m_parts->model.rowCount(); }
QTableView *InstancesView::table() const { return m_parts->table; }
QLineEdit *InstancesView::searchBox() const { return m_parts->searchBox; }
QWidget *InstancesView::filterBar() const { return m_parts->filterBar; }
QWidget *InstancesView::statusCounts() const { return m_parts->counts; }

void InstancesView::setMemoryBins(const QSet<int> &bins)
{
    InstanceFilter filter = m_parts->rows.filter();
    filter.memoryBins = bins;
    m_parts->rows.setFilter(filter);
    applyFilter();
}

const QSet<int> &InstancesView::memoryBins() const { return m_parts->rows.filter().memoryBins; }

qint64 InstancesView::shownMegabytes() const { return m_parts->rows.megabytes(); }

qint64 InstancesView::selectedMegabytes() const
{
    qint64 sum = 0;
    for (const QModelIndex &row : m_parts->selectedRows())
        sum += m_parts->rows.instanceAt(row).capacity.megabytes();
    return sum;
}

void InstancesView::setCompact(bool compact) { m_parts->table->setCompact(compact); }
bool InstancesView::isCompact() const { return m_parts->table->isCompact(); }

void InstancesView::copyRows()
{
    if (const QString text = CopiedRows::text(*m_parts->table, m_parts->selectedRows()); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void InstancesView::filterByClicked()
{
    const QModelIndex clicked = m_parts->clicked;
    if (!clicked.isValid())
        return;
    InstanceFilter filter = m_parts->rows.filter();
    filter.letOnly(m_parts->rows.instanceAt(clicked), static_cast<Column>(clicked.column()));
    m_parts->rows.setFilter(filter);
    applyFilter();
}

/// To the first match, which becomes the selected one.
void InstancesView::enterFromSearch(bool opensOnlyOne)
{
    if (shownCount() > 0)
        m_parts->table->selectRow(0);
    m_parts->table->setFocus(Qt::OtherFocusReason);
    if (opensOnlyOne && shownCount() == 1)
        requestResize();
}

void InstancesView::clearFilters()
{
    m_parts->rows.setFilter({});
    m_parts->searchBox->clear();
    applyFilter();
}

bool InstancesView::isFiltered() const { return !m_parts->rows.filter().isEmpty(); }

void InstancesView::applyFilter()
{
    m_parts->showFilter();
    m_parts->table->viewport()->update(); // second lines say why rows are found
    Q_EMIT filtersChanged();
}

/// Also keeps the actions in step with what is selected.
void InstancesView::announceCurrent()
{
    const auto selected = m_parts->table->selectionModel()->selectedRows().size();
    m_parts->resize->setEnabled(selected > 0);
    m_parts->copyAsCurl->setEnabled(selected == 1);
    m_parts->copyId->setEnabled(selected > 0);
    m_parts->copyAddress->setEnabled(selected > 0);
    m_parts->copyRows->setEnabled(selected > 0);

    const Instance *current = currentInstance();
    const auto now = current ? std::optional(*current) : std::nullopt;
    if (now == m_parts->announced)
        return;
    m_parts->announced = now;
    Q_EMIT currentInstanceChanged();
}

void InstancesView::requestResize()
{
    if (m_parts->table->selectionModel()->hasSelection())
        Q_EMIT resizeRequested();
}

void InstancesView::saveState(QSettings &settings) const
{
    settings.setValue(headerKey, m_parts->table->horizontalHeader()->saveState());
    settings.setValue(compactKey, isCompact());
}

void InstancesView::restoreState(const QSettings &settings)
{
    setCompact(settings.value(compactKey).toBool());
    // The sort indicator comes back with the rest, and the table follows it.
    m_parts->table->restoreColumns(settings.value(headerKey).toByteArray());
}

bool InstancesView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (watched == m_parts->table && plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        requestResize();
        return true;
    }
    if (watched == m_parts->searchBox && plain && key->key() == Qt::Key_Escape
        && !m_parts->searchBox->text().isEmpty()) {
        m_parts->searchBox->clear();
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_parts->searchBox && plain && (isEnter || key->key() == Qt::Key_Down)) {
        enterFromSearch(isEnter);
        return true;
    }
    if (watched == m_parts->table && key->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void InstancesView::retranslateUi()
{
    Parts &parts = *m_parts;
    parts.table->setAccessibleName(tr("Instances"));
    parts.searchBox->setPlaceholderText(tr("Search name, ID, address, tag, specification"));
    //: name of the search box
    parts.searchBox->setAccessibleName(tr("Search"));
    //: context menu; the ellipsis says that it asks before acting
    parts.resize->setText(tr("Resize…"));
    //: context menu: id of the instance to the clipboard
    parts.copyId->setText(tr("Copy ID"));
    //: context menu: IP address and port to the clipboard
    parts.copyAddress->setText(tr("Copy address"));
    //: context menu: the selected rows with a header, to paste into a table
    parts.copyRows->setText(tr("Copy rows"));
    parts.copyRows->setShortcut(QKeySequence::Copy);
    parts.copyRows->setShortcutContext(Qt::WidgetShortcut);
    //: context menu: text of the cell under the pointer to the clipboard
    parts.copyCell->setText(tr("Copy cell"));
    //: context menu: show only instances with the value of the cell under the pointer
    parts.filterByValue->setText(tr("Filter by this value"));
    //: context menu: the request that reads this instance, as a command for a shell
    parts.copyAsCurl->setText(tr("Copy as curl"));
    //: context menu: submenu with the names of the columns
    parts.table->sortMenu()->setTitle(tr("Sort by"));
    //: context menu: submenu to choose the columns that are shown
    parts.table->columnsMenu()->setTitle(tr("Columns"));
    parts.rows.followLocale();
    parts.model.retranslate();
    parts.table->fitHeaders();
    if (currentInstance())
        parts.table->scrollTo(parts.table->currentIndex());
    parts.showFilter();
}

} // namespace dcs
