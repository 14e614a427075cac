// SPDX-License-Identifier: MIT
#include "tests/account/support/KeyringSession.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int patienceMs = 60'000;
constexpr QByteArrayView password = "keyring-password";

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray busConfiguration = R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1/bus</listen>
  <servicedir>%1/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

// Stands in for the desktop's question.
const QByteArray prompter = "echo asked >>\"$1/questions\"\n"
                            "while [ -e \"$1/hold\" ]; do sleep 0.05; done\n"
                            "exit 1\n";

const QByteArray prompterService = "[D-BUS Service]\n"
                                   "Name=org.gnome.keyring.SystemPrompter\n"
                                   "Exec=/bin/sh %1/prompter %1\n";

QDBusMessage secretsCall(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
}

QDBusObjectPath defaultCollection()
{
    QDBusMessage call =
        secretsCall(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    call << u"default"_s;
    return QDBusReply<QDBusObjectPath>(QDBusConnection::sessionBus().call(call)).value();
}

} // namespace

KeyringSession::KeyringSession()
{
    const QString folder = m_folder.path();
    for (const char *name : {"home", "run", "services"})
        QDir(folder).mkpath(QLatin1StringView(name));
    QFile::setPermissions(
        folder + "/run"_L1, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QByteArray where = folder.toUtf8();
    writeFile(folder + "/bus.conf"_L1, QByteArray(busConfiguration).replace("%1", where));
    writeFile(folder + "/prompter"_L1, prompter);
    writeFile(folder + "/services/org.gnome.keyring.SystemPrompter.service"_L1,
        QByteArray(prompterService).replace("%1", where));

    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + where + "/bus");
    qputenv("HOME", where + "/home");
    qputenv("XDG_RUNTIME_DIR", where + "/run");
    for (const char *name :
        {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION",
            "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "GNOME_KEYRING_CONTROL"})
        qunsetenv(name);
    for (QProcess *process : {&m_bus, &m_keyring})
        process->setProcessChannelMode(QProcess::MergedChannels);
}

KeyringSession::~KeyringSession()
{
    for (QProcess *process : {&m_keyring, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
}

bool KeyringSession::startBus()
{
    const QString folder = m_folder.path();
    m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--config-file="_s + folder + u"/bus.conf"_s});
    return m_bus.waitForStarted()
        && QTest::qWaitFor([&folder] { return QFile::exists(folder + "/bus"_L1); }, patienceMs);
}

bool KeyringSession::startKeyring()
{
    m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s});
    if (!m_keyring.waitForStarted())
        return false;
    m_keyring.write(password.toByteArray());
    m_keyring.closeWriteChannel();
    return waitUntilLocked(false);
}

bool KeyringSession::lock()
{
    QDBusMessage call =
        secretsCall(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    call << QVariant::fromValue(QList<QDBusObjectPath>{defaultCollection()});
    QDBusConnection::sessionBus().call(call);
    return waitUntilLocked(true);
}

bool KeyringSession::unlock()
{
    QDBusMessage open =
        secretsCall(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s);
    open << u"plain"_s << QVariant::fromValue(QDBusVariant(QString()));
    const QDBusMessage opened = QDBusConnection::sessionBus().call(open);
    if (opened.arguments().size() != 2)
        return false;
    QDBusArgument secret;
    secret.beginStructure();
    secret << opened.arguments().at(1).value<QDBusObjectPath>() << QByteArray() << password.toByteArray()
           << u"text/plain"_s;
    secret.endStructure();
    QDBusMessage call = secretsCall(u"/org/freedesktop/secrets"_s,
        u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s);
    call << QVariant::fromValue(defaultCollection()) << QVariant::fromValue(secret);
    QDBusConnection::sessionBus().call(call);
    return waitUntilLocked(false);
}

int KeyringSession::questions() const { return int(readFile(m_folder.filePath(u"questions"_s)).count('\n')); }

void KeyringSession::holdAnswers(bool hold)
{
    const QString path = m_folder.filePath(u"hold"_s);
    if (hold)
        writeFile(path, {});
    else
        QFile::remove(path);
}

bool KeyringSession::waitUntilLocked(bool locked) const
{
    return QTest::qWaitFor(
        [locked] {
            QDBusMessage call = secretsCall(u"/org/freedesktop/secrets/aliases/default"_s,
                u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
            call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
            const QDBusReply<QDBusVariant> reply = QDBusConnection::sessionBus().call(call);
            return reply.isValid() && reply.value().variant().toBool() == locked;
        },
        patienceMs);
}

QStringList filesWith(const QString &folder, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArrayList forms{utf8, utf8.toHex(), utf8.toPercentEncoding(),
        QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(2).sliced(2),
        QStringEncoder(QStringEncoder::Utf16LE).encode(text),
        QStringEncoder(QStringEncoder::Utf16BE).encode(text)};
    // Base64 depends on where in the groups of three bytes the text begins; its ends are left out.
    for (int before = 0; before < 3; ++before)
        forms += (QByteArray(before, 'x') + utf8).toBase64().sliced(4).chopped(4);
    QStringList result;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray content = readFile(files.next());
        for (const QByteArray &form : std::as_const(forms)) {
            if (content.contains(form)) {
                result += files.filePath();
                break;
            }
        }
    }
    return result;
}

} // namespace dcs
