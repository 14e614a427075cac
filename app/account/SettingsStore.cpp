// SPDX-License-Identifier: MIT
#include "account/SettingsStore.h"

#include "account/SetAside.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// A file of settings is far smaller.
constexpr qint64 largestFile = 4 * 1024 * 1024;
constexpr int msPerSecond = 1000;

bool isLineOfIni(const QByteArray &line)
{
    return line.isEmpty() || line.startsWith(';') || (line.startsWith('[') && line.endsWith(']'))
        || line.contains('=');
}

/// Looks at the bytes: QSettings tells a damage only to the first who reads a file in a process.
bool isDamaged(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    if (file.size() > largestFile)
        return true;
    const QByteArray content = file.readAll();
    const QList<QByteArray> lines = content.split('\n');
    return content.contains('\0') || !std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        return isLineOfIni(line.trimmed());
    });
}

/// The words of an enumeration in its order; the first one is the default.
const QStringList themeModes{u"system"_s, u"light"_s, u"dark"_s};
const QStringList proxyModes{u"system"_s, u"none"_s, u"manual"_s};
const QStringList proxyTypes{u"http"_s, u"socks5"_s};

template <typename Enum> Enum read(const QSettings &file, QLatin1StringView key, const QStringList &words)
{
    return static_cast<Enum>(qMax<qsizetype>(0, words.indexOf(file.value(key).toString())));
}

template <typename Enum>
void write(QSettings *file, QLatin1StringView key, const QStringList &words, Enum value)
{
    file->setValue(key, words.at(static_cast<qsizetype>(value)));
}

/// A number from lowest to highest, or what it is otherwise.
int read(const QSettings &file, QLatin1StringView key, int lowest, int highest, int otherwise)
{
    bool isNumber = false;
    const int number = file.value(key).toInt(&isNumber);
    return isNumber && number >= lowest && number <= highest ? number : otherwise;
}

bool read(const QSettings &file, QLatin1StringView key, bool otherwise)
{
    const QString word = file.value(key).toString();
    return word == "true"_L1 || (word != "false"_L1 && otherwise);
}

int refreshSecondsOf(const QSettings &file)
{
    constexpr auto key = "refreshSeconds"_L1;
    const bool isOff = read(file, key, 0, 0, 1) == 0;
    return isOff ? 0
                 : read(file, key, Settings::shortestRefreshSeconds, Settings::longestRefreshSeconds,
                     Settings().refreshSeconds);
}

/// The file has the pause in seconds.
BatchSettings batchesOf(const QSettings &file)
{
    const BatchSettings usual;
    BatchSettings batches;
    batches.maxRunning = read(file, "runs/maxRunning"_L1, 1, BatchSettings::mostRunning, usual.maxRunning);
    batches.pauseMs = msPerSecond
        * read(file, "runs/pauseSeconds"_L1, 0, BatchSettings::longestPauseMs / msPerSecond,
            usual.pauseMs / msPerSecond);
    batches.stopAfterFailures =
        read(file, "runs/stopAfterFailures"_L1, 1, BatchSettings::mostFailures, usual.stopAfterFailures);
    batches.canary = read(file, "runs/canary"_L1, usual.canary);
    return batches;
}

} // namespace

SettingsStore::SettingsStore(const QString &path, QObject *parent) : QObject(parent)
{
    if (isDamaged(path))
        m_setAsidePath = setAside(path);
    m_file = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

SettingsStore::~SettingsStore() = default;

bool SettingsStore::isWritable() const { return m_lastSaved && m_file->isWritable(); }

Settings SettingsStore::settings() const
{
    const QSettings &file = *m_file;
    constexpr int largestPort = std::numeric_limits<quint16>::max();
    Settings settings;
    settings.themeMode = read<ThemeMode>(file, "theme"_L1, themeModes);
    settings.refreshSeconds = refreshSecondsOf(file);
    settings.batches = batchesOf(file);
    settings.notifications = read(file, "notifications"_L1, settings.notifications);
    Confirmations &confirmations = settings.confirmations;
    confirmations.typedWord = read(file, "confirmations/typedWord"_L1, confirmations.typedWord);
    confirmations.quitting = read(file, "confirmations/quitting"_L1, confirmations.quitting);
    settings.network.proxyMode = read<ProxyMode>(file, "proxy/mode"_L1, proxyModes);
    settings.network.proxyType = read<ProxyType>(file, "proxy/type"_L1, proxyTypes);
    settings.network.proxyHost = file.value("proxy/host"_L1).toString();
    settings.network.proxyPort = static_cast<quint16>(read(file, "proxy/port"_L1, 1, largestPort, 0));
    settings.network.proxyUser = file.value("proxy/user"_L1).toString();
    settings.network.proxyExceptions = file.value("proxy/exceptions"_L1).toStringList();
    settings.caFile = file.value("caFile"_L1).toString();
    settings.caFileSha256 = file.value("caFileSha256"_L1).toString();
    return settings;
}

bool SettingsStore::save(const Settings &settings)
{
    const Settings before = this->settings();
    QSettings *file = m_file.get();
    write(file, "theme"_L1, themeModes, settings.themeMode);
    file->setValue("refreshSeconds"_L1, settings.refreshSeconds);
    file->setValue("runs/maxRunning"_L1, settings.batches.maxRunning);
    file->setValue("runs/pauseSeconds"_L1, settings.batches.pauseMs / msPerSecond);
    file->setValue("runs/stopAfterFailures"_L1, settings.batches.stopAfterFailures);
    file->setValue("runs/canary"_L1, settings.batches.canary);
    file->setValue("notifications"_L1, settings.notifications);
    file->setValue("confirmations/typedWord"_L1, settings.confirmations.typedWord);
    file->setValue("confirmations/quitting"_L1, settings.confirmations.quitting);
    write(file, "proxy/mode"_L1, proxyModes, settings.network.proxyMode);
    write(file, "proxy/type"_L1, proxyTypes, settings.network.proxyType);
    file->setValue("proxy/host"_L1, settings.network.proxyHost);
    file->setValue("proxy/port"_L1, settings.network.proxyPort);
    file->setValue("proxy/user"_L1, settings.network.proxyUser);
    file->setValue("proxy/exceptions"_L1, settings.network.proxyExceptions);
    file->setValue("caFile"_L1, settings.caFile);
    file->setValue("caFileSha256"_L1, settings.caFileSha256);
    file->sync();
    m_lastSaved = file->status() == QSettings::NoError;
    if (this->settings() != before)
        Q_EMIT changed();
    return m_lastSaved;
}

bool SettingsStore::change(const std::function<void(Settings &)> &change)
{
    Settings settings = this->settings();
    change(settings);
    return save(settings);
}

} // namespace dcs
