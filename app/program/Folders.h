// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dcs {

/// Where the program keeps its files.
struct Folders {
    QString settings; ///< of dcs-scaler.ini and profiles.ini
    QString data; ///< of journal.db
    friend bool operator==(const Folders &, const Folders &) = default;
};

/// The folders of the present user: "dcs-scaler" among the settings and among the local data of all programs.
/// Needs an application name.
Folders presentFolders();
/// Those of versions before 0.2.0, "DCS Scaler" with a blank.
Folders foldersBefore02();

/// Renames the old folders to the new ones, once, each as a whole, so that an interruption loses nothing. A
/// folder stays where it is if there is a new one already, or if a process still has a journal in it open.
/// Returns the folders to use: the new ones, but for one that had to stay.
Folders moveFolders(const Folders &from, const Folders &to);

} // namespace dcs
