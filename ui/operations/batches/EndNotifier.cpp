// SPDX-License-Identifier: MIT
#include "ui/operations/batches/EndNotifier.h"

#include "ui/language/OutsideText.h"
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationTexts.h"
#include "ui/operations/batches/BatchSummary.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

#include <algorithm>

namespace dcs {

EndNotifier::EndNotifier(const ResizeQueue *queue, QWidget *window, Notify notify)
    : QObject(window), m_queue(queue), m_window(window), m_notify(std::move(notify))
{
    if (!m_notify)
        m_notify = [this](const QString &title, const QString &text) { notifyDesktop(title, text); };
    // Queued: the queue is amid its work, and what comes with an end is known only afterwards.
    connect(queue, &ResizeQueue::settled, this, &EndNotifier::settled, Qt::QueuedConnection);
}

void EndNotifier::settled(int operationId)
{
    if (!m_enabled || m_window->isActiveWindow())
        return;
    const Operation &operation = m_queue->operation(operationId);
    if (operation.batchId.isEmpty()) {
        //: Title of a notification; name of an instance
        m_notify(tr("Resize of “%1” has ended").arg(OutsideText::within(OperationTexts::instance(operation))),
            Texts::operationState(operation.state));
        return;
    }
    const QList<BatchSummary> batches = batchSummaries(*m_queue);
    const auto batch = std::find_if(batches.cbegin(), batches.cend(),
        [&operation](const BatchSummary &each) { return each.batchId == operation.batchKey(); });
    if (batch == batches.cend() || !batch->isOver() || m_ended.contains(batch->batchId))
        return;
    m_ended.insert(batch->batchId);
    m_notify(
        //: Title of a notification
        tr("A batch of %n resize(s) has ended", "", batch->total),
        //: Text of a notification: numbers
        tr("%1 done, %2 failed, %3 not sent")
            .arg(Texts::number(batch->done), Texts::number(batch->failed),
                Texts::number(batch->skipped + batch->cancelled)));
}

void EndNotifier::notifyDesktop(const QString &title, const QString &text)
{
    QApplication::alert(m_window);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, m_window, [window = m_window] {
            window->raise();
            window->activateWindow();
        });
    }
    m_tray->show();
    m_tray->showMessage(title, text);
}

} // namespace dcs
