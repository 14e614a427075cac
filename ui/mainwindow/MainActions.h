// SPDX-License-Identifier: MIT
#pragma once

#include "ui/language/Language.h"
#include "ui/theme/Theme.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;
class QToolButton;

namespace dcs {

/// The actions of the main window, their menus and the tool bar. Everything in the tool bar is in a menu too.
class MainActions : public QObject {
    Q_OBJECT
public:
    MainActions(QMainWindow *window, const Theme *theme);

    /// Builds menus and tool bar; the search box and the filters go between.
    void build(QWidget *searchBox, QWidget *filterBar);
    /// Disables everything about accounts; reason: a sentence, in the present language.
    void blockAccount(const QString &reason);
    void setLanguage(Language::Code language);
    /// What stands on the account picker: account and region, or "" when signed out.
    void setAccount(const QString &text);
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
    QAction *clearFilters;
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
    QString m_account;
    QMenu *m_accountMenu;
    QMenu *m_instanceMenu;
    QMenu *m_viewMenu;
    QMenu *m_languageMenu;
    QMenu *m_helpMenu;
    QToolBar *m_toolBar;
    QMenu *m_accountPopup;
    QToolButton *m_accountButton;
    QToolButton *m_languageButton;
};

} // namespace dcs
