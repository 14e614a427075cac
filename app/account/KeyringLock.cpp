// SPDX-License-Identifier: MIT
#include "account/KeyringLock.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

void answerNo(QObject *context, std::function<void(bool)> answer)
{
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer)] { answer(false); }, Qt::QueuedConnection);
}

} // namespace

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

void findOutWhetherLocked(QObject *context, std::function<void(bool)> answer)
{
    // There the keyring is KWallet, even if there is a Secret Service as well.
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP") == "KDE"_L1
        || qEnvironmentVariableIsSet("KDE_FULL_SESSION")) {
        answerNo(context, std::move(answer));
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answer = std::move(answer)] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            answer(reply.isValid() && reply.value().variant().toBool());
        });
}

#else

void findOutWhetherLocked(QObject *context, std::function<void(bool)> answer)
{
    answerNo(context, std::move(answer));
}

#endif

} // namespace dcs
