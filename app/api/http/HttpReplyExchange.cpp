// SPDX-License-Identifier: MIT
#include "api/http/HttpReplyExchange.h"

#include "api/http/Redaction.h"
#include "api/http/RequestBody.h"

#include <QLoggingCategory>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Off by default: QT_LOGGING_RULES="dcs.http=true". One line per exchange, never a header or a body.
Q_LOGGING_CATEGORY(httpLog, "dcs.http", QtWarningMsg)

template <typename E> QString nameOf(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(value));
}

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
    // Our own limit on the decompressed size holds; Qt's guess by ratio would refuse long, uniform lists.
    result.setDecompressedSafetyCheckThreshold(-1);
    result.setRawHeader("User-Agent", "DCS-Scaler/" DCS_VERSION);
    result.setRawHeader("Accept", "application/json");
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

HttpReplyExchange::HttpReplyExchange(HttpRequest request, const HttpLimits &limits, QObject *parent)
    : HttpExchange(parent), m_request(std::move(request)), m_limits(limits)
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(std::clamp(m_limits.connectAndAnswerMs, 1, 600'000));
    connect(&m_timeout, &QTimer::timeout, this, [this] { stopNow(ErrorKind::Timeout); });
    m_clock.start();
}

HttpReplyExchange::~HttpReplyExchange()
{
    if (m_reply)
        m_reply->disconnect(this);
    delete m_reply;
}

void HttpReplyExchange::start(QNetworkAccessManager *network)
{
    QNetworkRequest request = networkRequest(m_request);
    if (m_request.method == "GET") {
        m_reply = network->get(request);
    } else {
        m_body = new RequestBody(m_request.body);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_reply = network->sendCustomRequest(request, m_request.method, m_body);
        m_body->setParent(m_reply);
    }
    watch();
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

void HttpReplyExchange::cancel() { stopNow(ErrorKind::Cancelled); }

void HttpReplyExchange::watch()
{
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpReplyExchange::checkDeclaredSize);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpReplyExchange::readAvailable);
    connect(m_reply, &QNetworkReply::finished, this, &HttpReplyExchange::replyFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        // Only noted: without ignoreSslErrors() the reply fails.
        if (!errors.isEmpty())
            m_tlsReason = nameOf(errors.first().error());
    });
    // The access manager was destroyed, and the reply with it.
    connect(m_reply, &QObject::destroyed, this, [this] {
        if (!m_ended)
            end(failure(ErrorKind::Cancelled, {}));
    });
}

void HttpReplyExchange::checkDeclaredSize()
{
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.toLongLong() > m_limits.maxBodyBytes)
        stop(ErrorKind::TooLarge);
}

void HttpReplyExchange::readAvailable()
{
    // One byte more than allowed is enough to know, however much more a compressed body would unfold to.
    m_received += m_reply->read(m_limits.maxBodyBytes - m_received.size() + 1);
    if (m_received.size() > m_limits.maxBodyBytes)
        stop(ErrorKind::TooLarge);
}

void HttpReplyExchange::stop(ErrorKind kind)
{
    if (m_ended)
        return;
    end(failure(kind, {}));
    m_reply->disconnect(this);
    m_reply->deleteLater(); // a reply ends its request when it is deleted, without a signal
}

void HttpReplyExchange::stopNow(ErrorKind kind)
{
    stop(kind);
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
        return failure(failureKind(), m_tlsReason.isEmpty() ? nameOf(error) : m_tlsReason);
    const QList<QNetworkReply::RawHeaderPair> pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        response.headers.append({name.toLower(), value});
    m_received += m_reply->read(m_limits.maxBodyBytes - m_received.size() + 1);
    if (m_received.size() > m_limits.maxBodyBytes)
        return failure(ErrorKind::TooLarge, {});
    response.body = std::exchange(m_received, {});
    return response;
}

ErrorKind HttpReplyExchange::failureKind() const
{
    return m_reply->error() == QNetworkReply::SslHandshakeFailedError || !m_tlsReason.isEmpty()
        ? ErrorKind::Tls
        : ErrorKind::Network;
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
        && error != QNetworkReply::SslHandshakeFailedError;
}

void HttpReplyExchange::end(const Result<HttpResponse> &result)
{
    m_ended = true;
    m_timeout.stop();
    log(result);
    QMetaObject::invokeMethod(
        this,
        [this, result] {
            deleteLater(); // before the slots, which may delete the parent
            Q_EMIT finished(result);
        },
        Qt::QueuedConnection);
}

void HttpReplyExchange::log(const Result<HttpResponse> &result) const
{
    if (!httpLog().isInfoEnabled())
        return;
    const QString url = loggable(m_request.url);
    if (result) {
        qCInfo(httpLog).noquote() << m_request.method << url << result->status << m_clock.elapsed() << "ms"
                                  << requestIdOf(result->headers);
        return;
    }
    qCInfo(httpLog).noquote() << m_request.method << url << "no answer: kind" << int(result.error().kind)
                              << result.error().detail << m_clock.elapsed() << "ms";
}

} // namespace dcs
