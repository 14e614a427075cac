// SPDX-License-Identifier: MIT
#pragma once

#include "account/Session.h"
#include "model/ErrorCatalogue.h"
#include "model/ResizeRules.h"
#include "operations/ResizeQueue.h"
#include "ui/theme/Theme.h"

#include <QObject>
#include <QPointer>

namespace dcs {

class ResizeDialog;

/// Resizing one instance: opens the dialog, has the instance read again for it, and hands what was confirmed
/// to the queue.
class ResizeFlow : public QObject {
    Q_OBJECT
public:
    ResizeFlow(ResizeQueue *queue, const ErrorCatalogue *errors, const Theme *theme, QWidget *window);

    /// May be null: signed out. Closes an open dialog: it belongs to the session.
    void setSession(Session *session, const QString &profileText);
    /// The instance must be one of the session's.
    void open(const Instance &instance);

Q_SIGNALS:
    /// The confirmed resize is on its way, or being followed.
    void submitted(int operationId);

private:
    void readAgain();
    void followSession();
    void confirm(const ResizeRequest &request);
    ResizeContext context(const QString &instanceId) const;

    ResizeQueue *m_queue;
    const ErrorCatalogue *m_errors;
    const Theme *m_theme;
    QWidget *m_window;
    QPointer<Session> m_session;
    QString m_profileText;
    QPointer<ResizeDialog> m_dialog;
};

} // namespace dcs
