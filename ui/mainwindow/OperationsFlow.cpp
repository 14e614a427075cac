// SPDX-License-Identifier: MIT
#include "ui/mainwindow/OperationsFlow.h"

#include "ui/account/ProfileLook.h"
#include "ui/batches/BatchesView.h"
#include "ui/instances/InstanceTableModel.h"
#include "ui/instances/InstancesView.h"
#include "ui/mainwindow/MainWindow.h"
#include "ui/operations/OperationsPanel.h"
#include "ui/operations/batches/BatchMenu.h"
#include "ui/operations/batches/BatchesBar.h"
#include "ui/resize/batch/BatchFlow.h"
#include "ui/resize/single/ResizeFlow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>

namespace dcs {

OperationsFlow::OperationsFlow(const MainWindowServices &services, const Parts &parts, MainWindow *window)
    : QObject(window), m_parts(parts), m_window(window),
      m_view(new BatchesView(
          services.queue, services.journal, services.errors, services.theme,
          [] { return QDateTime::currentDateTimeUtc(); }, window))
{
    m_view->hide();
    auto *menu = new BatchMenu(services.queue, services.errors, window);
    connect(parts.operations, &OperationsPanel::menuRequested, menu, &BatchMenu::popup);
    connect(parts.operations, &OperationsPanel::actionRequested, menu, &BatchMenu::perform);
    connect(menu, &BatchMenu::resizeAgain, this, &OperationsFlow::resizeAgain);
    connect(menu, &BatchMenu::showInstance, this, &OperationsFlow::showInstance);
    connect(menu, &BatchMenu::curlRequested, this, &OperationsFlow::copyAsCurl);
    connect(menu, &BatchMenu::showBatch, this, &OperationsFlow::showBatch);
    connect(menu, &BatchMenu::reportRequested, m_view, &BatchesView::openReport);
    connect(parts.batches, &BatchesBar::showBatch, this, &OperationsFlow::showBatch);
    connect(parts.batches, &BatchesBar::reportRequested, m_view, &BatchesView::openReport);
    connect(m_view, &BatchesView::menuRequested, menu, &BatchMenu::popup);
    connect(m_view, &BatchesView::actionRequested, menu, &BatchMenu::perform);
    connect(m_view, &BatchesView::cancelRequested, parts.batches, &BatchesBar::askToCancel);
    connect(m_view, &BatchesView::retryRequested, this, &OperationsFlow::retry);
}

void OperationsFlow::showBatch(const QString &batchId)
{
    m_parts.operations->showBatch(batchId);
    m_view->showBatch(batchId);
    Q_EMIT batchShown();
}

bool OperationsFlow::showInstance(const QString &instanceId)
{
    QTableView *table = m_parts.instances->table();
    const auto found = [table, &instanceId] {
        return table->model()->match(
            table->model()->index(0, 0), InstanceTableModel::InstanceIdRole, instanceId, 1, Qt::MatchExactly);
    };
    QModelIndexList rows = found();
    if (rows.isEmpty()) {
        m_parts.instances->clearFilters();
        rows = found();
    }
    if (rows.isEmpty())
        return false;
    table->clearSelection();
    table->setCurrentIndex(rows.first());
    table->scrollTo(rows.first());
    table->setFocus();
    return true;
}

void OperationsFlow::resizeAgain(const QString &instanceId)
{
    SessionGroup *sessions = m_window->sessions();
    Session *session = sessions ? sessions->sessionOf(instanceId) : nullptr;
    if (!session || session->profile().readOnly || !showInstance(instanceId))
        return;
    if (const Instance *instance = m_parts.instances->currentInstance())
        m_parts.resizeFlow->open(session, ProfileLook::text(session->profile()), *instance);
}

void OperationsFlow::retry(const QList<Operation> &failed)
{
    QList<Instance> instances;
    SessionGroup *sessions = m_window->sessions();
    if (!sessions)
        return;
    const QList<Instance> listed = sessions->instances();
    for (const Operation &operation : failed) {
        for (const Instance &instance : listed) {
            if (instance.id == operation.request.instanceId)
                instances.append(instance);
        }
    }
    Session *session = instances.isEmpty() ? nullptr : sessions->commonSession(instances);
    if (session)
        m_parts.batchFlow->open(session, ProfileLook::text(session->profile()), instances);
}

void OperationsFlow::copyAsCurl(const Operation &operation) const
{
    const SessionGroup *sessions = m_window->sessions();
    const Session *session = sessions ? sessions->sessionIn(operation.projectId) : nullptr;
    if (session)
        QGuiApplication::clipboard()->setText(toCurl(session->client()->resizeRequest(operation.request)));
}

} // namespace dcs
