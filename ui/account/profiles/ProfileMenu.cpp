// SPDX-License-Identifier: MIT
#include "ui/account/profiles/ProfileMenu.h"

#include "ui/account/ProfileLook.h"
#include "ui/language/OutsideText.h"
#include "ui/widgets/LanguageChange.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int widestName = 60; ///< in average characters

} // namespace

ProfileMenu::ProfileMenu(const ProfileStore *store, const Theme *theme, QList<QMenu *> menus, QObject *parent)
    : QObject(parent), m_store(store), m_theme(theme), m_menus(std::move(menus)),
      m_entries(new QActionGroup(this)), m_separator(new QAction(this))
{
    m_separator->setSeparator(true);
    m_entries->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (QMenu *menu : std::as_const(m_menus)) {
        menu->addAction(m_separator);
    }
    connect(store, &ProfileStore::changed, this, &ProfileMenu::fill);
    connect(theme, &Theme::changed, this, &ProfileMenu::fill);
    connect(m_entries, &QActionGroup::triggered, this, [this](const QAction *entry) {
        const QString id = entry->data().toString();
        setCurrent(m_current); // what is in use changes when the sign-in has worked
        Q_EMIT chosen(id);
    });
    onLanguageChange(this, [this] { fill(); });
    fill();
}

void ProfileMenu::setCurrent(const QString &id)
{
    m_current = id;
    const QList<QAction *> entries = m_entries->actions();
    for (QAction *entry : entries) {
        entry->setChecked(entry->data().toString() == id);
    }
}

void ProfileMenu::block(const QString &reason)
{
    m_blocker = reason;
    m_entries->setEnabled(false);
    fill();
}

void ProfileMenu::fill()
{
    const QList<QAction *> old = m_entries->actions();
    for (QAction *entry : old) {
        m_entries->removeAction(entry);
        for (QMenu *menu : std::as_const(m_menus)) {
            menu->removeAction(entry);
        }
        entry->deleteLater(); // it may be the one that was chosen
    }
    const QFontMetrics metrics = m_menus.constFirst()->fontMetrics();
    for (const Profile &profile : m_store->profiles()) {
        const QString text = ProfileLook::textWithMarks(profile);
        auto *entry = new QAction(m_entries);
        const QString shown =
            metrics.elidedText(text, Qt::ElideMiddle, metrics.averageCharWidth() * widestName);
        entry->setText(OutsideText::label(shown));
        entry->setToolTip(m_blocker.isEmpty() ? text : m_blocker);
        entry->setIcon(ProfileLook::dot(profile.colour, m_theme->colours()));
        entry->setIconVisibleInMenu(true);
        entry->setCheckable(true);
        entry->setChecked(profile.id == m_current);
        entry->setData(profile.id);
        for (QMenu *menu : std::as_const(m_menus)) {
            menu->insertAction(m_separator, entry);
        }
    }
    m_separator->setVisible(!m_store->profiles().isEmpty());
}

} // namespace dcs
