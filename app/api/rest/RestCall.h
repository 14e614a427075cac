// SPDX-License-Identifier: MIT
#pragma once

#include "api/auth/Authenticator.h"
#include "api/dcs/ServedVersions.h"
#include "api/http/HttpClient.h"
#include "api/http/RetryPolicy.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace dcs {

/// What every call of one client shares.
struct RestContext {
    QPointer<HttpClient> http;
    QPointer<Authenticator> authenticator;
    HttpLimits limits;
    RetryPolicy retry;
    std::shared_ptr<ServedVersions> served =
        nullptr; ///< for calls of DCS, which have versions; IAM's have none
};

/// One REST call with all that surrounds it: authentication, one repetition after a token was refused, and
/// for queries repetition by the policy. A change is never sent again but after a 401, which proves that it
/// was not carried out. Starts by itself; emits finished exactly once, from the event loop, on every path;
/// deletes itself afterwards.
class RestCall : public QObject {
    Q_OBJECT
public:
    enum class Kind { Query, Change };
    /// Makes the request for a project, which may be known only once a token told it.
    using MakeRequest = std::function<HttpRequest(const QString &projectId)>;

    RestCall(const RestContext &context, Kind kind, MakeRequest makeRequest, QObject *parent);

    void cancel();
    /// Whether the result is an answer to the request itself, not a failure before it (of a token request).
    bool wasAnswered() const { return m_answered; }

Q_SIGNALS:
    /// An answer here is one with a 2xx status.
    void finished(const dcs::Result<dcs::HttpResponse> &result);

private:
    void attempt();
    void send(const QList<HttpHeader> &authentication);
    void answered(const Result<HttpResponse> &result);
    void refused(const ApiError &error);
    void failed(const ApiError &error);
    void end(const Result<HttpResponse> &result);
    void endUnread();
    void endUnsent();

    QPointer<HttpClient> m_http;
    QPointer<Authenticator> m_authenticator;
    HttpLimits m_limits;
    RetryPolicy m_retry;
    Kind m_kind;
    MakeRequest m_makeRequest;
    QPointer<HttpExchange> m_exchange;
    QList<HttpHeader> m_authentication; ///< of the last sending
    QTimer m_pause;
    int m_retries = 0;
    bool m_authenticatedAnew = false;
    bool m_answered = false;
    bool m_cancelled = false;
    bool m_ended = false;
};

} // namespace dcs
