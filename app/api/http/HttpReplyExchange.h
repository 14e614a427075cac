// SPDX-License-Identifier: MIT
#pragma once

#include "api/http/HttpClient.h"
#include "api/http/RequestLog.h"
#include "api/http/probe/TlsCheck.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;
class QSslConfiguration;

namespace dcs {

class RequestBody;

/// The exchange behind HttpClient: one network reply with its time-out and its size limit. Keeps by itself
/// why it stopped a reply, since the access manager reports time-out, cancel and limit alike.
class HttpReplyExchange : public HttpExchange {
    Q_OBJECT
public:
    /// log may be nullptr.
    HttpReplyExchange(HttpRequest request, const HttpLimits &limits, RequestLog *log, QObject *parent);
    ~HttpReplyExchange() override;

    void start(QNetworkAccessManager *network, const QSslConfiguration &tls);
    /// Ends it without sending anything.
    void refuse(const QString &reason);
    void cancel() override;

private:
    void watch(QNetworkAccessManager *network);
    void proxyAsksForLogin();
    void timedOut();
    void checkDeclaredSize();
    void readAvailable();
    void stop(const ApiError &error);
    void stopNow(const ApiError &error); ///< only where no signal of the reply is being handled
    void replyFinished();
    Result<HttpResponse> outcome();
    ApiError failureOfReply() const;
    ApiError proxyFailure(int qtError) const; ///< of QNetworkReply::NetworkError
    ApiError failure(ErrorKind kind, const QString &detail) const;
    bool isFailureOfProxy() const;
    bool goesThroughProxy() const;
    bool waitsForProxy() const;
    bool mayHaveArrived() const;
    void end(const Result<HttpResponse> &result);
    void note(const Result<HttpResponse> &result) const;

    HttpRequest m_request;
    HttpLimits m_limits;
    QPointer<RequestLog> m_log;
    QPointer<QNetworkReply> m_reply;
    RequestBody *m_body = nullptr; ///< belongs to the reply
    QByteArray m_received;
    TlsFinding m_tlsFinding;
    QTimer m_timeout;
    QElapsedTimer m_clock;
    bool m_wasSent = false; ///< its head, at least in part
    bool m_ended = false;
};

} // namespace dcs
