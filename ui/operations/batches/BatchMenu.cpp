// SPDX-License-Identifier: MIT
#include "ui/operations/batches/BatchMenu.h"

#include "ui/language/ChangeTexts.h"
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationTexts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace dcs {

using namespace Qt::StringLiterals;

BatchMenu::BatchMenu(ResizeQueue *queue, const ErrorCatalogue *errors, QWidget *window)
    : QObject(window), m_queue(queue), m_errors(errors), m_window(window)
{
}

void BatchMenu::popup(const Operation &operation, const QPoint &location)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(u"operationMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const OperationAction action : OperationActions::all()) {
        if (action == OperationAction::CopyRow || action == OperationAction::OpenReport)
            menu->addSeparator();
        QAction *entry = menu->addAction(OperationActions::text(action));
        entry->setObjectName(OperationActions::objectName(action));
        entry->setEnabled(OperationActions::isPossible(action, operation));
        connect(entry, &QAction::triggered, this, [this, action, operation] { perform(action, operation); });
    }
    menu->popup(location);
}

void BatchMenu::perform(OperationAction action, const Operation &operation)
{
    const auto copy = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
    switch (action) {
    case OperationAction::ResizeAgain:
        Q_EMIT resizeAgain(operation.request.instanceId);
        break;
    case OperationAction::ShowInstance:
        Q_EMIT showInstance(operation.request.instanceId);
        break;
    case OperationAction::ShowBatch:
        Q_EMIT showBatch(operation.batchId);
        break;
    case OperationAction::CopyRow:
        copy(row(operation));
        break;
    case OperationAction::CopyDetails:
        copy(OperationTexts::details(operation, *m_errors).asText());
        break;
    case OperationAction::CopyId:
        copy(operation.request.instanceId);
        break;
    case OperationAction::CopyRequestId:
        copy(operation.requestId);
        break;
    case OperationAction::CopyAsCurl:
        Q_EMIT curlRequested(operation);
        break;
    case OperationAction::OpenReport:
        Q_EMIT reportRequested(operation.batchId);
        break;
    case OperationAction::Cancel:
        m_queue->cancel(operation.id);
        break;
    case OperationAction::StopFollowing:
        askToStopFollowing(operation.id);
        break;
    }
}

/// As the table shows it, with tabs between.
QString BatchMenu::row(const Operation &operation) const
{
    return QStringList{OperationTexts::instance(operation), ChangeTexts::change(operation.request),
        Texts::operationState(operation.state), OperationTexts::time(operation.startedAt, {}),
        OperationTexts::time(operation.sentAt, {}), OperationTexts::took(operation, operation.finishedAt),
        OperationTexts::outcome(operation, *m_errors)}
        .join(u'\t');
}

void BatchMenu::askToStopFollowing(int operationId)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Stop following"),
        tr("This request was sent, and cannot be cancelled here: the service may still carry it out. The "
           "program "
           "will not watch for its end any more, so its end will not be known. Another resize of the "
           "instance "
           "can then be sent."),
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
