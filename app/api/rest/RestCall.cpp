// SPDX-License-Identifier: MIT
#include "api/rest/RestCall.h"

namespace dcs {

namespace {

/// Whether a refusal shows that the gateway took the credentials. Throttling, faults, and the search for the
/// call may come before they are checked.
bool provesAuthentication(const ApiError &error)
{
    const int status = error.httpStatus;
    return status < 500 && status != 401 && status != 408 && status != 429 && !saysNotServed(error);
}

} // namespace

RestCall::RestCall(const RestContext &context, Kind kind, MakeRequest makeRequest, QObject *parent)
    : QObject(parent), m_http(context.http), m_authenticator(context.authenticator), m_limits(context.limits),
      m_retry(context.retry), m_kind(kind), m_makeRequest(std::move(makeRequest))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RestCall::attempt);
    if (!m_http || !m_authenticator) {
        cancel();
        return;
    }
    // Without them nothing would ever end this call. An exchange under way ends by itself.
    connect(m_http, &QObject::destroyed, this, &RestCall::cancel);
    connect(m_authenticator, &QObject::destroyed, this, &RestCall::cancel);
    attempt();
}

void RestCall::cancel()
{
    if (m_cancelled || m_ended)
        return;
    m_cancelled = true;
    m_pause.stop();
    if (m_exchange)
        m_exchange->cancel(); // whose end tells whether the request may have arrived
    else
        QMetaObject::invokeMethod(this, &RestCall::endUnsent, Qt::QueuedConnection);
}

void RestCall::attempt()
{
    m_answered = false;
    m_authenticator->authenticate(
        m_makeRequest(m_authenticator->projectId()), this, [this](const Result<QList<HttpHeader>> &headers) {
            if (m_cancelled)
                return;
            if (headers)
                send(*headers);
            else
                end(headers.error());
        });
}

void RestCall::send(const QList<HttpHeader> &authentication)
{
    m_authentication = authentication;
    HttpRequest request = m_makeRequest(m_authenticator->projectId());
    request.headers += authentication;
    m_exchange = m_http->send(request, m_limits, this);
    connect(m_exchange, &HttpExchange::finished, this, &RestCall::answered);
}

void RestCall::answered(const Result<HttpResponse> &result)
{
    m_exchange = nullptr;
    if (!result) {
        failed(result.error());
        return;
    }
    m_answered = true;
    const bool isSuccess = result->status >= 200 && result->status < 300;
    if (!m_authenticator) {
        if (isSuccess)
            end(result);
        else
            endUnread();
        return;
    }
    if (isSuccess) {
        m_authenticator->accepted();
        end(result);
        return;
    }
    const ApiError error = m_authenticator->readError(*result);
    if (provesAuthentication(error))
        m_authenticator->accepted();
    if (error.httpStatus == 401)
        refused(error);
    else
        failed(error);
}

void RestCall::refused(const ApiError &error)
{
    const bool again = m_authenticator->refused(error, m_authenticatedAnew, m_authentication);
    if (!again) {
        end(error);
    } else if (m_cancelled) {
        endUnsent();
    } else {
        m_authenticatedAnew = true;
        attempt();
    }
}

void RestCall::failed(const ApiError &error)
{
    const std::optional<int> pause = m_kind == Kind::Query && !m_cancelled && m_http && m_authenticator
        ? m_retry.pauseBefore(m_retries + 1, error)
        : std::nullopt;
    if (!pause) {
        end(error);
        return;
    }
    ++m_retries;
    m_pause.start(*pause);
}

/// Answered, but nobody is left who could read why not: that it may have been carried out stays open.
void RestCall::endUnread()
{
    ApiError error;
    error.kind = ErrorKind::Cancelled;
    end(error);
}

void RestCall::endUnsent()
{
    ApiError error;
    error.kind = ErrorKind::Cancelled;
    error.mayHaveArrived = false;
    end(error);
}

void RestCall::end(const Result<HttpResponse> &result)
{
    if (m_ended)
        return;
    m_ended = true;
    deleteLater(); // before the slots, which may delete the parent
    Q_EMIT finished(result);
}

} // namespace dcs
