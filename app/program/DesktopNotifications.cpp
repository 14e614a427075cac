// SPDX-License-Identifier: MIT
#include "program/DesktopNotifications.h"

#include <NotificationsInterface.h> // generated

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int serverDecidesMs = -1;

QString serviceName() { return u"org.freedesktop.Notifications"_s; }

} // namespace

DesktopNotifications::DesktopNotifications(QObject *parent)
    : QObject(parent), m_service(new OrgFreedesktopNotificationsInterface(serviceName(),
                           u"/org/freedesktop/Notifications"_s, QDBusConnection::sessionBus(), this))
{
    connect(m_service, &OrgFreedesktopNotificationsInterface::ActionInvoked, this, [this](uint id) {
        if (m_shown.contains(id))
            Q_EMIT clicked();
    });
}

DesktopNotifications::~DesktopNotifications() = default;

bool DesktopNotifications::isAvailable()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() && bus.interface()->isServiceRegistered(serviceName());
}

void DesktopNotifications::show(const QString &title, const QString &text)
{
    const auto call = m_service->Notify(u"DCS Scaler"_s, 0, u"dcs-scaler"_s, title, text.toHtmlEscaped(),
        {u"default"_s, QString()}, {{u"desktop-entry"_s, u"dcs-scaler"_s}}, serverDecidesMs);
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_shown.insert(reply.value());
        watcher->deleteLater();
    });
}

} // namespace dcs
