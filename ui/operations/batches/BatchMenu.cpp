// SPDX-License-Identifier: MIT
#include "ui/operations/batches/BatchMenu.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace dcs {

using namespace Qt::StringLiterals;

BatchMenu::BatchMenu(ResizeQueue *queue, QWidget *window) : QObject(window), m_queue(queue), m_window(window)
{
}

void BatchMenu::popup(int operationId, const QPoint &location)
{
    const Operation &operation = m_queue->operation(operationId);
    auto *menu = new QMenu(m_window);
    menu->setObjectName(u"operationMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: context menu: the resize will not be sent
    QAction *cancel = menu->addAction(tr("Cancel this resize"));
    cancel->setObjectName(u"cancelOperation"_s);
    cancel->setEnabled(operation.isPending());
    //: context menu: the end of a request that was accepted is not waited for any more
    QAction *stop = menu->addAction(tr("Stop following…"));
    stop->setObjectName(u"stopFollowing"_s);
    stop->setEnabled(operation.state == OperationState::WaitingForPayment
        || operation.state == OperationState::WaitingForWindow);
    connect(cancel, &QAction::triggered, this, [this, operationId] { m_queue->cancel(operationId); });
    connect(stop, &QAction::triggered, this, [this, operationId] { askToStopFollowing(operationId); });
    menu->popup(location);
}

void BatchMenu::askToStopFollowing(int operationId)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Stop following"),
        tr("The service has accepted this request, and will carry it out. It cannot be cancelled here. The "
           "program will not watch for its end any more."),
        QMessageBox::NoButton, m_window);
    QPushButton *keep = box->addButton(tr("Keep following"), QMessageBox::RejectRole);
    const QAbstractButton *stop = box->addButton(tr("Stop following"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        stop, &QAbstractButton::clicked, this, [this, operationId] { m_queue->stopFollowing(operationId); });
    box->open();
}

} // namespace dcs
