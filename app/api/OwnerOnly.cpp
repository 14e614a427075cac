// SPDX-License-Identifier: MIT
#include "api/OwnerOnly.h"

#include <QFile>
#include <QFileInfo>

namespace dcs {

void makeOwnerOnly(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() && !info.isDir())
        return; // a device, say
    constexpr QFileDevice::Permissions owners =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QFileDevice::Permissions present = info.permissions();
    if (present & others)
        QFile::setPermissions(path, present & owners);
}

} // namespace dcs
