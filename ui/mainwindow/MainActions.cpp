// SPDX-License-Identifier: MIT
#include "ui/mainwindow/MainActions.h"

#include "ui/language/OutsideText.h"
#include "ui/widgets/LanguageChange.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolBar>
#include <QToolButton>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestAccount = 26; ///< in average characters

} // namespace

MainActions::MainActions(QMainWindow *window, const Theme *theme)
    : QObject(window), signIn(nullptr), m_window(window), m_theme(theme), m_accountMenu(new QMenu(window)),
      m_instanceMenu(new QMenu(window)), m_viewMenu(new QMenu(window)), m_languageMenu(new QMenu(window)),
      m_helpMenu(new QMenu(window)), m_toolBar(new QToolBar(window)), m_accountPopup(new QMenu(window)),
      m_accountButton(new QToolButton(window)), m_languageButton(new QToolButton(window))
{
    signIn = make("actionSignIn", u"sign-in"_s);
    signOut = make("actionSignOut", u"sign-out"_s);
    manageProfiles = make("actionManageProfiles");
    importProfiles = make("actionImportProfiles");
    settings = make("actionSettings");
    quit = make("actionQuit");
    refresh = make("actionRefresh", u"refresh"_s);
    resize = make("actionResize", u"resize"_s);
    exportInstances = make("actionExport", u"export"_s);
    exportOperations = make("actionExportOperations", u"export"_s);
    copyId = make("actionCopyId", u"copy"_s);
    copyAsCurl = make("actionCopyAsCurl");
    find = make("actionFind", u"search"_s);
    clearFilters = make("actionClearFilters");
    showDetails = make("actionShowDetails", u"details"_s);
    showOperations = make("actionShowOperations", u"operations"_s);
    english = make("actionEnglish");
    chinese = make("actionChinese");
    networkLog = make("actionNetworkLog");
    about = make("actionAbout");

    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    settings->setMenuRole(QAction::PreferencesRole);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainActions::showAbout);
    refresh->setShortcut(QKeySequence::Refresh);
    resize->setShortcut(Qt::CTRL | Qt::Key_R);
    find->setShortcut(QKeySequence::Find);
    for (QAction *checkable : {showDetails, showOperations, english, chinese})
        checkable->setCheckable(true);
    auto *languages = new QActionGroup(this);
    languages->addAction(english);
    languages->addAction(chinese);
    connect(theme, &Theme::changed, this, &MainActions::drawIcons);
    onLanguageChange(this, [this] { retranslate(); });
}

QAction *MainActions::make(const char *objectName, const QString &icon)
{
    auto *action = new QAction(m_window);
    action->setObjectName(QLatin1StringView(objectName));
    action->setProperty("iconName", icon);
    m_window->addAction(action);
    return action;
}

void MainActions::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About DCS Scaler"),
        tr("DCS Scaler %1\nLists the cache instances of a DCS project and resizes them.")
            .arg(u"" DCS_VERSION ""_s),
        QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainActions::build(QWidget *searchBox, QWidget *filterBar)
{
    for (QMenu *menu : accountMenus()) {
        menu->setToolTipsVisible(true);
        menu->addActions({signIn, signOut});
        menu->addSeparator();
        menu->addActions({manageProfiles, importProfiles});
    }
    m_accountMenu->addSeparator();
    m_accountMenu->addAction(settings);
    m_accountMenu->addSeparator();
    m_accountMenu->addAction(quit);
    m_instanceMenu->addActions({refresh, resize});
    m_instanceMenu->addSeparator();
    m_instanceMenu->addActions({copyId, copyAsCurl});
    m_instanceMenu->addSeparator();
    m_instanceMenu->addActions({exportInstances, exportOperations});
    m_viewMenu->addActions({find, clearFilters});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({showDetails, showOperations});
    m_languageMenu->addActions({english, chinese});
    m_helpMenu->addActions({networkLog, about});
    for (QMenu *menu : {m_accountMenu, m_instanceMenu, m_viewMenu, m_languageMenu, m_helpMenu})
        m_window->menuBar()->addMenu(menu);

    m_accountButton->setObjectName(u"accountButton"_s);
    m_accountButton->setMenu(m_accountPopup);
    auto *languagePopup = new QMenu(m_languageButton);
    languagePopup->addActions({english, chinese});
    m_languageButton->setObjectName(u"languageButton"_s);
    m_languageButton->setMenu(languagePopup);
    for (QToolButton *button : {m_accountButton, m_languageButton}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
    }

    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addWidget(m_accountButton);
    m_toolBar->addSeparator();
    m_toolBar->addActions({refresh, resize});
    m_toolBar->addSeparator();
    m_toolBar->addWidget(searchBox);
    m_toolBar->addWidget(filterBar);
    m_toolBar->addAction(exportInstances);
    m_toolBar->addWidget(m_languageButton);
    for (QAction *action : {refresh, resize, exportInstances})
        m_toolBar->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    m_window->addToolBar(m_toolBar);
    drawIcons();
    retranslate();
}

void MainActions::retranslate()
{
    //: menu
    m_accountMenu->setTitle(tr("&Account"));
    //: menu
    m_instanceMenu->setTitle(tr("&Instance"));
    //: menu
    m_viewMenu->setTitle(tr("&View"));
    //: menu
    m_languageMenu->setTitle(tr("&Language"));
    //: menu
    m_helpMenu->setTitle(tr("&Help"));
    m_toolBar->setWindowTitle(tr("Tool bar"));

    signIn->setText(tr("Sign in…"));
    signOut->setText(tr("Sign out"));
    manageProfiles->setText(tr("Manage profiles…"));
    importProfiles->setText(tr("Import profiles…"));
    settings->setText(tr("Settings…"));
    quit->setText(tr("Quit"));
    refresh->setText(tr("Refresh"));
    resize->setText(tr("Resize…"));
    //: writes the table of instances to a file
    exportInstances->setText(tr("Export"));
    exportOperations->setText(tr("Export operations"));
    //: short, on the button beside the operations
    exportOperations->setIconText(tr("Export"));
    exportOperations->setToolTip(tr("Export the operations that the filter shows, as .xlsx or CSV"));
    copyId->setText(tr("Copy ID"));
    copyAsCurl->setText(tr("Copy as curl"));
    //: puts the keyboard into the search box
    find->setText(tr("Search instances"));
    clearFilters->setText(tr("Clear filters"));
    showDetails->setText(tr("Details"));
    showOperations->setText(tr("Operations"));
    // The names of languages are the same in every language.
    english->setText(u"English"_s);
    chinese->setText(u"中文"_s);
    networkLog->setText(tr("Network log…"));
    about->setText(tr("About DCS Scaler"));
    m_languageButton->setText(tr("Language"));
    m_languageButton->setAccessibleName(tr("Language"));
    setAccount(m_account);
}

void MainActions::blockAccount(const QString &reason)
{
    for (QAction *action : {signIn, signOut, manageProfiles, importProfiles}) {
        action->setEnabled(false);
        action->setToolTip(reason);
    }
}

void MainActions::setLanguage(Language::Code language)
{
    (language == Language::Code::Chinese ? chinese : english)->setChecked(true);
}

void MainActions::setAccount(const QString &text)
{
    m_account = text;
    const QFontMetrics metrics = m_accountButton->fontMetrics();
    const QString shown =
        metrics.elidedText(text, Qt::ElideMiddle, metrics.averageCharWidth() * widestAccount);
    m_accountButton->setText(text.isEmpty() ? tr("Not signed in") : OutsideText::label(shown));
    m_accountButton->setToolTip(text);
    //: %1 is account and region in use
    m_accountButton->setAccessibleName(text.isEmpty() ? tr("Account") : tr("Account: %1").arg(text));
}

void MainActions::drawIcons()
{
    const QList<QAction *> actions = m_window->actions();
    for (QAction *action : actions) {
        const QString name = action->property("iconName").toString();
        if (!name.isEmpty())
            action->setIcon(m_theme->icon(name));
    }
    m_accountButton->setIcon(m_theme->icon(u"account"_s));
    m_languageButton->setIcon(m_theme->icon(u"language"_s));
}

} // namespace dcs
