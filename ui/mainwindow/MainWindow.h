// SPDX-License-Identifier: MIT
#pragma once

#include "account/Region.h"
#include "account/session/SessionGroup.h"
#include "model/ErrorCatalogue.h"
#include "operations/run/ResizeQueue.h"
#include "ui/account/AccountServices.h"
#include "ui/language/Language.h"
#include "ui/mainwindow/WindowLayout.h"
#include "ui/theme/Theme.h"

#include <QMainWindow>

class QStackedWidget;
class QTimer;

namespace dcs {

class BatchFlow;
class CountLine;
class DetailsPane;
class ExportFlow;
class InstancesPage;
class InstancesView;
class Journal;
class MainActions;
class NetworkSetup;
class NoticePage;
enum class NoticeAction;
class OperationsPane;
class OperationsPanel;
class OverviewStrip;
class ProfileMenu;
class RefreshStatus;
class RequestLog;
class ResizeFlow;
class RetiredSessions;
class BatchesBar;
class SettingsFlow;
class SettingsStore;
class SignInFlow;
class WindowBanners;
class WindowToolBar;

/// What the window works with; all of it is made by Program (or a test) and outlives the window.
struct MainWindowServices {
    ResizeQueue *queue = nullptr;
    Theme *theme = nullptr;
    Language *language = nullptr;
    SettingsStore *settings = nullptr;
    NetworkSetup *network = nullptr;
    const ErrorCatalogue *errors = nullptr;
    /// What was wrong with journal, profiles or settings at the start, in the present language; "" if all is
    /// well.
    std::function<QString()> startProblems = {};
    AccountServices account;
    const RequestLog *requestLog = nullptr; ///< null: there is no network log to look at
    const Journal *journal = nullptr; ///< what the queue writes to; null: operations of this process only
    /// What shows a notification; none: the tray, or where there is none the window asks for attention.
    std::function<void(const QString &title, const QString &text)> notify = {};
};

/// The main window: tool bar, the views of instances, advice and batches, and the pages for "nothing to
/// show". It puts the parts together and decides which page is seen; signing in and resizing are flows of
/// their own.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(MainWindowServices services);
    ~MainWindow() override;

    /// Signs in with this, without a dialog; a failure is shown on the page, which offers the dialog.
    void signIn(const SignIn &signIn);
    /// Pauses what is not sent yet and writes down how the window looks. Asks nothing.
    void keepState();
    /// Closes the window without a question, after keepState().
    void closeUnasked();
    /// Signing in with the dialog or as a profile.
    SignInFlow *signInFlow() const { return m_signInFlow; }
    /// The sessions in use, or null.
    SessionGroup *sessions() const { return m_sessions; }
    /// The session that the current instance was read by, else that of the first place; or null.
    Session *session() const;

Q_SIGNALS:
    /// List, details and actions are as the sessions are now; once for each answer of the service.
    void instancesShown();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int ProfileLine = 3; ///< of the profile's colour, at the very top, px

    void layOut();
    QWidget *makeTable();
    void makeViews();
    void connectViews();
    void connectParts();
    void connectActions();
    void retranslateUi();
    void setSessions(SessionGroup *sessions);
    void openSignIn();
    void showInstances();
    void showInstancesSoon();
    void showOverview();
    void showCounts();
    void showBatchCount();
    void showView();
    void showDetails();
    void showPage();
    void perform(NoticeAction action);
    void updateActions();
    void updateTitle();
    void find();
    void resizeSelected();
    void copyAsCurl(const Instance &instance);

    MainWindowServices m_services;
    SessionGroup *m_sessions = nullptr;
    bool m_quitConfirmed = false;
    bool m_isNewList = false; ///< nothing of the account in use has been shown yet
    bool m_isShowDue = false; ///< showInstances() will be called from the event loop

    MainActions *m_actions;
    InstancesView *m_instances;
    DetailsPane *m_details;
    OperationsPanel *m_operations;
    BatchesBar *m_batches;
    NoticePage *m_notice;
    WindowBanners *m_banners;
    RefreshStatus *m_refreshStatus;
    OverviewStrip *m_overview;
    CountLine *m_counts;
    QStackedWidget *m_pages; ///< the table, or what stands in its place
    QStackedWidget *m_views;
    OperationsPane *m_operationsPane;
    InstancesPage *m_instancesPage;
    NoticePage *m_advicePage;
    NoticePage *m_batchesPage;
    WindowToolBar *m_toolBar;
    QTimer *m_batchCountSoon;
    SignInFlow *m_signInFlow;
    ProfileMenu *m_profileMenu;
    ResizeFlow *m_resizeFlow;
    BatchFlow *m_batchFlow;
    ExportFlow *m_exportFlow;
    SettingsFlow *m_settingsFlow;
    RetiredSessions *m_retired;
    WindowLayout m_layout;
};

} // namespace dcs
