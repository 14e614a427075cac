// SPDX-License-Identifier: MIT
#include "ui/mainwindow/ProfilesText.h"

#include <QCoreApplication>
#include <QDir>

namespace dcs {

namespace {

/// Gives the texts of this file a translation context.
struct ProfilesTexts {
    Q_DECLARE_TR_FUNCTIONS(ProfilesTexts)
};

} // namespace

QString profilesText(const ProfileStore &profiles)
{
    switch (profiles.fileState()) {
    case ProfileFile::New:
    case ProfileFile::Read:
        break;
    case ProfileFile::Damaged:
        //: %1 is a path
        return ProfilesTexts::tr(
            "The file of the profiles was damaged. It was set aside as %1, and a new one begun.")
            .arg(QDir::toNativeSeparators(profiles.setAsidePath()));
    case ProfileFile::Unusable:
        return ProfilesTexts::tr(
            "The file of the profiles cannot be used: profiles are not saved in this run.");
    }
    return {};
}

} // namespace dcs
