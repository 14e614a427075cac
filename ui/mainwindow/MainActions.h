// SPDX-License-Identifier: MIT
#pragma once

#include "ui/language/Language.h"
#include "ui/theme/Theme.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace dcs {

/// The actions of the main window and their menus. Everything in the tool bar is in a menu too.
class MainActions : public QObject {
    Q_OBJECT
public:
    MainActions(QMainWindow *window, const Theme *theme);

    void build();
    /// Disables everything about accounts; reason: a sentence, in the present language.
    void blockAccount(const QString &reason);
    void setLanguage(Language::Code language);
    /// The actions of the views, of which one is checked.
    QList<QAction *> views() const { return {showInstances, showAdvice, showBatches}; }
    /// The menu of the account button.
    QMenu *accountPopup() const { return m_accountPopup; }
    /// In the menu bar and in the tool bar; empty until build(), so that the profiles may come first.
    QList<QMenu *> accountMenus() const { return {m_accountMenu, m_accountPopup}; }

    QAction *signIn;
    QAction *signOut;
    QAction *manageProfiles;
    QAction *importProfiles;
    QAction *settings;
    QAction *quit;
    QAction *refresh;
    QAction *resize;
    QAction *exportInstances;
    QAction *exportOperations;
    QAction *copyId;
    QAction *copyAsCurl;
    QAction *find;
    QAction *openFilters;
    QAction *clearFilters;
    QAction *showInstances; ///< checkable, one of three
    QAction *showAdvice; ///< checkable, one of three
    QAction *showBatches; ///< checkable, one of three
    QAction *nextPane;
    QAction *previousPane;
    QAction *shortcuts;
    QAction *showDetails; ///< checkable
    QAction *showOperations; ///< checkable
    QAction *english; ///< checkable, exclusive
    QAction *chinese; ///< checkable, exclusive
    QAction *networkLog;
    QAction *about;

private:
    void retranslate();
    QAction *make(const char *objectName, const QString &icon = {});
    void drawIcons();
    void showAbout();

    QMainWindow *m_window;
    const Theme *m_theme;
    QMenu *m_accountMenu;
    QMenu *m_instanceMenu;
    QMenu *m_viewMenu;
    QMenu *m_languageMenu;
    QMenu *m_helpMenu;
    QMenu *m_accountPopup;
};

} // namespace dcs
