// SPDX-License-Identifier: MIT
#include "ui/account/profiles/ProfileLook.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace dcs::ProfileLook {

namespace {

/// Gives the texts of this file a translation context.
struct ProfileTexts {
    Q_DECLARE_TR_FUNCTIONS(ProfileTexts)
};

} // namespace

QString account(const Profile &profile)
{
    if (!profile.name.isEmpty()) {
        return profile.name;
    }
    return profile.authKind == AuthKind::Password ? profile.userName : profile.accessKey;
}

QString location(const Endpoint &endpoint)
{
    return endpoint.region.isEmpty() ? endpoint.dcs.host() : endpoint.region;
}

QString locations(const Profile &profile)
{
    const QString first = location(profile.endpoint);
    const qsizetype further = profile.furtherLocations.size();
    return further > 0 ? first + u" +%1"_s.arg(further) : first;
}

QString text(const Profile &profile) { return account(profile) + u" · "_s + locations(profile); }

QString textWithMarks(const Profile &profile)
{
    const QString name = account(profile);
    if (profile.production && profile.readOnly) {
        //: %1 is the name of a profile
        return ProfileTexts::tr("%1 (production, read-only)").arg(name);
    }
    if (profile.production) {
        //: %1 is the name of a profile
        return ProfileTexts::tr("%1 (production)").arg(name);
    }
    //: %1 is the name of a profile
    return profile.readOnly ? ProfileTexts::tr("%1 (read-only)").arg(name) : name;
}

QString colourName(ProfileColour colour)
{
    switch (colour) {
    case ProfileColour::None:
        //: Colour of a profile: none
        return ProfileTexts::tr("None");
    case ProfileColour::Blue:
        return ProfileTexts::tr("Blue");
    case ProfileColour::Green:
        return ProfileTexts::tr("Green");
    case ProfileColour::Yellow:
        return ProfileTexts::tr("Yellow");
    case ProfileColour::Red:
        return ProfileTexts::tr("Red");
    case ProfileColour::Purple:
        return ProfileTexts::tr("Purple");
    }
    Q_UNREACHABLE();
}

QColor colour(ProfileColour colour, const ThemeColours &colours)
{
    switch (colour) {
    case ProfileColour::None:
        return colours.quiet;
    case ProfileColour::Blue:
        return colours.accent;
    case ProfileColour::Green:
        return colours.good;
    case ProfileColour::Yellow:
        return colours.caution;
    case ProfileColour::Red:
        return colours.bad;
    case ProfileColour::Purple:
        return colours.purple;
    }
    Q_UNREACHABLE();
}

QIcon dot(ProfileColour colour, const ThemeColours &colours)
{
    constexpr int imageScale = 4; // sharp on every screen
    constexpr int imageSide = Spacing::group * imageScale;
    QPixmap pixmap(imageSide, imageSide);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor shade = ProfileLook::colour(colour, colours);
    painter.setPen(QPen(shade, imageSide / 12.0));
    if (colour != ProfileColour::None) {
        painter.setBrush(shade);
    }
    painter.drawEllipse(QRectF(0, 0, imageSide, imageSide)
                            .adjusted(imageSide / 4.0, imageSide / 4.0, -imageSide / 4.0, -imageSide / 4.0));
    return QIcon(pixmap);
}

} // namespace dcs::ProfileLook
