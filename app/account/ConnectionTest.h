// SPDX-License-Identifier: MIT
#pragma once

#include "account/Profile.h"
#include "api/dcs/DcsClient.h"
#include "api/http/probe/HostProbe.h"
#include "api/iam/FindProjectsJob.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>

namespace dcs {

/// Tries a sign-in step by step, the way requests would go, and tells of each step how it went: name, TCP,
/// tunnel and TLS to the service (and to IAM if a password goes there, or the project is looked up), the
/// clock, then the sign-in itself, the project and the permission to list instances. Only the first place is
/// tried. Ends with the first step that fails. Nothing is retried: a wrong key or password is tried once. A
/// clock that is off fails the test only for an access key, whose signatures it spoils. Begins by itself;
/// every signal comes from the event loop; finished exactly once, then it deletes itself. Owned by its
/// parent; deleting it stops it. Lives in the GUI thread.
class ConnectionTest : public QObject {
    Q_OBJECT
public:
    /// signIn: isComplete(). settings: limits count for each step; their retries do not.
    ConnectionTest(HttpClient *http, const SignIn &signIn, ClientSettings settings,
        Authenticator::Clock clock, QObject *parent);
    ~ConnectionTest() override;

    /// Ends the test; the step under way gets no result. Nothing happens if the test has ended.
    void cancel();

Q_SIGNALS:
    /// place: who is asked, see ConnectionStepResult.
    void stepStarted(dcs::ConnectionStep step, const QString &location);
    void stepEnded(const dcs::ConnectionStepResult &result);
    /// Not good: the last result has the error, or the test was cancelled.
    void finished(bool isGood);

private:
    using Next = void (ConnectionTest::*)();
    const Endpoint &endpoint() const { return m_signIn.profile.endpoint; }
    bool usesToken() const { return m_signIn.profile.authKind == AuthKind::Password; }
    void probeNext();
    void checkTime();
    void timeAnswered(const Result<HttpResponse> &answer);
    void checkSignIn();
    void findProject();
    void projectAnswered(const Result<FoundProjects> &found);
    void tokenAnswered(const Result<QList<HttpHeader>> &headers);
    void checkProject();
    void connectTo(const QString &projectId);
    void list();
    void judge();
    void judgeNext();
    void begin(ConnectionStep step, const QUrl &asked);
    void endStep(const std::optional<ApiError> &error, Next next);
    void finish(bool isGood);
    template <typename Function> void later(Function function);

    HttpClient *m_http;
    SignIn m_signIn; ///< with its project, once that was found
    ClientSettings m_settings;
    Authenticator::Clock m_clock;
    std::unique_ptr<QObject> m_context; ///< receives everything; renewed to hear no more of it
    QObject *m_work; ///< owns what is under way
    Authenticator *m_authenticator = nullptr; ///< null until the project is known, as is the client
    DcsClient *m_client = nullptr;
    QList<QUrl> m_toProbe;
    ConnectionStepResult m_current; ///< of the step under way
    QElapsedTimer m_elapsed; ///< since it began
    std::optional<QStringList> m_foundProjects; ///< if they were looked up
    std::optional<ApiError> m_refusal; ///< of the project or the list
    bool m_ended = false;
};

} // namespace dcs
