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

bool isLineOfIni(const QByteArray &line)
{
    return line.isEmpty() || line.startsWith(';') || (line.startsWith('[') && line.endsWith(']'))
        || line.contains('=');
}

/// Looks at the bytes: QSettings tells a damage only to the first who reads a file in a run.
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
const QStringList appearances{u"system"_s, u"light"_s, u"dark"_s};
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

int refreshSecondsOf(const QSettings &file)
{
    bool isNumber = false;
    const int seconds = file.value("refreshSeconds"_L1).toInt(&isNumber);
    const bool inBounds =
        seconds >= Settings::shortestRefreshSeconds && seconds <= Settings::longestRefreshSeconds;
    return isNumber && (inBounds || seconds == 0) ? seconds : Settings().refreshSeconds;
}

quint16 proxyPortOf(const QSettings &file)
{
    const int port = file.value("proxy/port"_L1).toInt();
    return port > 0 && port <= std::numeric_limits<quint16>::max() ? static_cast<quint16>(port) : 0;
}

} // namespace

SettingsStore::SettingsStore(const QString &path)
{
    if (isDamaged(path))
        m_setAsidePath = setAside(path);
    m_file = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

SettingsStore::~SettingsStore() = default;

bool SettingsStore::isWritable() const { return m_file->isWritable(); }

Settings SettingsStore::settings() const
{
    const QSettings &file = *m_file;
    Settings settings;
    settings.appearance = read<Appearance>(file, "theme"_L1, appearances);
    settings.refreshSeconds = refreshSecondsOf(file);
    settings.network.proxyMode = read<ProxyMode>(file, "proxy/mode"_L1, proxyModes);
    settings.network.proxyType = read<ProxyType>(file, "proxy/type"_L1, proxyTypes);
    settings.network.proxyHost = file.value("proxy/host"_L1).toString();
    settings.network.proxyPort = proxyPortOf(file);
    settings.network.proxyUser = file.value("proxy/user"_L1).toString();
    settings.network.proxyExceptions = file.value("proxy/exceptions"_L1).toStringList();
    settings.caFile = file.value("caFile"_L1).toString();
    return settings;
}

bool SettingsStore::save(const Settings &settings)
{
    QSettings *file = m_file.get();
    write(file, "theme"_L1, appearances, settings.appearance);
    file->setValue("refreshSeconds"_L1, settings.refreshSeconds);
    write(file, "proxy/mode"_L1, proxyModes, settings.network.proxyMode);
    write(file, "proxy/type"_L1, proxyTypes, settings.network.proxyType);
    file->setValue("proxy/host"_L1, settings.network.proxyHost);
    file->setValue("proxy/port"_L1, settings.network.proxyPort);
    file->setValue("proxy/user"_L1, settings.network.proxyUser);
    file->setValue("proxy/exceptions"_L1, settings.network.proxyExceptions);
    file->setValue("caFile"_L1, settings.caFile);
    file->sync();
    return file->status() == QSettings::NoError;
}

} // namespace dcs
