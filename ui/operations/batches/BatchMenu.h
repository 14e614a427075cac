// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "operations/run/ResizeQueue.h"
#include "ui/operations/OperationActions.h"

#include <QObject>

class QPoint;
class QWidget;

namespace dcs {

/// The context menu of one operation, and what its entries do. What the window does is a signal.
class BatchMenu : public QObject {
    Q_OBJECT
public:
    BatchMenu(ResizeQueue *queue, const ErrorCatalogue *errors, QWidget *window);

    /// place: on the screen. The menu deletes itself.
    void popup(const Operation &operation, const QPoint &location);
    void perform(OperationAction action, const Operation &operation);

Q_SIGNALS:
    void resizeAgain(const QString &instanceId);
    void showInstance(const QString &instanceId);
    void showBatch(const QString &batchId);
    void reportRequested(const QString &batchId);
    /// The request of the operation, as a curl command without secrets, is wanted on the clipboard.
    void curlRequested(const dcs::Operation &operation);

private:
    void askToStopFollowing(int operationId);
    QString row(const Operation &operation) const;

    ResizeQueue *m_queue;
    const ErrorCatalogue *m_errors;
    QWidget *m_window;
};

} // namespace dcs
