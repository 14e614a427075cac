// SPDX-License-Identifier: MIT
#include "program/Program.h"

#include "account/imports/CredentialImports.h"
#include "account/session/Session.h"
#include "ui/mainwindow/JournalText.h"
#include "ui/mainwindow/ProfilesText.h"
#include "ui/mainwindow/SettingsFlow.h"
#include "ui/mainwindow/SignInFlow.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTextStream>
#include <QUuid>

#include <utility>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

QDateTime now() { return QDateTime::currentDateTimeUtc(); }

QByteArray resource(const QString &name)
{
    QFile file(u":/dcs/data/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void connectServices(
    AccountServices &services, HttpClient *http, const Catalogue &bundled, const ClientSettings &settings)
{
    services.openSession = [http, bundled, settings](const SignIn &signIn, QObject *parent) {
        auto *session = new Session(http, signIn, bundled, settings, &now, parent);
        session->client()->setApiVersionChoice(signIn.profile.apiVersions);
        return session;
    };
    services.findProjects = [http, settings](const SignIn &signIn, QObject *parent) {
        const Endpoint &endpoint = signIn.profile.endpoint;
        return new FindProjectsJob(
            http, endpoint.iam, signIn.credentials, endpoint.region, settings, &now, parent);
    };
    services.testConnection = [http, settings](const SignIn &signIn, QObject *parent) {
        return new ConnectionTest(http, signIn, settings, &now, parent);
    };
}

Program::Program(ProgramSetup setup)
    : m_setup(std::move(setup)), m_errors(ErrorCatalogue::fromCsv(resource(u"error-codes.csv"_s))),
      m_catalogue(Catalogue::fromCsv(resource(u"spec-catalogue.csv"_s))),
      m_regions(regionsFromCsv(resource(u"regions.csv"_s))), m_requestLog(&now),
      m_journal(m_setup.journalPath), m_queue(m_setup.watch, &now), m_secrets(u"DCS Scaler"_s),
      m_network(m_setup.store, &m_secrets, &m_http),
      m_profiles(QFileInfo(m_setup.store->file()->fileName()).dir().filePath(u"profiles.ini"_s), &m_secrets,
          [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); }),
      m_evidence({&m_http, QFileInfo(m_setup.journalPath).dir().path(), m_setup.client, &now}),
      m_advice(&m_evidence, &m_queue, &m_journal, AdviceSettings(m_setup.store->file()))
{
    m_theme.apply(m_setup.store->settings().themeMode);
    m_http.setRequestLog(&m_requestLog);
    m_takeOverProblem = m_queue.useJournal(&m_journal);
    m_profiles.takeRemembered(m_setup.store->file());
}

Program::~Program() = default;

QString Program::texts() const
{
    QStringList texts = m_setup.settingsTexts ? m_setup.settingsTexts() : QStringList();
    texts += {profilesText(m_profiles), journalText(m_journal.opening(), m_takeOverProblem)};
    texts.removeAll(QString());
    return texts.join(u'\n');
}

AccountServices Program::accountServices()
{
    AccountServices services{m_regions, &m_errors, &m_theme, &m_profiles, &m_secrets};
    services.isDemo = m_setup.isDemo;
    connectServices(services, &m_http, m_catalogue, m_setup.client);
    services.openSession = [this, open = services.openSession](const SignIn &signIn, QObject *parent) {
        Session *session = open(signIn, parent);
        m_evidence.learn(session, signIn);
        return session;
    };
    services.findImports = [] {
        return findImports(
            {QProcessEnvironment::systemEnvironment(), QDir::homePath(), QDir::currentPath(), u"/etc"_s});
    };
    return services;
}

MainWindow *Program::openWindow()
{
    if (const QString text = texts(); !text.isEmpty())
        QTextStream(stderr) << text << Qt::endl; // for who looks into a log after the window has gone
    m_window = std::make_unique<MainWindow>(
        MainWindowServices{&m_queue, &m_theme, m_setup.language, m_setup.store, &m_network, &m_errors,
            [this] { return texts(); }, accountServices(), &m_requestLog, &m_journal, m_setup.notify, &m_evidence, &m_advice});
    m_window->show();
    return m_window.get();
}

void Program::start(const QProcessEnvironment &environment, const SignInFlags &flags)
{
    m_network.readPassword([this, environment, flags] {
        if (!m_setup.isDemo && !m_window->sessions()) // nobody has signed in while the keyring was asked
            signIn(environment, flags);
    });
}

void Program::signIn(const QProcessEnvironment &environment, const SignInFlags &flags)
{
    const SignIn signIn = signInFromEnvironment(environment, flags, m_regions);
    const bool something = !signIn.profile.accessKey.isEmpty() || signIn.profile.endpoint != Endpoint();
    if (isComplete(signIn))
        m_window->signInFlow()->start(signIn);
    else if (something)
        m_window->signInFlow()->setSuggestion(signIn);
    else
        m_window->signInFlow()->start();
}

} // namespace dcs
