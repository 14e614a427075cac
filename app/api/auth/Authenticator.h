// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/auth/Credentials.h"
#include "api/auth/Endpoint.h"
#include "api/http/HttpMessage.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace dcs {

class HttpClient;

/// Puts credentials on requests: signs with an access key, or obtains, caches and renews an IAM token of
/// project scope. After a refused authentication it stops: isStopped() until the credentials are set anew, so
/// that a wrong key is not tried until the gateway locks it (more than five failures in a row). For the same
/// reason an access key that was never accepted is tried by one caller at a time; the others wait until it
/// was accepted or that caller is gone. Token requests are never repeated by themselves.
class Authenticator : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>; ///< now, UTC

    Authenticator(
        HttpClient *http, Endpoint endpoint, Credentials credentials, Clock clock, QObject *parent = nullptr);
    ~Authenticator() override;

    const Endpoint &endpoint() const;
    /// The project of the token, or the one given.
    QString projectId() const;
    bool usesToken() const;
    /// Whose credentials these are: the access key id, or "account/user". No secret.
    QString account() const;

    using HeadersReady = std::function<void(const Result<QList<HttpHeader>> &)>;
    /// Calls ready, once, from the event loop, with the authenticating headers for the request: at once with
    /// an access key or a fresh token, after a token request otherwise (several callers share one). Not
    /// called if context is gone. context stands for the call: it is to be destroyed when the call ends.
    void authenticate(const HttpRequest &request, QObject *context, HeadersReady ready);

    /// What an answer that is no success says, with the authentication problem, the clock offset by our
    /// clock, and our own secrets blanked wherever the answer repeats them.
    ApiError readError(const HttpResponse &response) const;
    /// Says that an answer was 401. True if the request may be sent once more (a token was dropped and a new
    /// one will be obtained); false if authentication is stopped now. error is what the answer said, sent the
    /// headers that had authenticated the request: a token obtained since then is kept.
    bool refused(const ApiError &error, bool alreadyRepeated, const QList<HttpHeader> &sent = {});
    /// Says that a request was authenticated well.
    void accepted();

    /// Another one with the present credentials, for a further service of the place: that one's refusals stop
    /// only itself, and no token is shared. Belongs to parent.
    Authenticator *apart(QObject *parent) const;

    bool isStopped() const;
    /// New credentials; ends the stop.
    void setCredentials(Credentials credentials);

Q_SIGNALS:
    /// Authentication was refused; nothing is sent until setCredentials.
    void stopped(const dcs::ApiError &error);

private:
    struct State;
    struct Waiter;
    void serveWaiters();
    void serveByKey();
    void serveByToken();
    void deliver(const Waiter &waiter, const Result<QList<HttpHeader>> &headers);
    void deliverSigned(const Waiter &waiter);
    void requestToken();
    void tokenAnswered(const Result<HttpResponse> &answer);
    void failWaiters(const ApiError &error);
    void stop(const ApiError &error);
    ApiError stoppedError() const;
    QStringList secrets() const;

    std::unique_ptr<State> m_state;
};

} // namespace dcs
