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

class QSplitter;
class QStackedWidget;

namespace dcs {

class AccountEvidence;
class AdviceBook;
class BatchFlow;
class DetailsPane;
class ExportFlow;
class InstancesView;
class Journal;
class MainActions;
class NetworkSetup;
class NoticePage;
enum class NoticeAction;
class OperationsPanel;
class ProfileBand;
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
    AccountEvidence *evidence = nullptr; ///< measurements and prices; null: none are read
    AdviceBook *advice = nullptr; ///< of the evidence; null: there is no advice
};

/// The main window: tool bar, instances, details, operations, status bar, and the pages for "nothing to
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

private:
    void layOut();
    void connectParts();
    void connectActions();
    void retranslateUi();
    void setSessions(SessionGroup *sessions);
    void openSignIn();
    void showInstances();
    void showInstancesSoon();
    void showDetails();
    void showPage();
    void perform(NoticeAction action);
    void updateActions();
    void updateTitle();
    void resizeSelected();
    void copyAsCurl(const Instance &instance);

    MainWindowServices m_services;
    SessionGroup *m_sessions = nullptr;
    bool m_quitConfirmed = false;
    bool m_isShowDue = false; ///< showInstances() will be called from the event loop

    MainActions *m_actions;
    InstancesView *m_instances;
    DetailsPane *m_details;
    OperationsPanel *m_operations;
    BatchesBar *m_batches;
    NoticePage *m_notice;
    WindowBanners *m_banners;
    RefreshStatus *m_refreshStatus;
    QStackedWidget *m_pages;
    QSplitter *m_columns;
    QSplitter *m_rows;
    SignInFlow *m_signInFlow;
    ProfileMenu *m_profileMenu;
    ProfileBand *m_profileBand;
    ResizeFlow *m_resizeFlow;
    BatchFlow *m_batchFlow;
    ExportFlow *m_exportFlow;
    SettingsFlow *m_settingsFlow;
    RetiredSessions *m_retired;
    WindowLayout m_layout;
};

} // namespace dcs
