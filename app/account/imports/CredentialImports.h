// SPDX-License-Identifier: MIT
#pragma once

#include "account/imports/FoundCredentials.h"

#include <QProcessEnvironment>

namespace dcs {

/// Where other programs keep credentials.
struct ImportFolders {
    QProcessEnvironment environment;
    QString home; ///< folder of the user
    QString currentFolder;
    QString systemFolder; ///< "/etc"
};

/// Reads one file of this kind (not Environment), with a warning if others can read it, as ssh gives it.
/// Reads regular files only, at most largestImport bytes.
Import importFile(ImportSource source, const QString &path);

/// Everything there is to import: the environment if it names a key (see signInFromEnvironment()), the SDKs'
/// file (~/.huaweicloud/credentials, or the one HUAWEICLOUD_SDK_CREDENTIALS_FILE names), KooCLI's
/// (~/.hcloud/config.json), and clouds.yaml of the current folder, ~/.config/openstack and /etc/openstack. A
/// file that is not there is left out, unless the environment names it.
QList<Import> findImports(const ImportFolders &locations);

} // namespace dcs
