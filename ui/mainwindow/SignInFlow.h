// SPDX-License-Identifier: MIT
#pragma once

#include "account/session/SessionGroup.h"
#include "ui/account/AccountServices.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QWidget;

namespace dcs {

class Banner;
class SignInDialog;

/// Signing in with the dialog or with the secrets that are kept for a profile: looks the project up where its
/// id is not known, tries what there is by reading the list once, and only hands over sessions of which
/// one works. Whatever fails opens the dialog, which says why, but at the start of the program. In the demo
/// (AccountServices::isDemo) it does nothing but say that this is the demo, and how to start without it.
class SignInFlow : public QObject {
    Q_OBJECT
public:
    SignInFlow(AccountServices services, QWidget *window);

    /// What the dialog is filled with at first; otherwise the profile that was used last.
    void setSuggestion(const SignIn &signIn);
    /// Shows the dialog, or brings it to the front. error is why it is asked for, if it is.
    void open(const std::optional<ApiError> &error = {});
    /// Signs in with the secrets of a profile. Ends another attempt of this kind.
    void switchTo(const QString &profileId);
    /// Signs in to the profile that was used last, if there is one, with the secrets that are kept for it.
    /// What fails before there is a session is told by startFailed(); no dialog opens.
    void start();
    /// The same with a sign-in that is in no profile, and is not kept as one. If it fails, it is what the
    /// dialog is filled with.
    void start(const SignIn &signIn);
    /// Why start() has failed, in the present language; "" if it has not.
    QString startProblem() const { return m_startProblem ? m_startProblem() : QString(); }
    /// The dialogs to manage profiles and to import them. A profile in use that was edited is signed in to
    /// again.
    void manage();
    void import();
    /// The profile in use; empty: none.
    void setInUse(const QString &profileId) { m_inUse = profileId; }
    /// Why nothing of all this can be done in the demo, and how to start without it.
    static QString demoText();
    /// Says what is under way and what the user should know; goes under the tool bar.
    Banner *banner() const { return m_banner; }

Q_SIGNALS:
    /// The sessions, of which at least one has read its list, or which start() has begun. The receiver takes
    /// them over. profileId: of the profile that they are kept as, empty if they are not.
    void signedIn(dcs::SessionGroup *sessions, const QString &profileId);
    void startFailed();

private:
    enum class Say { Nothing, SigningIn, MemoryOnly, SecretsLeft, Demo };

    bool isDemo();
    SignInDialog *dialog(const SignIn &initial);
    SignIn initialSignIn() const;
    void begin(const Profile &profile);
    QObject *beginAttempt(const Profile &profile);
    void secretsRead(const Profile &profile, const SecretAnswer &answer);
    void tryOut(const SignIn &signIn, QObject *attempt);
    void findProject(const SignIn &signIn, qsizetype location, QObject *attempt);
    static QString secretText(SecretOutcome outcome);
    QString projectText(const QString &region, qsizetype location, const Result<FoundProjects> &result) const;
    void giveUp(const SignIn &signIn, const std::function<QString()> &reason);
    void handOver(SessionGroup *sessions, const SignIn &signIn);
    void openSession(const SignIn &signIn, QObject *attempt);
    bool isUnderWay(const QObject *attempt) const;
    void endAttempt();
    QString keep(const SignIn &signIn);
    void say(Say say, const QString &name = {});
    void showBanner();

    AccountServices m_services;
    QWidget *m_window;
    Banner *m_banner;
    Say m_said = Say::Nothing;
    QString m_saidOf; ///< name of the profile
    QString m_inUse; ///< id of a profile
    std::optional<SignIn> m_suggestion;
    QPointer<SignInDialog> m_dialog;
    QPointer<QObject> m_switching; ///< owns what is under way without the dialog
    bool m_isStart = false; ///< that is what start() has begun
    std::function<QString()> m_startProblem;
};

} // namespace dcs
