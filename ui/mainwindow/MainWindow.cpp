// SPDX-License-Identifier: MIT
#include "ui/mainwindow/MainWindow.h"

#include "ui/instances/DetailsPane.h"
#include "ui/instances/InstancesView.h"
#include "ui/language/Texts.h"
#include "ui/mainwindow/Banner.h"
#include "ui/mainwindow/BatchFlow.h"
#include "ui/mainwindow/MainActions.h"
#include "ui/mainwindow/Notices.h"
#include "ui/mainwindow/RefreshStatus.h"
#include "ui/mainwindow/ResizeFlow.h"
#include "ui/mainwindow/SignInFlow.h"
#include "ui/operations/OperationsPanel.h"
#include "ui/operations/RunsBar.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize MinimumSize{1024, 640};
constexpr QSize InitialSize{1360, 860};

} // namespace

MainWindow::MainWindow(MainWindowServices services)
    : m_services(std::move(services)), m_actions(new MainActions(this, m_services.theme)),
      m_instances(new InstancesView(m_services.theme)), m_details(new DetailsPane(m_services.theme)),
      m_operations(new OperationsPanel(m_services.queue, m_services.errors, m_services.theme)),
      m_runsBar(new RunsBar(m_services.queue, m_services.theme)), m_notice(new NoticePage(m_services.theme)),
      m_demoBanner(new Banner(m_services.theme)), m_staleBanner(new Banner(m_services.theme)),
      m_journalBanner(new Banner(m_services.theme)), m_refreshStatus(new RefreshStatus(m_services.queue)),
      m_pages(new QStackedWidget), m_columns(new QSplitter(Qt::Horizontal)),
      m_rows(new QSplitter(Qt::Vertical)),
      m_signInFlow(new SignInFlow(m_services.regions, m_services.openSession, m_services.errors,
          m_services.theme, m_services.settings, this)),
      m_resizeFlow(new ResizeFlow(m_services.queue, m_services.errors, m_services.theme, this)),
      m_batchFlow(new BatchFlow(m_services.queue, m_services.theme, this))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(MinimumSize);
    layOut();
    connectParts();
    connectActions();
    m_actions->setLanguage(m_services.language->current());
    retranslateUi();
    restoreState();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_actions->build(m_instances->searchBox(), m_instances->filterBar());

    m_demoBanner->setObjectName(u"demoBanner"_s);
    m_staleBanner->setObjectName(u"staleBanner"_s);
    m_journalBanner->setObjectName(u"journalBanner"_s);
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
    m_rows->setStretchFactor(0, 1);
    m_rows->setChildrenCollapsible(false);

    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_demoBanner);
    column->addWidget(m_staleBanner);
    column->addWidget(m_journalBanner);
    column->addWidget(m_rows, 1);
    column->addWidget(m_runsBar);
    setCentralWidget(centre);

    statusBar()->setContentsMargins(Spacing::Control, 0, Spacing::Control, 0);
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
    connect(m_signInFlow, &SignInFlow::signedIn, this, &MainWindow::setSession);
    connect(m_resizeFlow, &ResizeFlow::submitted, m_operations, &OperationsPanel::select);
    connect(m_notice, &NoticePage::triggered, this, &MainWindow::perform);
    connect(m_staleBanner, &Banner::actionTriggered, this, [this] {
        if (m_session && m_session->isStopped())
            openSignIn();
        else if (m_session)
            m_session->refresh();
    });

    const ResizeQueue *queue = m_services.queue;
    connect(
        queue, &ResizeQueue::instanceRead, this, [this](const QString &projectId, const Instance &instance) {
            if (m_session && m_session->projectId() == projectId)
                m_session->updateInstance(instance);
        });
    connect(
        queue, &ResizeQueue::instanceGone, this, [this](const QString &projectId, const QString &instanceId) {
            if (m_session && m_session->projectId() == projectId)
                m_session->removeInstance(instanceId);
        });
    connect(queue, &ResizeQueue::settled, this, [this] {
        if (m_session)
            m_session->refresh(); // the quota has changed as well
        m_retired.removeIf([this](Session *session) {
            if (isFollowed(*session))
                return false;
            session->deleteLater();
            return true;
        });
    });
    connect(m_services.language, &Language::changed, this,
        [this] { m_actions->setLanguage(m_services.language->current()); });
}

void MainWindow::connectActions()
{
    connect(m_actions->signIn, &QAction::triggered, this, &MainWindow::openSignIn);
    connect(m_actions->signOut, &QAction::triggered, this, [this] { setSession(nullptr); });
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->refresh, &QAction::triggered, this, [this] { m_session->refresh(); });
    connect(m_actions->resize, &QAction::triggered, this, &MainWindow::resizeSelected);
    connect(m_actions->copyId, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(m_instances->currentInstance()->id); });
    connect(m_actions->copyAsCurl, &QAction::triggered, this,
        [this] { copyAsCurl(*m_instances->currentInstance()); });
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_instances->searchBox()->setFocus(Qt::ShortcutFocusReason);
        m_instances->searchBox()->selectAll();
    });
    connect(m_actions->clearFilters, &QAction::triggered, m_instances, &InstancesView::clearFilters);
    connect(m_actions->showDetails, &QAction::toggled, m_details, &QWidget::setVisible);
    connect(m_actions->showOperations, &QAction::toggled, m_operations, &QWidget::setVisible);
    const auto speak = [this](Language::Code language) {
        m_services.settings->setValue("language"_L1, Language::toText(language));
        m_services.language->set(language);
    };
    connect(m_actions->english, &QAction::triggered, this, [speak] { speak(Language::Code::English); });
    connect(m_actions->chinese, &QAction::triggered, this, [speak] { speak(Language::Code::Chinese); });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About DCS Scaler"),
            tr("DCS Scaler %1\nLists the cache instances of a DCS project and resizes them.")
                .arg(u"" DCS_VERSION ""_s),
            QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void MainWindow::signIn(const SignIn &signIn)
{
    Session *session = m_services.openSession(signIn, this);
    setSession(session);
    session->refresh();
}

void MainWindow::setSuggestedSignIn(const SignIn &signIn) { m_signInFlow->setSuggestion(signIn); }

void MainWindow::setSession(Session *session)
{
    if (m_session)
        retire(m_session);
    m_session = session;
    if (session) {
        session->setParent(this);
        connect(session, &Session::changed, this, &MainWindow::showInstances);
        connect(session, &Session::refreshStarted, this, &MainWindow::showPage);
        connect(session, &Session::refreshEnded, this, &MainWindow::showInstances);
        connect(session, &Session::authenticationStopped, this, &MainWindow::showPage);
        m_services.queue->useClient(session->client());
    }
    m_resizeFlow->close();
    m_batchFlow->close();
    m_refreshStatus->setSession(session);
    showInstances();
    updateTitle();
}

void MainWindow::retire(Session *session)
{
    session->disconnect(this);
    session->cancelRefresh();
    const QList<Operation> operations = m_services.queue->operations();
    for (const Operation &operation : operations) {
        if (operation.isPending() && operation.projectId == session->projectId())
            m_services.queue->pause(operation.runId()); // nothing is sent for who has signed out
    }
    if (isFollowed(*session))
        m_retired.append(session);
    else
        session->deleteLater();
}

bool MainWindow::isFollowed(const Session &session) const
{
    const QList<Operation> &operations = m_services.queue->operations();
    return std::any_of(operations.begin(), operations.end(), [&session](const Operation &operation) {
        return !operation.isSettled() && !operation.isPending() && operation.projectId == session.projectId();
    });
}

void MainWindow::openSignIn()
{
    const bool refused = m_session && m_session->isStopped();
    m_signInFlow->open(refused ? m_session->lastError() : std::nullopt);
}

void MainWindow::showInstances()
{
    m_instances->setInstances(m_session ? m_session->instances() : QList<Instance>());
    m_instances->setQuota(m_session ? m_session->quota() : Quota());
    showDetails();
    showPage();
}

void MainWindow::showDetails()
{
    const Instance *current = m_instances->currentInstance();
    m_details->setInstance(
        current ? std::optional(*current) : std::nullopt, m_session ? m_session->catalogue() : Catalogue());
    updateActions();
}

void MainWindow::showPage()
{
    const std::optional<NoticePage::Content> notice = noticeFor(m_session, *m_instances, *m_services.errors);
    if (notice)
        m_notice->show(*notice);
    m_pages->setCurrentWidget(notice ? static_cast<QWidget *>(m_notice) : m_instances);
    showBanners();
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
        m_session->refresh();
        break;
    case NoticeAction::CancelRefresh:
        m_session->cancelRefresh();
        break;
    case NoticeAction::ClearFilters:
        m_instances->clearFilters();
        break;
    }
}

void MainWindow::showBanners()
{
    if (m_session && m_session->profile().demo)
        m_demoBanner->present(Tone::Caution, u"info"_s,
            tr("Demo: simulated instances. Nothing here is real, nothing costs money."));
    else
        m_demoBanner->dismiss();

    const QString journal = m_services.journalText ? m_services.journalText() : QString();
    if (journal.isEmpty())
        m_journalBanner->dismiss();
    else
        m_journalBanner->present(Tone::Bad, u"warning"_s, journal);

    const bool hasList = m_session && m_session->lastRefreshed().isValid();
    if (hasList && m_session->isStopped())
        m_staleBanner->present(
            Tone::Bad, u"warning"_s, staleText(*m_session, *m_services.errors), tr("Sign in…"));
    else if (hasList && m_session->lastError())
        m_staleBanner->present(
            Tone::Caution, u"warning"_s, staleText(*m_session, *m_services.errors), tr("Try again"));
    else
        m_staleBanner->dismiss();
}

void MainWindow::updateActions()
{
    const bool signedIn = m_session != nullptr;
    const qsizetype selected = m_instances->selectedInstances().size();
    const bool listShown = m_pages->currentWidget() == m_instances;
    const bool hasCurrent = listShown && m_instances->currentInstance() != nullptr;
    m_actions->signOut->setEnabled(signedIn);
    m_actions->refresh->setEnabled(signedIn && !m_session->isRefreshing() && !m_session->isStopped());
    m_actions->resize->setEnabled(listShown && selected > 0);
    m_actions->resize->setToolTip(selected > 0 ? tr("Resize…") : tr("Select instances to resize them"));
    m_actions->copyId->setEnabled(hasCurrent);
    m_actions->copyAsCurl->setEnabled(hasCurrent);
    m_actions->clearFilters->setEnabled(m_instances->isFiltered());
}

void MainWindow::updateTitle()
{
    const QString account = m_session ? profileText(m_session->profile()) : QString();
    const QString name = tr("DCS Scaler");
    setWindowTitle(account.isEmpty() ? name : name + u" — "_s + account);
    m_actions->setAccount(account);
}

void MainWindow::resizeSelected()
{
    const QList<Instance> selected = m_instances->selectedInstances();
    if (selected.size() == 1) {
        m_resizeFlow->open(m_session, profileText(m_session->profile()), selected.first());
        return;
    }
    QStringList ids;
    for (const Instance &instance : selected)
        ids.append(instance.id);
    if (!ids.isEmpty())
        m_batchFlow->open(m_session, profileText(m_session->profile()), ids);
}

void MainWindow::copyAsCurl(const Instance &instance)
{
    QGuiApplication::clipboard()->setText(toCurl(m_session->client()->showRequest(instance.id)));
}

void MainWindow::retranslateUi()
{
    m_actions->retranslate();
    m_demoBanner->dismiss();
    updateTitle();
    showPage();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_services.queue->unsettledCount() > 0 && !m_quitConfirmed) {
        event->ignore();
        askBeforeQuitting();
        return;
    }
    saveState();
    event->accept();
}

void MainWindow::askBeforeQuitting()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Quit"),
        tr("%n resize(s) have not ended. What has been sent goes on in the service, and is followed again at "
           "the "
           "next start. What has not been sent waits until you say so then.",
            "", m_services.queue->unsettledCount()),
        QMessageBox::Cancel, this);
    QAbstractButton *quit = box->addButton(tr("Quit anyway"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(quit, &QAbstractButton::clicked, this, [this] {
        m_quitConfirmed = true;
        close();
    });
    box->open();
}

void MainWindow::saveState() const
{
    QSettings &settings = *m_services.settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    settings.setValue("window/columns"_L1, m_columns->saveState());
    settings.setValue("window/rows"_L1, m_rows->saveState());
    settings.setValue("window/details"_L1, m_actions->showDetails->isChecked());
    settings.setValue("window/operations"_L1, m_actions->showOperations->isChecked());
    m_instances->saveState(settings);
}

void MainWindow::restoreState()
{
    const QSettings &settings = *m_services.settings;
    if (!restoreGeometry(settings.value("window/geometry"_L1).toByteArray()))
        QWidget::resize(InitialSize);
    m_columns->setSizes({InitialSize.width() * 3 / 4, InitialSize.width() / 4});
    m_rows->setSizes({InitialSize.height() * 5 / 8, InitialSize.height() * 3 / 8});
    m_columns->restoreState(settings.value("window/columns"_L1).toByteArray());
    m_rows->restoreState(settings.value("window/rows"_L1).toByteArray());
    m_actions->showDetails->setChecked(true);
    m_actions->showOperations->setChecked(true);
    m_actions->showDetails->setChecked(settings.value("window/details"_L1, true).toBool());
    m_actions->showOperations->setChecked(settings.value("window/operations"_L1, true).toBool());
    m_instances->restoreState(settings);
}

} // namespace dcs
