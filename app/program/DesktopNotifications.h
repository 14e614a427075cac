// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>

class OrgFreedesktopNotificationsInterface;

namespace dcs {

/// Notifications by the desktop's own service, org.freedesktop.Notifications: stock GNOME has it, but no
/// tray. GUI thread.
class DesktopNotifications : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotifications(QObject *parent = nullptr);
    ~DesktopNotifications() override;

    /// Whether the service runs on the session bus.
    static bool isAvailable();
    /// Shows plain text: what looks like mark-up is shown as it is.
    void show(const QString &title, const QString &text);

Q_SIGNALS:
    /// The user has clicked on one of ours.
    void clicked();

private:
    OrgFreedesktopNotificationsInterface *m_service;
    QSet<uint> m_shown; ///< ids that the service gave
};

} // namespace dcs
