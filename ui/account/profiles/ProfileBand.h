// SPDX-License-Identifier: MIT
#pragma once

#include "account/Profile.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

namespace dcs {

/// The band under the tool bar that says where one is: the profile in its colour, region, marks. A production
/// profile tints all of it. Hidden while there is no profile.
class ProfileBand : public QWidget {
    Q_OBJECT
public:
    explicit ProfileBand(const Theme *theme, QWidget *parent = nullptr);

    void setProfile(const std::optional<Profile> &profile);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateTexts();

    const Theme *m_theme;
    std::optional<Profile> m_profile;
    QString m_mark; ///< "Production", "Read-only", or ""
    QString m_text;
};

} // namespace dcs
