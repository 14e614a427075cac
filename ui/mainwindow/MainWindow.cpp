// SPDX-License-Identifier: MIT
#include "ui/mainwindow/MainWindow.h"

#include "account/SettingsStore.h"
#include "evidence/account/AccountEvidence.h"
#include "ui/account/ProfileLook.h"
#include "ui/account/profiles/ProfileBand.h"
#include "ui/account/profiles/ProfileMenu.h"
#include "ui/instances/InstancesView.h"
#include "ui/instances/details/DetailsPane.h"
#include "ui/language/OutsideText.h"
#include "ui/language/Texts.h"
#include "ui/mainwindow/ExportFlow.h"
#include "ui/mainwindow/MainActions.h"
#include "ui/mainwindow/Notices.h"
#include "ui/mainwindow/RefreshStatus.h"
#include "ui/mainwindow/RetiredSessions.h"
#include "ui/mainwindow/SettingsFlow.h"
#include "ui/mainwindow/SignInFlow.h"
#include "ui/mainwindow/WindowBanners.h"
#include "ui/operations/OperationsPanel.h"
#include "ui/operations/batches/BatchMenu.h"
#include "ui/operations/batches/BatchSummary.h"
#include "ui/operations/batches/BatchesBar.h"
#include "ui/operations/batches/EndNotifier.h"
#include "ui/resize/batch/BatchFlow.h"
#include "ui/resize/single/ResizeFlow.h"
#include "ui/settings/NetworkLogWindow.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/LanguageChange.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>

#include <utility>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallestSize{1024, 640};

} // namespace

MainWindow::MainWindow(MainWindowServices services)
    : m_services(std::move(services)), m_actions(new MainActions(this, m_services.theme)),
      m_instances(new InstancesView(m_services.theme)), m_details(new DetailsPane(m_services.theme)),
      m_operations(
          new OperationsPanel(m_services.queue, m_services.errors, m_services.theme, m_services.journal)),
      m_batches(new BatchesBar(m_services.queue, m_services.errors, m_services.theme,
          [] { return QDateTime::currentDateTimeUtc(); })),
      m_notice(new NoticePage(m_services.theme)), m_banners(new WindowBanners(m_services.theme)),
      m_refreshStatus(new RefreshStatus(m_services.queue)), m_pages(new QStackedWidget),
      m_columns(new QSplitter(Qt::Horizontal)), m_rows(new QSplitter(Qt::Vertical)),
      m_signInFlow(new SignInFlow(m_services.account, this)),
      m_profileMenu(
          new ProfileMenu(m_services.account.profiles, m_services.theme, m_actions->accountMenus(), this)),
      m_profileBand(new ProfileBand(m_services.theme)),
      m_resizeFlow(
          new ResizeFlow(m_services.queue, m_services.errors, m_services.settings, m_services.theme, this)),
      m_batchFlow(
          new BatchFlow(m_services.queue, m_services.errors, m_services.settings, m_services.theme, this)),
      m_exportFlow(new ExportFlow(m_services.theme, this)),
      m_settingsFlow(new SettingsFlow(m_services, m_actions, this)),
      m_retired(new RetiredSessions(m_services.queue, this)), m_layout{this, m_columns, m_rows, m_actions}
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(smallestSize);
    layOut();
    connectParts();
    connectActions();
    m_settingsFlow->follow(m_refreshStatus, new EndNotifier(m_services.queue, this, m_services.notify));
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
    m_layout.restore(*m_services.settings->file());
    m_instances->restoreState(*m_services.settings->file());
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_actions->build(m_instances->searchBox(), m_instances->filterBar());

    m_notice->setObjectName(u"noticePage"_s);
    m_pages->addWidget(m_instances);
    m_pages->addWidget(m_notice);

    auto *list = new QWidget;
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(0);
    listColumn->addWidget(m_instances->statusCounts());
    listColumn->addWidget(m_pages, 1);

    m_columns->addWidget(list);
    m_columns->addWidget(m_details);
    m_columns->setStretchFactor(0, 1);
    m_columns->setChildrenCollapsible(false);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_operations);
    m_rows->setStretchFactor(0, 2); // a small window has rows in both
    m_rows->setStretchFactor(1, 1);
    m_rows->setChildrenCollapsible(false);

    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_profileBand);
    column->addWidget(m_signInFlow->banner());
    column->addWidget(m_settingsFlow->banner());
    column->addWidget(m_banners);
    column->addWidget(m_exportFlow->banner());
    column->addWidget(m_rows, 1);
    column->addWidget(m_batches);
    setCentralWidget(centre);

    statusBar()->setContentsMargins(Spacing::control, 0, Spacing::control, 0);
    statusBar()->addWidget(m_refreshStatus, 1);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectParts()
{
    connect(m_instances, &InstancesView::currentInstanceChanged, this, &MainWindow::showDetails);
    connect(m_instances, &InstancesView::selectionChanged, this, &MainWindow::updateActions);
    connect(m_instances, &InstancesView::filtersChanged, this, &MainWindow::showPage);
    connect(m_instances, &InstancesView::resizeRequested, this, &MainWindow::resizeSelected);
    connect(m_instances, &InstancesView::copyAsCurlRequested, this, &MainWindow::copyAsCurl);
    connect(
        m_signInFlow, &SignInFlow::signedIn, this, [this](SessionGroup *sessions, const QString &profileId) {
            setSessions(sessions);
            m_profileMenu->setCurrent(profileId);
            m_signInFlow->setInUse(profileId);
        });
    connect(m_signInFlow, &SignInFlow::startFailed, this, &MainWindow::showPage);
    connect(m_profileMenu, &ProfileMenu::chosen, m_signInFlow, &SignInFlow::switchTo);
    connect(m_resizeFlow, &ResizeFlow::submitted, m_operations, &OperationsPanel::select);
    connect(m_batchFlow, &BatchFlow::submitted, m_operations, &OperationsPanel::select);
    connect(m_operations, &OperationsPanel::menuRequested, new BatchMenu(m_services.queue, this),
        &BatchMenu::popup);
    connect(m_notice, &NoticePage::triggered, this, &MainWindow::perform);
    connect(m_banners, &WindowBanners::tryAgainRequested, this, [this] { m_sessions->refresh(); });
    connect(m_banners, &WindowBanners::signInRequested, this, &MainWindow::openSignIn);

    const ResizeQueue *queue = m_services.queue;
    connect(
        queue, &ResizeQueue::instanceRead, this, [this](const QString &projectId, const Instance &instance) {
            if (Session *its = m_sessions ? m_sessions->sessionIn(projectId) : nullptr)
                its->updateInstance(instance);
        });
    connect(
        queue, &ResizeQueue::instanceGone, this, [this](const QString &projectId, const QString &instanceId) {
            if (Session *its = m_sessions ? m_sessions->sessionIn(projectId) : nullptr)
                its->removeInstance(instanceId);
        });
    connect(queue, &ResizeQueue::settled, this, [this] {
        if (m_sessions)
            m_sessions->refresh(); // the quota has changed as well
    });
}

void MainWindow::connectActions()
{
    connect(m_actions->signIn, &QAction::triggered, this, &MainWindow::openSignIn);
    connect(m_actions->signOut, &QAction::triggered, this, [this] { setSessions(nullptr); });
    connect(m_actions->manageProfiles, &QAction::triggered, m_signInFlow, &SignInFlow::manage);
    connect(m_actions->importProfiles, &QAction::triggered, m_signInFlow, &SignInFlow::import);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->refresh, &QAction::triggered, this, [this] { m_sessions->refresh(); });
    connect(m_actions->resize, &QAction::triggered, this, &MainWindow::resizeSelected);
    connect(m_actions->copyId, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(m_instances->currentInstance()->id); });
    connect(m_actions->copyAsCurl, &QAction::triggered, this,
        [this] { copyAsCurl(*m_instances->currentInstance()); });
    m_exportFlow->offerInstances(m_actions->exportInstances, m_instances);
    m_exportFlow->offerOperations(m_actions->exportOperations, m_operations);
    m_operations->setExportAction(m_actions->exportOperations);
    m_operations->setRegions(m_services.account.regions);
    connect(m_exportFlow, &ExportFlow::runningChanged, this, &MainWindow::updateActions);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_instances->searchBox()->setFocus(Qt::ShortcutFocusReason);
        m_instances->searchBox()->selectAll();
    });
    connect(m_actions->clearFilters, &QAction::triggered, m_instances, &InstancesView::clearFilters);
    connect(m_actions->showDetails, &QAction::toggled, m_details, &QWidget::setVisible);
    connect(m_actions->showOperations, &QAction::toggled, m_operations, &QWidget::setVisible);
    m_actions->networkLog->setEnabled(m_services.requestLog != nullptr);
    connect(m_actions->networkLog, &QAction::triggered, this,
        [this] { NetworkLogWindow::present(m_services.requestLog, this); });
}

void MainWindow::signIn(const SignIn &signIn)
{
    setSessions(new SessionGroup(signIn, m_services.account.openSession, this));
    m_sessions->refresh();
}

void MainWindow::setSessions(SessionGroup *sessions)
{
    if (m_sessions) {
        m_sessions->disconnect(this);
        m_retired->add(m_sessions);
    }
    m_sessions = sessions;
    m_resizeFlow->close();
    if (sessions) {
        sessions->setParent(this);
        connect(sessions, &SessionGroup::changed, this, &MainWindow::showInstancesSoon);
        connect(sessions, &SessionGroup::refreshStarted, this, &MainWindow::showPage);
        connect(sessions, &SessionGroup::locationEnded, this, &MainWindow::showInstancesSoon);
        connect(sessions, &SessionGroup::refreshEnded, this, &MainWindow::showInstancesSoon);
        connect(sessions, &SessionGroup::authenticationStopped, this, &MainWindow::showPage);
        const ClientUse purpose = sessions->profile().readOnly ? ClientUse::Read : ClientUse::ReadAndSend;
        const auto use = [this, purpose](
                             Session *session) { m_services.queue->useClient(session->client(), purpose); };
        connect(sessions, &SessionGroup::locationOpened, this, use);
        for (Session *session : sessions->openedSessions())
            use(session);
    }
    if (m_services.evidence)
        m_services.evidence->setSessions(sessions);
    m_batchFlow->close();
    m_profileMenu->setCurrent({});
    m_signInFlow->setInUse({});
    const bool hasBand = sessions && !sessions->profile().demo;
    m_profileBand->setProfile(hasBand ? std::optional(sessions->profile()) : std::nullopt);
    m_refreshStatus->setSessions(sessions);
    showInstances();
    updateTitle();
}

Session *MainWindow::session() const
{
    if (!m_sessions)
        return nullptr;
    const Instance *current = m_instances->currentInstance();
    Session *its = current ? m_sessions->sessionOf(current->id) : nullptr;
    return its ? its : m_sessions->sessions().first();
}

void MainWindow::openSignIn()
{
    const bool refused = m_sessions && m_sessions->isStopped();
    m_signInFlow->open(refused ? m_sessions->lastError() : std::nullopt);
}

/// An answer may be followed by several signals at once: its place has changed, has ended, all have ended.
void MainWindow::showInstancesSoon()
{
    if (std::exchange(m_isShowDue, true))
        return;
    const auto show = [this] {
        if (m_isShowDue)
            showInstances();
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

void MainWindow::showInstances()
{
    m_isShowDue = false;
    QSet<QString> stale;
    QStringList projects;
    if (m_sessions) {
        for (const Session *session : m_sessions->failedSessions())
            stale.insert(session->projectId());
    }
    m_instances->setLocations(m_sessions && m_sessions->hasSeveralLocations(), stale);
    m_instances->setInstances(m_sessions ? m_sessions->instances() : QList<Instance>());
    m_instances->setExtent(m_sessions ? m_sessions->extent() : ListExtent());
    if (m_sessions) {
        for (const Session *session : m_sessions->openedSessions())
            m_services.queue->noteListed(session->projectId(), session->instances());
    }
    showDetails();
    showPage();
    Q_EMIT instancesShown();
}

void MainWindow::showDetails()
{
    const Instance *current = m_instances->currentInstance();
    const Session *its = session();
    m_details->setInstance(current ? std::optional(*current) : std::nullopt,
        its ? its->catalogue() : Catalogue(), its ? its->client() : nullptr);
    m_instances->setQuota(its ? its->quota() : Quota(),
        its && m_sessions->hasSeveralLocations() ? m_sessions->locationName(its) : QString());
    updateActions();
}

void MainWindow::showPage()
{
    const std::optional<NoticePage::Content> notice =
        noticeFor(m_sessions, *m_instances, *m_services.errors, m_signInFlow->startProblem());
    if (notice)
        m_notice->show(*notice);
    m_pages->setCurrentWidget(notice ? static_cast<QWidget *>(m_notice) : m_instances);
    m_banners->present(
        m_sessions, *m_services.errors, m_services.startProblems ? m_services.startProblems() : QString());
    updateActions();
}

void MainWindow::perform(NoticeAction action)
{
    switch (action) {
    case NoticeAction::None:
        break;
    case NoticeAction::SignIn:
        openSignIn();
        break;
    case NoticeAction::TryAgain:
    case NoticeAction::Refresh:
        m_sessions->refresh();
        break;
    case NoticeAction::CancelRefresh:
        m_sessions->cancelRefresh();
        break;
    case NoticeAction::ClearFilters:
        m_instances->clearFilters();
        break;
    }
}

void MainWindow::updateActions()
{
    const bool signedIn = m_sessions != nullptr;
    const qsizetype selected = m_instances->selectedInstances().size();
    const bool listShown = m_pages->currentWidget() == m_instances;
    const bool hasCurrent = listShown && m_instances->currentInstance() != nullptr;
    m_actions->signOut->setEnabled(signedIn && !m_services.account.isDemo);
    m_actions->refresh->setEnabled(signedIn && !m_sessions->isRefreshing() && !m_sessions->isStopped());
    const bool readOnly = signedIn && m_sessions->profile().readOnly;
    const bool canResize = signedIn && listShown && !readOnly && selected > 0
        && m_sessions->commonSession(m_instances->selectedInstances());
    m_actions->resize->setEnabled(canResize);
    if (readOnly)
        m_actions->resize->setToolTip(tr("The profile is read-only: nothing can be resized."));
    else if (selected == 0)
        m_actions->resize->setToolTip(tr("Select instances to resize them"));
    else
        m_actions->resize->setToolTip(
            canResize ? tr("Resize…") : tr("Choose instances of one region and project"));
    m_actions->exportInstances->setEnabled(listShown && !m_exportFlow->isRunning());
    m_actions->copyId->setEnabled(hasCurrent);
    m_actions->copyAsCurl->setEnabled(hasCurrent);
    m_actions->clearFilters->setEnabled(m_instances->isFiltered());
}

void MainWindow::updateTitle()
{
    const QString account = m_sessions ? ProfileLook::text(m_sessions->profile()) : QString();
    const QString name = tr("DCS Scaler");
    setWindowTitle(OutsideText::title(account.isEmpty() ? name : name + u" — "_s + account));
    m_actions->setAccount(account);
}

void MainWindow::resizeSelected()
{
    const QList<Instance> selected = m_instances->selectedInstances();
    Session *its = selected.isEmpty() ? nullptr : m_sessions->commonSession(selected);
    if (!its)
        return;
    const QString profile = ProfileLook::text(its->profile());
    if (selected.size() == 1)
        m_resizeFlow->open(its, profile, selected.first());
    else
        m_batchFlow->open(its, profile, selected);
}

void MainWindow::copyAsCurl(const Instance &instance)
{
    QGuiApplication::clipboard()->setText(toCurl(session()->client()->showRequest(instance.id)));
}

void MainWindow::retranslateUi()
{
    if (m_services.account.isDemo) {
        m_actions->blockAccount(SignInFlow::demoText());
        m_profileMenu->block(SignInFlow::demoText());
    }
    updateTitle();
    showPage();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool isAsked = m_services.settings->settings().confirmations.quitting;
    if (isAsked && m_services.queue->unsettledCount() > 0 && !m_quitConfirmed) {
        event->ignore();
        m_batches->askBeforeQuitting([this] {
            m_quitConfirmed = true;
            close();
        });
        return;
    }
    keepState();
    event->accept();
}

void MainWindow::keepState()
{
    pauseBatches(m_services.queue);
    m_layout.save(*m_services.settings->file());
    m_instances->saveState(*m_services.settings->file());
    m_services.settings->file()->sync();
}

void MainWindow::closeUnasked()
{
    m_quitConfirmed = true;
    QApplication::closeAllWindows();
}

} // namespace dcs
