// SPDX-License-Identifier: MIT
#include "ui/mainwindow/SignInFlow.h"

#include "ui/account/SignInDialog.h"

#include <QSettings>

namespace dcs {

using namespace Qt::StringLiterals;

SignInFlow::SignInFlow(QList<Region> regions, SessionGroup::OpenSession openSession,
    const ErrorCatalogue *errors, const Theme *theme, QSettings *settings, QWidget *window)
    : QObject(window), m_regions(std::move(regions)), m_openSession(std::move(openSession)), m_errors(errors),
      m_theme(theme), m_settings(settings), m_window(window)
{
}

void SignInFlow::setSuggestion(const SignIn &signIn) { m_suggestion = signIn; }

void SignInFlow::open(const std::optional<ApiError> &error)
{
    if (!m_dialog) {
        const SignIn initial = m_suggestion.value_or(remembered());
        m_dialog = new SignInDialog(m_regions, initial, m_errors, m_theme, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &SignInDialog::signInRequested, this, &SignInFlow::tryOut);
        m_dialog->open();
    }
    if (error)
        m_dialog->showError(*error);
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SignInFlow::tryOut(const SignIn &signIn)
{
    m_dialog->setBusy(true);
    // The dialog owns the attempt: closing the dialog ends it.
    auto *sessions = new SessionGroup(signIn, m_openSession, m_dialog);
    connect(sessions, &SessionGroup::refreshEnded, m_dialog, [this, sessions, signIn] {
        if (sessions->lastError()) {
            m_dialog->setBusy(false);
            m_dialog->showError(*sessions->lastError());
            sessions->deleteLater();
            return;
        }
        sessions->disconnect(m_dialog);
        sessions->setParent(nullptr);
        m_suggestion.reset();
        remember(signIn.profile);
        m_dialog->close();
        Q_EMIT signedIn(sessions);
    });
    sessions->refresh();
}

SignIn SignInFlow::remembered() const
{
    const auto text = [this](
                          const QString &key) { return m_settings->value("account/"_L1 + key).toString(); };
    SignIn signIn;
    Profile &profile = signIn.profile;
    profile.authKind = text(u"kind"_s) == "password"_L1 ? AuthKind::Password : AuthKind::AccessKey;
    profile.accessKey = text(u"accessKey"_s);
    profile.userName = text(u"userName"_s);
    profile.domainName = text(u"domainName"_s);
    profile.endpoint.region = text(u"region"_s);
    profile.endpoint.projectId = text(u"projectId"_s);
    profile.endpoint.dcs = QUrl(text(u"dcsEndpoint"_s));
    profile.endpoint.iam = QUrl(text(u"iamEndpoint"_s));
    if (profile.authKind == AuthKind::AccessKey)
        signIn.credentials = AccessKey{profile.accessKey, {}, {}};
    else
        signIn.credentials = PasswordLogin{profile.userName, {}, profile.domainName};
    return signIn;
}

void SignInFlow::remember(const Profile &profile)
{
    const bool password = profile.authKind == AuthKind::Password;
    m_settings->beginGroup(u"account"_s);
    m_settings->setValue("kind"_L1, password ? u"password"_s : u"accessKey"_s);
    m_settings->setValue("accessKey"_L1, profile.accessKey);
    m_settings->setValue("userName"_L1, profile.userName);
    m_settings->setValue("domainName"_L1, profile.domainName);
    m_settings->setValue("region"_L1, profile.endpoint.region);
    m_settings->setValue("projectId"_L1, profile.endpoint.projectId);
    m_settings->setValue("dcsEndpoint"_L1, profile.endpoint.dcs.toString());
    m_settings->setValue("iamEndpoint"_L1, profile.endpoint.iam.toString());
    m_settings->endGroup();
}

QString profileText(const Profile &profile)
{
    const QString where =
        profile.endpoint.region.isEmpty() ? profile.endpoint.dcs.host() : profile.endpoint.region;
    const QString text = accountOf(profile) + u" · "_s + where;
    const qsizetype further = profile.furtherPlaces.size();
    return further > 0 ? text + u" +%1"_s.arg(further) : text;
}

} // namespace dcs
