// SPDX-License-Identifier: MIT
// How the window is laid out, and what it shows of the list as a whole.
#include "account/SettingsStore.h"
#include "ui/instances/InstancesView.h"
#include "ui/mainwindow/ExportFlow.h"
#include "ui/mainwindow/MainActions.h"
#include "ui/mainwindow/MainWindow.h"
#include "ui/mainwindow/NoticePage.h"
#include "ui/mainwindow/RefreshStatus.h"
#include "ui/mainwindow/SettingsFlow.h"
#include "ui/mainwindow/SignInFlow.h"
#include "ui/mainwindow/WindowBanners.h"
#include "ui/mainwindow/frame/AccountButton.h"
#include "ui/mainwindow/frame/CountLine.h"
#include "ui/mainwindow/frame/InstancesPage.h"
#include "ui/mainwindow/frame/PaneKeys.h"
#include "ui/mainwindow/frame/WindowToolBar.h"
#include "ui/operations/batches/BatchSummary.h"
#include "ui/overview/OverviewStrip.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Pane.h"

#include <QAction>
#include <QFrame>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonMs = 50;

} // namespace

/// The table, or what stands in its place, with its counts.
QWidget *MainWindow::makeTable()
{
    m_pages->addWidget(m_instances);
    m_pages->addWidget(m_notice);
    m_counts->addWidget(m_refreshStatus);
    auto *table = new QWidget;
    auto *column = new QVBoxLayout(table);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_instances->statusCounts());
    column->addWidget(m_pages, 1);
    column->addWidget(m_counts);
    return table;
}

void MainWindow::makeViews()
{
    m_views->setObjectName(u"viewStack"_s);
    m_views->addWidget(m_instancesPage);
    for (NoticePage *page : {m_advicePage, m_batchesPage}) {
        auto *view = new QWidget;
        auto *room = new QVBoxLayout(view);
        room->setContentsMargins(Spacing::control, 0, Spacing::control, Spacing::control);
        room->addWidget(makePane(page, page == m_advicePage ? u"advicePane"_s : u"batchesPane"_s));
        m_views->addWidget(view);
    }
}

void MainWindow::layOut()
{
    m_actions->build();
    makeViews();
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolBar);
    column->addWidget(m_signInFlow->banner());
    column->addWidget(m_settingsFlow->banner());
    column->addWidget(m_banners);
    column->addWidget(m_exportFlow->banner());
    column->addWidget(m_views, 1);
    setCentralWidget(centre);
}

void MainWindow::connectViews()
{
    for (QAction *view : m_actions->views())
        connect(view, &QAction::toggled, this, &MainWindow::showView);
    connect(m_toolBar, &WindowToolBar::viewChosen, this,
        [this](WindowView view) { m_actions->views().at(static_cast<qsizetype>(view))->setChecked(true); });
    connect(m_overview, &OverviewStrip::memoryChosen, m_instances, &InstancesView::setMemoryRanges);
    connect(m_instances, &InstancesView::filtersChanged, this, &MainWindow::showCounts);
    connect(m_instances, &InstancesView::selectionChanged, this, &MainWindow::showCounts);
    const auto useLevels = [this] { m_overview->setLevels(m_services.settings->settings().memory); };
    connect(m_services.settings, &SettingsStore::changed, this, useLevels);
    useLevels();

    const auto panes = [this] {
        return QList<QWidget *>{m_toolBar}
        + (m_views->currentIndex() == 0 ? m_instancesPage->panes()
                                        : QList<QWidget *>{m_views->currentWidget()});
    };
    connect(m_actions->nextPane, &QAction::triggered, this, [panes] { focusPane(panes(), 1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [panes] { focusPane(panes(), -1); });

    m_batchCountSoon->setSingleShot(true);
    m_batchCountSoon->setInterval(soonMs);
    connect(m_batchCountSoon, &QTimer::timeout, this, &MainWindow::showBatchCount);
    const auto later = [this] {
        if (!m_batchCountSoon->isActive())
            m_batchCountSoon->start();
    };
    connect(m_services.queue, &ResizeQueue::added, this, later);
    connect(m_services.queue, &ResizeQueue::settled, this, later);
    connect(m_services.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MainWindow::showOverview()
{
    m_overview->setVisible(m_sessions != nullptr);
    if (!m_sessions)
        return;
    QList<LocatedQuota> quotas;
    for (const Session *session : m_sessions->sessions())
        quotas.append({m_sessions->locationName(session), session->quota()});
    const bool isRead = m_sessions->lastRefreshed().isValid();
    m_overview->display(isRead ? std::optional(m_sessions->instances()) : std::nullopt, quotas);
}

void MainWindow::showCounts()
{
    m_counts->display(m_instances->shownInstances(), m_instances->selectedInstances(),
        m_instances->totalCount(), m_instances->isFiltered());
    m_overview->setChosen(m_instances->memoryRanges());
}

void MainWindow::showBatchCount()
{
    const QList<BatchSummary> batches = batchSummaries(*m_services.queue);
    const auto underWay = std::ranges::count_if(
        batches, [](const BatchSummary &batch) { return batch.isBatch && !batch.isOver(); });
    m_toolBar->setCount(WindowView::Batches, static_cast<int>(underWay), true);
}

/// The view that the checked action names.
void MainWindow::showView()
{
    for (qsizetype view = 0; view < m_actions->views().size(); ++view) {
        if (m_actions->views().at(view)->isChecked()) {
            m_views->setCurrentIndex(static_cast<int>(view));
            m_toolBar->setView(static_cast<WindowView>(view));
        }
    }
    updateActions();
}

void MainWindow::updateActions()
{
    const bool signedIn = m_sessions != nullptr;
    const qsizetype selected = m_instances->selectedInstances().size();
    const bool listShown = m_pages->currentWidget() == m_instances && m_views->currentIndex() == 0;
    const bool hasCurrent = listShown && m_instances->currentInstance() != nullptr;
    m_actions->signOut->setEnabled(signedIn && !m_services.account.isDemo);
    m_actions->refresh->setEnabled(signedIn && !m_sessions->isRefreshing() && !m_sessions->isStopped());
    const bool readOnly = signedIn && m_sessions->profile().readOnly;
    const bool canResize = signedIn && listShown && !readOnly && selected > 0
        && m_sessions->commonSession(m_instances->selectedInstances());
    m_actions->resize->setEnabled(canResize);
    if (readOnly)
        m_actions->resize->setToolTip(tr("The profile is read-only: nothing can be resized."));
    else if (selected == 0)
        m_actions->resize->setToolTip(tr("Select instances to resize them"));
    else
        m_actions->resize->setToolTip(
            canResize ? tr("Resize…") : tr("Choose instances of one region and project"));
    m_actions->exportInstances->setEnabled(listShown && !m_exportFlow->isRunning());
    m_actions->copyId->setEnabled(hasCurrent);
    m_actions->copyAsCurl->setEnabled(hasCurrent);
    m_actions->clearFilters->setEnabled(m_instances->isFiltered());
}

void MainWindow::find()
{
    m_actions->showInstances->setChecked(true);
    m_instances->searchBox()->setFocus(Qt::ShortcutFocusReason);
    m_instances->searchBox()->selectAll();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const WindowRoom room = windowRoom(size());
    m_toolBar->setRoom(room);
    m_instancesPage->setRoom(room);
    m_refreshStatus->setNarrow(room == WindowRoom::Small);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    const QColor shade = m_toolBar->account()->shade();
    if (shade.isValid())
        QPainter(this).fillRect(QRect(0, 0, width(), ProfileLine), shade);
}

} // namespace dcs
