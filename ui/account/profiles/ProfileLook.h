// SPDX-License-Identifier: MIT
#pragma once

#include "account/Profile.h"
#include "ui/theme/Theme.h"

#include <QIcon>
#include <QString>

/// How a profile shows: its words, its colour, its mark.
namespace dcs::ProfileLook {

/// The account: the name of the profile, or the key or user where it has none.
QString account(const Profile &profile);
/// The region, or the host of the service where none is named.
QString location(const Endpoint &endpoint);
/// The first place, further ones as a number: "cn-north-4 +1".
QString locations(const Profile &profile);
/// Account and places in one line: "Shop · cn-north-4 +1".
QString text(const Profile &profile);
/// The account with its marks: "Shop (production, read-only)".
QString textWithMarks(const Profile &profile);

QString colourName(ProfileColour colour);
QColor colour(ProfileColour colour, const ThemeColours &colours);
/// A dot in the profile's colour; a ring where it has none.
QIcon dot(ProfileColour colour, const ThemeColours &colours);

} // namespace dcs::ProfileLook
