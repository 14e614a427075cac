// SPDX-License-Identifier: MIT
#include "api/auth/Authenticator.h"

#include "api/auth/AuthProblems.h"
#include "api/auth/Signer.h"
#include "api/auth/TokenRequest.h"
#include "api/codec/ErrorCodec.h"
#include "api/http/HttpClient.h"

#include <QPointer>

#include <algorithm>

namespace dcs {

namespace {

constexpr QByteArrayView tokenHeader = "X-Auth-Token";

/// How long a token is used: until 10 minutes before its end, half of a life that is shorter than 20 minutes.
/// Without the service's times the documented life of 24 hours counts.
qint64 usableSeconds(const TokenRequest::Token &token)
{
    constexpr qint64 documentedLifetime = 24 * 60 * 60;
    constexpr qint64 margin = 10 * 60;
    const qint64 lifetime = token.lifetimeSeconds.value_or(documentedLifetime);
    return std::max(lifetime - margin, lifetime / 2);
}

} // namespace

struct Authenticator::Waiter {
    QPointer<QObject> context;
    HttpRequest request;
    HeadersReady ready;
};

struct Authenticator::State {
    QPointer<HttpClient> http;
    Endpoint endpoint;
    Credentials credentials;
    Clock clock;
    QList<Waiter> waiters;
    std::optional<ApiError> stopError;
    bool keyWasAccepted = false;
    QPointer<QObject> firstUser; ///< the one caller that tries an access key not accepted yet
    std::optional<TokenRequest::Token> token;
    QDateTime renewAt; ///< by our clock
    QString tokenProjectId; ///< outlives a dropped token
    QPointer<HttpExchange> tokenExchange;

    bool tokenIsFresh() const { return token && clock() < renewAt; }
};

Authenticator::Authenticator(
    HttpClient *http, Endpoint endpoint, Credentials credentials, Clock clock, QObject *parent)
    : QObject(parent), m_state(std::make_unique<State>())
{
    m_state->http = http;
    m_state->endpoint = std::move(endpoint);
    m_state->credentials = std::move(credentials);
    m_state->clock = std::move(clock);
}

Authenticator::~Authenticator() = default;

const Endpoint &Authenticator::endpoint() const { return m_state->endpoint; }

QString Authenticator::projectId() const
{
    return m_state->tokenProjectId.isEmpty() ? m_state->endpoint.projectId : m_state->tokenProjectId;
}

bool Authenticator::usesToken() const { return std::holds_alternative<PasswordLogin>(m_state->credentials); }

Authenticator *Authenticator::apart(QObject *parent) const
{
    Endpoint endpoint = m_state->endpoint;
    endpoint.projectId = projectId();
    return new Authenticator(m_state->http, endpoint, m_state->credentials, m_state->clock, parent);
}

QString Authenticator::account() const
{
    if (const auto *login = std::get_if<PasswordLogin>(&m_state->credentials))
        return login->domainName + u'/' + login->userName;
    return std::get<AccessKey>(m_state->credentials).accessKey;
}

bool Authenticator::isStopped() const { return m_state->stopError.has_value(); }

void Authenticator::authenticate(const HttpRequest &request, QObject *context, HeadersReady ready)
{
    m_state->waiters.append({context, request, std::move(ready)});
    serveWaiters();
}

void Authenticator::serveWaiters()
{
    m_state->waiters.removeIf([](const Waiter &waiter) { return !waiter.context; });
    if (isStopped())
        failWaiters(stoppedError());
    else if (usesToken())
        serveByToken();
    else
        serveByKey();
}

void Authenticator::serveByKey()
{
    State &state = *m_state;
    const auto mayGo = [&](const Waiter &waiter) {
        return state.keyWasAccepted || !state.firstUser || state.firstUser == waiter.context;
    };
    state.waiters.removeIf([&](const Waiter &waiter) {
        if (!mayGo(waiter))
            return false;
        if (!state.keyWasAccepted && !state.firstUser) {
            state.firstUser = waiter.context;
            connect(waiter.context, &QObject::destroyed, this, &Authenticator::serveWaiters);
        }
        deliverSigned(waiter);
        return true;
    });
}

void Authenticator::serveByToken()
{
    State &state = *m_state;
    if (state.waiters.isEmpty())
        return;
    if (!state.tokenIsFresh()) {
        if (!state.tokenExchange)
            requestToken();
        return;
    }
    const QList<HttpHeader> headers{{tokenHeader.toByteArray(), state.token->value}};
    for (const Waiter &waiter : std::exchange(state.waiters, {}))
        deliver(waiter, headers);
}

void Authenticator::deliver(const Waiter &waiter, const Result<QList<HttpHeader>> &headers)
{
    if (!waiter.context)
        return;
    QMetaObject::invokeMethod(
        waiter.context, [ready = waiter.ready, headers] { ready(headers); }, Qt::QueuedConnection);
}

void Authenticator::deliverSigned(const Waiter &waiter)
{
    // Signed when it is handed out, not when it was asked for: the date in the signature is to be fresh, and
    // a refusal in between is to hold.
    QMetaObject::invokeMethod(
        waiter.context,
        [self = QPointer(this), waiter] {
            if (!self)
                return;
            const AccessKey *key = std::get_if<AccessKey>(&self->m_state->credentials);
            if (self->isStopped() || !key)
                self->authenticate(waiter.request, waiter.context, waiter.ready);
            else
                waiter.ready(Signer::authenticationHeaders(
                    waiter.request, *key, self->projectId(), self->m_state->clock()));
        },
        Qt::QueuedConnection);
}

void Authenticator::requestToken()
{
    State &state = *m_state;
    if (!state.http)
        return;
    const HttpRequest request =
        TokenRequest::make(state.endpoint, std::get<PasswordLogin>(state.credentials));
    state.tokenExchange = state.http->send(request, HttpLimits(), this);
    connect(state.tokenExchange, &HttpExchange::finished, this, &Authenticator::tokenAnswered);
}

void Authenticator::tokenAnswered(const Result<HttpResponse> &answer)
{
    State &state = *m_state;
    state.tokenExchange = nullptr;
    if (!answer) {
        failWaiters(answer.error());
        return;
    }
    if (answer->status < 200 || answer->status >= 300) {
        ApiError error = readError(*answer);
        if (error.httpStatus == 401)
            error.authProblem = AuthProblem::CredentialsRefused;
        failWaiters(error);
        if (error.httpStatus == 401)
            stop(error);
        return;
    }
    const Result<TokenRequest::Token> token = TokenRequest::decode(*answer);
    if (!token) {
        failWaiters(token.error());
        return;
    }
    state.token = *token;
    state.tokenProjectId = token->projectId;
    state.renewAt = state.clock().addSecs(usableSeconds(*token));
    serveWaiters();
}

void Authenticator::failWaiters(const ApiError &error)
{
    ApiError notSent = error;
    notSent.mayHaveArrived = false; // the callers' own requests did not leave
    for (const Waiter &waiter : std::exchange(m_state->waiters, {}))
        deliver(waiter, notSent);
}

ApiError Authenticator::readError(const HttpResponse &response) const
{
    ApiError error = ErrorCodec::fromAnswer(response, m_state->clock(), secrets());
    error.authProblem = authProblemOf(error, m_state->credentials);
    return error;
}

QStringList Authenticator::secrets() const
{
    QStringList result;
    if (const AccessKey *key = std::get_if<AccessKey>(&m_state->credentials))
        result << key->secretKey << key->securityToken;
    if (const PasswordLogin *login = std::get_if<PasswordLogin>(&m_state->credentials))
        result << login->password;
    if (m_state->token)
        result << QString::fromLatin1(m_state->token->value);
    return result;
}

bool Authenticator::refused(const ApiError &error, bool alreadyRepeated, const QList<HttpHeader> &sent)
{
    State &state = *m_state;
    if (usesToken() && !alreadyRepeated && !isStopped()) {
        const QByteArray used = headerValue(sent, tokenHeader);
        if (state.token && (used.isEmpty() || used == state.token->value))
            state.token.reset();
        return true;
    }
    stop(error);
    return false;
}

void Authenticator::accepted()
{
    m_state->keyWasAccepted = true;
    serveWaiters();
}

void Authenticator::stop(const ApiError &error)
{
    if (isStopped())
        return;
    m_state->stopError = error;
    serveWaiters();
    Q_EMIT stopped(error);
}

ApiError Authenticator::stoppedError() const
{
    ApiError error = *m_state->stopError;
    error.kind = ErrorKind::AuthenticationStopped;
    error.mayHaveArrived = false;
    return error;
}

void Authenticator::setCredentials(Credentials credentials)
{
    State &state = *m_state;
    state.credentials = std::move(credentials);
    state.stopError.reset();
    state.keyWasAccepted = false;
    state.firstUser = nullptr;
    state.token.reset();
    state.tokenProjectId.clear();
    delete state.tokenExchange;
    serveWaiters();
}

} // namespace dcs
