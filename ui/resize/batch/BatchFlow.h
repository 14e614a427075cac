// SPDX-License-Identifier: MIT
#pragma once

#include "account/session/Session.h"
#include "model/ErrorCatalogue.h"
#include "model/plan/ResizePlan.h"
#include "operations/run/ResizeQueue.h"
#include "ui/theme/Theme.h"

#include <QObject>
#include <QPointer>

namespace dcs {

class BatchDialog;
class SettingsStore;

/// Resizing several instances: opens the batch dialog, keeps it at the present state of the session, has its
/// plan checked, and hands what was confirmed to the queue as one batch.
class BatchFlow : public QObject {
    Q_OBJECT
public:
    BatchFlow(ResizeQueue *queue, const ErrorCatalogue *errors, const SettingsStore *settings,
        const Theme *theme, QWidget *window);

    /// Opens the dialog for these instances of the session, at first with these targets if there are any, and
    /// has the session refreshed for it. Nothing happens while a dialog is open.
    void open(Session *session, const QString &profileText, const QList<Instance> &instances,
        const QList<PlanEntry> &entries = {});
    /// Closes an open dialog without a change: its session goes.
    void close();

Q_SIGNALS:
    /// The confirmed resizes are on their way, each with an operation of its own; this is the first.
    void submitted(int operationId);

private:
    void followSession();
    void confirm(const QList<ResizeRequest> &requests, const BatchSettings &settings);
    PlanGround ground() const;

    ResizeQueue *m_queue;
    const ErrorCatalogue *m_errors;
    const SettingsStore *m_settings;
    const Theme *m_theme;
    QWidget *m_window;
    QPointer<Session> m_session;
    QString m_profileText;
    QPointer<BatchDialog> m_dialog;
};

} // namespace dcs
