// SPDX-License-Identifier: MIT
#pragma once

#include "account/Profile.h"
#include "ui/theme/Theme.h"

#include <QToolButton>

#include <optional>

namespace dcs {

/// Which account is in use: its mark as a filled tag ("Production", "Demo"), its name and its regions, on a
/// tint of its colour; with the menu of accounts.
class AccountButton : public QToolButton {
    Q_OBJECT
public:
    explicit AccountButton(const Theme *theme, QWidget *parent = nullptr);

    /// Nothing: signed out.
    void setProfile(const std::optional<Profile> &profile);
    /// The colour that says which account this is; invalid if it has none.
    QColor shade() const;
    /// With less room the name is cut off sooner.
    void setNarrow(bool isNarrow);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showProfile();
    QColor tagColour() const;
    int tagWidth() const;
    QFont nameFont() const;

    const Theme *m_theme;
    std::optional<Profile> m_profile;
    bool m_isNarrow = false;
    QString m_tag;
    QString m_name; ///< as it is shown
    QString m_regions;
};

} // namespace dcs
