// SPDX-License-Identifier: MIT
#pragma once

#include "operations/run/ResizeQueue.h"

#include <QObject>
#include <QSet>

#include <functional>

class QSystemTrayIcon;

namespace dcs {

/// Tells the desktop that a resize, or a whole run of them, has ended while the window is not in front.
class EndNotifier : public QObject {
    Q_OBJECT
public:
    using Notify = std::function<void(const QString &title, const QString &text)>;

    /// notify: what shows a notification; by default the tray, or where there is none the window asks for
    /// attention.
    EndNotifier(const ResizeQueue *queue, QWidget *window, Notify notify = {});

    /// Enabled unless told otherwise. What ends while it is not is not told later.
    void setEnabled(bool enabled) { m_enabled = enabled; }
    bool isEnabled() const { return m_enabled; }

private:
    void settled(int operationId);
    void notifyDesktop(const QString &title, const QString &text);

    const ResizeQueue *m_queue;
    QWidget *m_window;
    Notify m_notify;
    bool m_enabled = true;
    QSet<QString> m_ended; ///< runs that have been told of
    QSystemTrayIcon *m_tray = nullptr; ///< once something has been told
};

} // namespace dcs
