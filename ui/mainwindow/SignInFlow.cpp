// SPDX-License-Identifier: MIT
#include "ui/mainwindow/SignInFlow.h"

#include "ui/account/ImportDialog.h"
#include "ui/account/ProfileLook.h"
#include "ui/account/SignInDialog.h"
#include "ui/account/profiles/ProfilesDialog.h"
#include "ui/language/ErrorTexts.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/LanguageChange.h"

#include <algorithm>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

/// A place whose project was looked up may turn out to be named already.
SignIn withoutRepeatedLocations(SignIn signIn)
{
    QList<Endpoint> seen{signIn.profile.endpoint};
    signIn.profile.furtherLocations.removeIf([&seen](const Endpoint &location) {
        const bool isSeen = std::any_of(seen.cbegin(), seen.cend(),
            [&location](const Endpoint &other) { return areSameLocation(location, other); });
        seen.append(location);
        return isSeen;
    });
    return signIn;
}

} // namespace

SignInFlow::SignInFlow(AccountServices services, QWidget *window)
    : QObject(window), m_services(std::move(services)), m_window(window),
      m_banner(new Banner(m_services.theme, window))
{
    m_banner->setObjectName(u"signInBanner"_s);
    connect(m_banner, &Banner::actionTriggered, this, &SignInFlow::endAttempt);
    connect(m_services.profiles, &ProfileStore::secretsLeft, this, [this] { say(Say::SecretsLeft); });
    onLanguageChange(this, [this] { showBanner(); });
}

void SignInFlow::setSuggestion(const SignIn &signIn) { m_suggestion = signIn; }

/// Says so if it is.
bool SignInFlow::isDemo()
{
    if (m_services.isDemo)
        say(Say::Demo);
    return m_services.isDemo;
}

void SignInFlow::open(const std::optional<ApiError> &error)
{
    if (isDemo())
        return;
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
    if (isDemo())
        return;
    const std::optional<Profile> profile = m_services.profiles->profile(profileId);
    if (!profile)
        return;
    m_services.secrets->askAgain(); // once for each time that the user asks for it
    begin(*profile);
}

void SignInFlow::start()
{
    if (isDemo())
        return;
    const std::optional<Profile> profile = m_services.profiles->profile(m_services.profiles->lastUsed());
    if (!profile)
        return;
    begin(*profile);
    m_isStart = true;
}

void SignInFlow::start(const SignIn &signIn)
{
    if (isDemo())
        return;
    m_suggestion = signIn;
    QObject *attempt = beginAttempt(signIn.profile);
    m_isStart = true;
    tryOut(signIn, attempt);
}

void SignInFlow::begin(const Profile &profile)
{
    QObject *attempt = beginAttempt(profile);
    m_services.secrets->read(profile, attempt, [this, profile, attempt](const SecretAnswer &answer) {
        if (isUnderWay(attempt))
            secretsRead(profile, answer);
    });
}

/// What is under way without the dialog from now on, instead of anything else.
QObject *SignInFlow::beginAttempt(const Profile &profile)
{
    endAttempt();
    m_switching = new QObject(this);
    say(Say::SigningIn, ProfileLook::account(profile));
    return m_switching;
}

void SignInFlow::manage()
{
    if (isDemo())
        return;
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
    if (isDemo())
        return;
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
    giveUp({profile, {}}, [outcome = answer.outcome] { return secretText(outcome); });
}

QString SignInFlow::secretText(SecretOutcome outcome)
{
    switch (outcome) {
    case SecretOutcome::Done:
    case SecretOutcome::NotFound:
        break;
    case SecretOutcome::NoKeyring:
        return tr("There is no keyring, so secrets are kept for one run of the program only. Enter the "
                  "secret once more.");
    case SecretOutcome::Refused:
        return tr("The keyring is locked. Unlock it and choose the profile again, or enter the secret.");
    }
    return tr("No secret is kept for this profile. Enter it once more.");
}

void SignInFlow::tryOut(const SignIn &signIn, QObject *attempt)
{
    if (!isComplete(signIn)) {
        giveUp(signIn, [] { return tr("The profile is incomplete. Fill in what is missing."); });
        return;
    }
    for (qsizetype location = 0; location < signIn.profile.locations().size(); ++location) {
        if (needsLookup(atLocation(signIn.profile, location))) {
            findProject(signIn, location, attempt);
            return;
        }
    }
    openSession(withoutRepeatedLocations(signIn), attempt);
}

void SignInFlow::findProject(const SignIn &signIn, qsizetype location, QObject *attempt)
{
    FindProjectsJob *job =
        m_services.findProjects({atLocation(signIn.profile, location), signIn.credentials}, attempt);
    connect(job, &ApiJobBase::finished, attempt, [this, job, signIn, location, attempt] {
        if (!isUnderWay(attempt))
            return;
        const Result<FoundProjects> result = job->result();
        if (result && result->match() == ProjectMatch::One) {
            SignIn found = signIn;
            endpointOf(found.profile, location).projectId = result->projects.constFirst().id;
            tryOut(found, attempt);
            return;
        }
        const bool isAsked = !m_isStart && location == 0; // the dialog has fields for it
        if (isAsked && !result) {
            endAttempt();
            dialog(signIn)->showError(result.error());
        } else if (isAsked && result->match() == ProjectMatch::Several) {
            endAttempt();
            dialog(signIn)->offerProjects(result->projects);
        } else {
            const QString region = signIn.profile.locations().at(location).region;
            giveUp(
                signIn, [this, region, location, result] { return projectText(region, location, result); });
        }
    });
}

/// Why there is no project for a place; the dialog has fields for the first only.
QString SignInFlow::projectText(
    const QString &region, qsizetype location, const Result<FoundProjects> &result) const
{
    if (!result)
        //: %1 is a region, %2 what happened, a sentence without full stop
        return tr("The project of %1 was not found: %2.")
            .arg(region, Texts::error(result.error(), *m_services.errors).summary);
    const bool several = result->match() == ProjectMatch::Several;
    if (location > 0)
        return (several
                //: %1 is a region
                ? tr("Several projects are called %1. Enter the project ID under Manage profiles.")
                : tr("No project is called %1. Enter the project ID under Manage profiles."))
            .arg(region);
    //: %1 is a region
    return (several ? tr("Several projects are called %1. Sign in to choose one.")
                    //: %1 is a region
                    : tr("No project is called %1. Enter the project ID."))
        .arg(region);
}

/// Ends the attempt with a reason, which is made anew in each language.
void SignInFlow::giveUp(const SignIn &signIn, const std::function<QString()> &reason)
{
    const bool isStart = m_isStart;
    endAttempt();
    if (isStart) {
        //: %1 is the name of a profile, %2 a sentence about it
        m_startProblem = [reason, name = ProfileLook::account(signIn.profile)] {
            return tr("%1: %2").arg(name, reason());
        };
        Q_EMIT startFailed();
    } else {
        dialog(signIn)->showReason(reason());
    }
}

void SignInFlow::openSession(const SignIn &signIn, QObject *attempt)
{
    auto *sessions = new SessionGroup(signIn, m_services.openSession, attempt);
    sessions->refresh();
    if (m_isStart) { // how it goes is seen in the window, which offers to try again
        handOver(sessions, signIn);
        return;
    }
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
        handOver(sessions, signIn);
    });
}

void SignInFlow::handOver(SessionGroup *sessions, const SignIn &signIn)
{
    sessions->setParent(nullptr);
    endAttempt();
    const QString profileId = keep(signIn);
    m_suggestion.reset();
    m_startProblem = nullptr;
    if (m_dialog)
        m_dialog->close();
    Q_EMIT signedIn(sessions, profileId);
}

QString SignInFlow::demoText()
{
    return tr(
        "This is the demo: it has its own account, and no real one can be reached. To sign in, quit and "
        "start the program without --demo.");
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
    m_isStart = false;
    say(Say::Nothing);
}

QString SignInFlow::keep(const SignIn &signIn)
{
    const bool isEntered = m_dialog != nullptr;
    const bool isKept = isEntered ? m_dialog->isRemembered() : !signIn.profile.id.isEmpty();
    if (!isKept)
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
    case Say::Demo:
        m_banner->present(Tone::Caution, u"info"_s, demoText(), tr("Close"));
        break;
    case Say::MemoryOnly:
        m_banner->present(Tone::Caution, u"info"_s,
            //: %1 is the name of a profile
            tr("The keyring did not take the secrets of %1: they are kept until the program ends.")
                .arg(m_saidOf),
            tr("Close"));
        break;
    case Say::SecretsLeft:
        m_banner->present(Tone::Caution, u"warning"_s,
            tr("The keyring could not be made to forget the secrets of the removed profile."), tr("Close"));
        break;
    }
}

} // namespace dcs
