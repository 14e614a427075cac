// SPDX-License-Identifier: MIT
#include "program/Folders.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

QString generic(QStandardPaths::StandardLocation location, const QString &name)
{
    return QStandardPaths::writableLocation(location) + u'/' + name;
}

/// Whether a process holds one of the locks that lie beside a journal.
bool isInUse(const QString &folder)
{
    const QDir dir(folder);
    const QStringList locks = dir.entryList({u"*.lock"_s}, QDir::Files);
    return std::any_of(locks.cbegin(), locks.cend(), [&dir](const QString &name) {
        QLockFile lock(dir.filePath(name));
        lock.setStaleLockTime(0);
        return !lock.tryLock(0);
    });
}

/// The folder to use.
QString moveFolder(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to) || !QFileInfo::exists(from))
        return to;
    if (isInUse(from))
        return from;
    QDir().mkpath(QFileInfo(to).path());
    if (!QDir().rename(from, to))
        return from;
    QDir().rmdir(QFileInfo(from).path()); // only if nothing else is in it
    return to;
}

} // namespace

Folders presentFolders()
{
    const QString name = u"dcs-scaler"_s;
    return {generic(QStandardPaths::GenericConfigLocation, name),
        generic(QStandardPaths::GenericDataLocation, name)};
}

Folders foldersBefore02()
{
    return {generic(QStandardPaths::GenericConfigLocation, u"DCS Scaler"_s),
        generic(QStandardPaths::GenericDataLocation, u"DCS Scaler/dcs-scaler"_s)};
}

Folders moveFolders(const Folders &from, const Folders &to)
{
    return {moveFolder(from.settings, to.settings), moveFolder(from.data, to.data)};
}

} // namespace dcs
