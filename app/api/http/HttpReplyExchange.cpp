// SPDX-License-Identifier: MIT
#include "api/http/HttpReplyExchange.h"

#include "api/http/EnumName.h"
#include "api/http/ProxyFactory.h"
#include "api/http/Redaction.h"
#include "api/http/RequestBody.h"

#include <QAuthenticator>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Off by default: QT_LOGGING_RULES="dcs.http=true". One line per exchange, never a header or a body.
Q_LOGGING_CATEGORY(httpLog, "dcs.http", QtWarningMsg)

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // One request per connection at a time: nothing is sent twice because a neighbour failed.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    result.setRawHeader("User-Agent", userAgent());
    result.setRawHeader("Accept", "application/json");
    // Nothing is unfolded, so that no answer becomes larger in memory than the limit on what is received.
    result.setRawHeader("Accept-Encoding", "identity");
    const QList<HttpHeader> headers = completeHeaders(request);
    for (const auto &[name, value] : headers)
        result.setRawHeader(name, value);
    return result;
}

/// Whether Qt's error only repeats the status of a complete answer: its numbers from 200 on, and two more
/// that stand for 407, and for 400 and 418.
bool isAnswer(QNetworkReply::NetworkError error, int status)
{
    if (status == 0)
        return false;
    const int code = error;
    return error == QNetworkReply::NoError || error == QNetworkReply::ProxyAuthenticationRequiredError
        || error == QNetworkReply::ProtocolInvalidOperationError || (code > 200 && code < 300)
        || (code > 400 && code < 500);
}

} // namespace

HttpReplyExchange::HttpReplyExchange(
    HttpRequest request, const HttpLimits &limits, RequestLog *log, QObject *parent)
    : HttpExchange(parent), m_request(std::move(request)), m_limits(limits), m_log(log)
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(std::clamp(m_limits.connectAndAnswerMs, 1, 600'000));
    connect(&m_timeout, &QTimer::timeout, this, &HttpReplyExchange::timedOut);
    m_clock.start();
}

HttpReplyExchange::~HttpReplyExchange()
{
    if (!m_ended)
        note(failure(ErrorKind::Cancelled, {}));
    if (m_reply)
        m_reply->disconnect(this);
    delete m_reply;
}

void HttpReplyExchange::start(QNetworkAccessManager *network, const QSslConfiguration &tls)
{
    QNetworkRequest request = networkRequest(m_request);
    request.setSslConfiguration(tls);
    if (m_request.method == "GET") {
        m_reply = network->get(request);
    } else {
        m_body = new RequestBody(m_request.body);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_reply = network->sendCustomRequest(request, m_request.method, m_body);
        m_body->setParent(m_reply);
    }
    watch(network);
    m_timeout.start();
}

void HttpReplyExchange::refuse(const QString &reason)
{
    ApiError error;
    error.kind = ErrorKind::InsecureUrl;
    error.detail = reason;
    error.mayHaveArrived = false;
    end(error);
}

void HttpReplyExchange::cancel() { stopNow(failure(ErrorKind::Cancelled, {})); }

void HttpReplyExchange::timedOut()
{
    stopNow(
        waitsForProxy() ? proxyFailure(QNetworkReply::ProxyTimeoutError) : failure(ErrorKind::Timeout, {}));
}

void HttpReplyExchange::watch(QNetworkAccessManager *network)
{
    connect(network, &QNetworkAccessManager::proxyAuthenticationRequired, this,
        &HttpReplyExchange::proxyAsksForLogin);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_wasSent = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpReplyExchange::checkDeclaredSize);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpReplyExchange::readAvailable);
    connect(m_reply, &QNetworkReply::finished, this, &HttpReplyExchange::replyFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        // Only noted: nothing lets it pass, so that the reply fails.
        m_tlsFinding = findingOf(errors, m_reply->sslConfiguration().peerCertificate());
    });
    // The access manager was destroyed, and the reply with it.
    connect(m_reply, &QObject::destroyed, this, [this] {
        if (!m_ended)
            end(failure(ErrorKind::Cancelled, {}));
    });
}

/// The credentials of the settings, if any, were sent along: asked for more, Qt would go on by itself. Which
/// request is meant Qt does not tell; all that wait for this proxy meet the same. (A service behind the proxy
/// that answers 407 is another matter: its request was sent.)
void HttpReplyExchange::proxyAsksForLogin()
{
    if (!m_ended && waitsForProxy())
        stop(proxyFailure(QNetworkReply::ProxyAuthenticationRequiredError));
}

void HttpReplyExchange::checkDeclaredSize()
{
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.toLongLong() > m_limits.maxBodyBytes)
        stop(failure(ErrorKind::TooLarge, {}));
}

void HttpReplyExchange::readAvailable()
{
    // One byte more than allowed is enough to know.
    m_received += m_reply->read(m_limits.maxBodyBytes - m_received.size() + 1);
    if (m_received.size() > m_limits.maxBodyBytes)
        stop(failure(ErrorKind::TooLarge, {}));
}

void HttpReplyExchange::stop(const ApiError &error)
{
    if (m_ended)
        return;
    end(error);
    m_reply->disconnect(this);
    m_reply->deleteLater(); // a reply ends its request when it is deleted, without a signal
}

void HttpReplyExchange::stopNow(const ApiError &error)
{
    stop(error);
    delete m_reply; // at once, so that not a byte leaves after this
}

void HttpReplyExchange::replyFinished()
{
    if (m_ended)
        return;
    end(outcome());
    m_reply->deleteLater();
}

Result<HttpResponse> HttpReplyExchange::outcome()
{
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (!isAnswer(error, response.status))
        return failureOfReply();
    const QList<QNetworkReply::RawHeaderPair> pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        response.headers.append({name.toLower(), value});
    m_received += m_reply->read(m_limits.maxBodyBytes - m_received.size() + 1);
    if (m_received.size() > m_limits.maxBodyBytes)
        return failure(ErrorKind::TooLarge, {});
    // Encoded although it was not asked for: not readable as what it claims to be.
    const QByteArray encoding = response.header("content-encoding");
    if (encoding.isEmpty() || encoding.compare("identity", Qt::CaseInsensitive) == 0)
        response.body = std::exchange(m_received, {});
    return response;
}

ApiError HttpReplyExchange::failureOfReply() const
{
    const QNetworkReply::NetworkError qtError = m_reply->error();
    const bool isTls =
        qtError == QNetworkReply::SslHandshakeFailedError || m_tlsFinding.problem != TlsProblem::None;
    if (isTls) {
        TlsFinding finding = m_tlsFinding;
        if (finding.detail.isEmpty())
            finding.detail = nameOf(qtError);
        ApiError error = tlsError(finding);
        error.mayHaveArrived = mayHaveArrived();
        return error;
    }
    return isFailureOfProxy() ? proxyFailure(qtError) : failure(ErrorKind::Network, nameOf(qtError));
}

ApiError HttpReplyExchange::proxyFailure(int qtError) const
{
    const auto networkError = QNetworkReply::NetworkError(qtError);
    ApiError error = failure(ErrorKind::Proxy, nameOf(networkError));
    if (networkError == QNetworkReply::ProxyAuthenticationRequiredError)
        error.httpStatus = 407;
    if (m_request.body.isEmpty() && waitsForProxy())
        error.mayHaveArrived = false; // of a body mayHaveArrived() knows better
    return error;
}

bool HttpReplyExchange::isFailureOfProxy() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error > 100 && error < 200)
        return true;
    // Behind a proxy Qt says so that the proxy has no address, does not listen, is no proxy, denies the
    // tunnel, or does not reach the service.
    const bool isBeforeTunnel = error == QNetworkReply::UnknownNetworkError
        || error == QNetworkReply::HostNotFoundError || error == QNetworkReply::ConnectionRefusedError;
    return isBeforeTunnel && goesThroughProxy();
}

bool HttpReplyExchange::waitsForProxy() const { return m_reply && !m_wasSent && goesThroughProxy(); }

bool HttpReplyExchange::goesThroughProxy() const
{
    return proxyFor(*m_reply->manager(), m_request.url).type() != QNetworkProxy::NoProxy;
}

ApiError HttpReplyExchange::failure(ErrorKind kind, const QString &detail) const
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    error.mayHaveArrived = mayHaveArrived();
    return error;
}

bool HttpReplyExchange::mayHaveArrived() const
{
    if (!m_reply)
        return true;
    // Of a request with a body the body tells exactly; Qt's error may be that of a later connection attempt.
    if (!m_request.body.isEmpty() && m_body)
        return m_body->wasRead();
    const QNetworkReply::NetworkError error = m_reply->error();
    return error != QNetworkReply::ConnectionRefusedError && error != QNetworkReply::HostNotFoundError
        && error != QNetworkReply::SslHandshakeFailedError && !isFailureOfProxy();
}

void HttpReplyExchange::end(const Result<HttpResponse> &result)
{
    m_ended = true;
    m_timeout.stop();
    note(result);
    QMetaObject::invokeMethod(
        this,
        [this, result] {
            deleteLater(); // before the slots, which may delete the parent
            Q_EMIT finished(result);
        },
        Qt::QueuedConnection);
}

void HttpReplyExchange::note(const Result<HttpResponse> &result) const
{
    RequestRecord record;
    record.method = m_request.method;
    record.url = loggable(m_request.url);
    record.durationMs = m_clock.elapsed();
    record.sentBytes = m_request.body.size();
    record.receivedBytes = result ? result->body.size() : m_received.size();
    if (result) {
        record.httpStatus = result->status;
        record.requestId = requestIdOf(result->headers);
    } else {
        record.httpStatus = result.error().httpStatus;
        record.error = result.error().kind;
        record.detail = result.error().detail;
    }
    qCInfo(httpLog).noquote() << record.text();
    if (m_log)
        m_log->append(std::move(record));
}

} // namespace dcs
