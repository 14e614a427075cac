// SPDX-License-Identifier: MIT
#include "ui/mainwindow/SignInFlow.h"

#include "ui/account/ImportDialog.h"
#include "ui/account/ProfileLook.h"
#include "ui/account/ProfilesDialog.h"
#include "ui/account/SignInDialog.h"
#include "ui/mainwindow/Banner.h"

namespace dcs {

using namespace Qt::StringLiterals;

SignInFlow::SignInFlow(AccountServices services, QWidget *window)
    : QObject(window), m_services(std::move(services)), m_window(window),
      m_banner(new Banner(m_services.theme, window))
{
    m_banner->setObjectName(u"signInBanner"_s);
    connect(m_banner, &Banner::actionTriggered, this, &SignInFlow::endAttempt);
    connect(m_services.profiles, &ProfileStore::secretsLeft, this, [this] { say(Say::SecretsLeft); });
    if (m_services.profiles->fileState() == ProfileFile::Damaged)
        say(Say::FileDamaged, m_services.profiles->setAsidePath());
    else if (m_services.profiles->fileState() == ProfileFile::Unusable)
        say(Say::FileUnusable);
}

void SignInFlow::setSuggestion(const SignIn &signIn) { m_suggestion = signIn; }

void SignInFlow::open(const std::optional<ApiError> &error)
{
    endAttempt();
    SignInDialog *shown = dialog(m_suggestion.value_or(initialSignIn()));
    if (error)
        shown->showError(*error);
}

SignInDialog *SignInFlow::dialog(const SignIn &initial)
{
    if (!m_dialog) {
        m_dialog =
            new SignInDialog(m_services.regions, initial, m_services.errors, m_services.theme, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &SignInDialog::signInRequested, this, [this](const SignIn &signIn) {
            m_dialog->setBusy(true);
            // The dialog owns the attempt: closing the dialog ends it.
            tryOut(signIn, m_dialog);
        });
        m_dialog->open();
    }
    m_dialog->raise();
    m_dialog->activateWindow();
    return m_dialog;
}

SignIn SignInFlow::initialSignIn() const
{
    const std::optional<Profile> profile = m_services.profiles->profile(m_services.profiles->lastUsed());
    return profile ? SignIn{*profile, {}} : SignIn();
}

void SignInFlow::switchTo(const QString &profileId)
{
    const std::optional<Profile> profile = m_services.profiles->profile(profileId);
    if (!profile)
        return;
    endAttempt();
    m_switching = new QObject(this);
    say(Say::SigningIn, ProfileLook::account(*profile));
    m_services.secrets->askAgain(); // once for each time that the user asks for it
    m_services.secrets->read(
        *profile, m_switching, [this, profile, attempt = m_switching.get()](const SecretAnswer &answer) {
            if (isUnderWay(attempt))
                secretsRead(*profile, answer);
        });
}

void SignInFlow::manage()
{
    auto *profiles = new ProfilesDialog(m_services, m_window);
    profiles->setAttribute(Qt::WA_DeleteOnClose);
    connect(profiles, &ProfilesDialog::edited, this, [this](const QString &id) {
        if (id == m_inUse)
            switchTo(id);
    });
    profiles->open();
}

void SignInFlow::import()
{
    auto *imports = new ImportDialog(m_services, m_window);
    imports->setAttribute(Qt::WA_DeleteOnClose);
    imports->open();
}

void SignInFlow::secretsRead(const Profile &profile, const SecretAnswer &answer)
{
    if (answer.credentials) {
        tryOut({profile, *answer.credentials}, m_switching);
        return;
    }
    endAttempt();
    QString reason;
    switch (answer.outcome) {
    case SecretOutcome::Done:
    case SecretOutcome::NotFound:
        reason = tr("No secret is kept for this profile. Enter it once more.");
        break;
    case SecretOutcome::NoKeyring:
        reason = tr("There is no keyring, so secrets are kept for one run of the program only. Enter the "
                    "secret once more.");
        break;
    case SecretOutcome::Refused:
        reason = tr("The keyring is locked. Unlock it and choose the profile again, or enter the secret.");
        break;
    }
    dialog({profile, {}})->showReason(reason);
}

void SignInFlow::tryOut(const SignIn &signIn, QObject *attempt)
{
    QList<SignInProblem> problems = problemsOf(signIn);
    const bool needsProject = problems.removeOne(SignInProblem::ProjectIdMissing);
    const Endpoint &endpoint = signIn.profile.endpoint;
    if (!problems.isEmpty() || (needsProject && (endpoint.region.isEmpty() || endpoint.iam.isEmpty()))) {
        endAttempt();
        dialog(signIn)->showReason(tr("The profile is incomplete. Fill in what is missing."));
    } else if (needsProject) {
        findProject(signIn, attempt);
    } else {
        openSession(signIn, attempt);
    }
}

void SignInFlow::findProject(const SignIn &signIn, QObject *attempt)
{
    FindProjectsJob *job = m_services.findProjects(signIn, attempt);
    connect(job, &ApiJobBase::finished, attempt, [this, job, signIn, attempt] {
        if (!isUnderWay(attempt))
            return;
        const Result<FoundProjects> result = job->result();
        if (result && result->match() == ProjectMatch::One) {
            SignIn found = signIn;
            found.profile.endpoint.projectId = result->projects.constFirst().id;
            openSession(found, attempt);
            return;
        }
        endAttempt();
        if (!result)
            dialog(signIn)->showError(result.error());
        else if (result->match() == ProjectMatch::Several)
            dialog(signIn)->offerProjects(result->projects);
        else
            dialog(signIn)->showReason(
                //: %1 is a region
                tr("No project is called %1. Enter the project ID.").arg(signIn.profile.endpoint.region));
    });
}

void SignInFlow::openSession(const SignIn &signIn, QObject *attempt)
{
    auto *sessions = new SessionGroup(signIn, m_services.openSession, attempt);
    connect(sessions, &SessionGroup::refreshEnded, attempt, [this, sessions, signIn, attempt] {
        if (!isUnderWay(attempt))
            return;
        sessions->disconnect(attempt);
        if (sessions->lastError()) {
            const ApiError error = *sessions->lastError();
            sessions->deleteLater();
            endAttempt();
            dialog(signIn)->showError(error);
            return;
        }
        sessions->setParent(nullptr);
        endAttempt();
        const QString profileId = keep(signIn);
        m_suggestion.reset();
        if (m_dialog)
            m_dialog->close();
        Q_EMIT signedIn(sessions, profileId);
    });
    sessions->refresh();
}

bool SignInFlow::isUnderWay(const QObject *attempt) const
{
    return attempt == m_switching || attempt == m_dialog;
}

void SignInFlow::endAttempt()
{
    if (m_switching)
        m_switching->deleteLater(); // one of its children may have called
    m_switching.clear();
    say(Say::Nothing);
}

QString SignInFlow::keep(const SignIn &signIn)
{
    const bool isEntered = m_dialog != nullptr;
    if (isEntered && !m_dialog->isRemembered())
        return {};
    Profile profile = signIn.profile;
    if (profile.id.isEmpty())
        profile.id = m_services.profiles->add(profile);
    else
        m_services.profiles->edit(profile);
    m_services.profiles->setLastUsed(profile.id);
    if (isEntered) {
        const QString name = ProfileLook::account(profile);
        m_services.secrets->askAgain();
        m_services.secrets->write(
            profile.id, signIn.credentials, this, [this, name](const SecretAnswer &answer) {
                if (answer.outcome != SecretOutcome::Done)
                    say(Say::MemoryOnly, name);
            });
    }
    return profile.id;
}

void SignInFlow::say(Say say, const QString &name)
{
    m_said = say;
    m_saidOf = name;
    showBanner();
}

void SignInFlow::showBanner()
{
    switch (m_said) {
    case Say::Nothing:
        m_banner->dismiss();
        break;
    case Say::SigningIn:
        //: %1 is the name of a profile
        m_banner->present(Tone::Busy, u"account"_s, tr("Signing in to %1…").arg(m_saidOf), tr("Cancel"));
        break;
    case Say::MemoryOnly:
        m_banner->present(Tone::Caution, u"info"_s,
            //: %1 is the name of a profile
            tr("The keyring did not take the secrets of %1: they are kept until the program ends.")
                .arg(m_saidOf),
            tr("Close"));
        break;
    case Say::FileDamaged:
        m_banner->present(Tone::Caution, u"warning"_s,
            //: %1 is a path
            tr("The file of the profiles was damaged. It was set aside as %1, and a new one begun.")
                .arg(m_saidOf),
            tr("Close"));
        break;
    case Say::FileUnusable:
        m_banner->present(Tone::Caution, u"warning"_s,
            tr("The file of the profiles cannot be used: profiles are not saved in this run."), tr("Close"));
        break;
    case Say::SecretsLeft:
        m_banner->present(Tone::Caution, u"warning"_s,
            tr("The keyring could not be made to forget the secrets of the removed profile."), tr("Close"));
        break;
    }
}

} // namespace dcs
