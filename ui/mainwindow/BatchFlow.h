// SPDX-License-Identifier: MIT
#pragma once

#include "account/Session.h"
#include "model/ResizePlan.h"
#include "operations/ResizeQueue.h"
#include "ui/theme/Theme.h"

#include <QObject>
#include <QPointer>

namespace dcs {

class BatchDialog;

/// Resizing several instances: opens the dialog, has the list read again for it, hands newer readings on, and
/// gives exactly what was confirmed to the queue.
class BatchFlow : public QObject {
    Q_OBJECT
public:
    BatchFlow(ResizeQueue *queue, const Theme *theme, QWidget *window);

    /// The instances, which are of the session, are its rows. Does nothing while the dialog is open.
    void open(Session *session, const QString &profileText, const QList<Instance> &instances);
    /// To be called when the session goes: the dialog belongs to it.
    void close();

Q_SIGNALS:
    /// The confirmed resizes are on their way; the operation is the first of them.
    void submitted(int operationId);

private:
    void followSession();
    void confirm(const QList<ResizeRequest> &requests, const BatchSettings &settings);
    PlanGround ground() const;

    ResizeQueue *m_queue;
    const Theme *m_theme;
    QWidget *m_window;
    QPointer<Session> m_session;
    QString m_profileText;
    QPointer<BatchDialog> m_dialog;
};

} // namespace dcs
