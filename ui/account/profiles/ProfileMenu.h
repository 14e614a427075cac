// SPDX-License-Identifier: MIT
#pragma once

#include "account/ProfileStore.h"
#include "ui/theme/Theme.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace dcs {

/// The profiles as entries of menus: coloured dot, name, marks, and which one is in use.
class ProfileMenu : public QObject {
    Q_OBJECT
public:
    /// The profiles go to the end of what is in the menus now, and a line below them.
    ProfileMenu(const ProfileStore *store, const Theme *theme, QList<QMenu *> menus, QObject *parent);

    /// Marks the profile with this id, none if it is empty.
    void setCurrent(const QString &id);
    /// None can be chosen any more; reason: a sentence, in the present language.
    void block(const QString &reason);

Q_SIGNALS:
    void chosen(const QString &profileId);

private:
    void fill();

    const ProfileStore *m_store;
    const Theme *m_theme;
    QList<QMenu *> m_menus;
    QActionGroup *m_entries;
    QAction *m_separator;
    QString m_current;
    QString m_blocker; ///< why none can be chosen; empty: they can
};

} // namespace dcs
