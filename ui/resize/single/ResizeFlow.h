// SPDX-License-Identifier: MIT
#pragma once

#include "account/session/Session.h"
#include "model/ErrorCatalogue.h"
#include "model/resize/ResizeRules.h"
#include "operations/run/ResizeQueue.h"
#include "ui/theme/Theme.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace dcs {

class Banner;
class ResizeChecker;
class ResizeDialog;
class SettingsStore;

/// Resizing one instance: opens the dialog, has the instance read again and the change checked for it, and
/// hands what was confirmed to the queue. Where the endpoint has no check, the window's status bar says so.
class ResizeFlow : public QObject {
    Q_OBJECT
public:
    ResizeFlow(ResizeQueue *queue, const ErrorCatalogue *errors, const SettingsStore *settings,
        const Theme *theme, QMainWindow *window);

    /// The instance must be one of the session's. Does nothing while a dialog is open. An instance that
    /// cannot be changed at all gets no dialog: the banner says why, and it is read again.
    void open(Session *session, const QString &profileText, const Instance &instance);
    /// Closes an open dialog, which belongs to its session, without a confirmation.
    void close();
    /// Says why an instance got no dialog. Whoever shows it owns it.
    Banner *banner() const { return m_banner; }

Q_SIGNALS:
    /// The confirmed resize is on its way, or being followed.
    void submitted(int operationId);

private:
    void readAgain();
    void refuse(const Instance &instance, const QList<Refusal> &refusals);
    void showRefusal();
    void readZones();
    void readTopology();
    ResizeChecker *check(const ResizeRequest &request);
    void followSession();
    void confirm(const ResizeRequest &request);
    ResizeContext context(const QString &instanceId) const;

    ResizeQueue *m_queue;
    const ErrorCatalogue *m_errors;
    const SettingsStore *m_settings;
    const Theme *m_theme;
    QMainWindow *m_window;
    Banner *m_banner;
    QPointer<Session> m_session;
    QString m_profileText;
    QPointer<ResizeDialog> m_dialog;
    QPointer<ApiJobBase> m_topologyJob;
    QString m_refusedName; ///< of the instance the banner is about
    QList<Refusal> m_refusals; ///< of it; none: the banner is hidden
    bool m_isUnchecked = false; ///< the last check ended with: there is none
};

} // namespace dcs
