// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/http/HttpMessage.h"

#include <QObject>

class QNetworkAccessManager;

namespace dcs {

/// Bounds of one exchange.
struct HttpLimits {
    int connectAndAnswerMs = 30'000; ///< from sending to the last byte of the answer, 1 to 600,000 ms
    qint64 maxBodyBytes = 32 * 1024 * 1024;
};

/// One exchange under way. Emits finished exactly once, from the event loop, on every path (answer, failure,
/// time-out, cancel); deletes itself afterwards. Owned by its parent, so that it dies with whoever asked.
class HttpExchange : public QObject {
    Q_OBJECT
public:
    /// Ends the exchange with ErrorKind::Cancelled. Nothing happens if it has ended.
    virtual void cancel() = 0;

Q_SIGNALS:
    void finished(const dcs::Result<dcs::HttpResponse> &result);

protected:
    using QObject::QObject;
};

/// The one door to the network: owns the access manager and applies what no caller may forget. https only
/// (http to loopback), no redirects, no cookies, no cache, a time-out and a size limit, User-Agent, the log.
/// A request with a body is sent at most once: Qt's silent re-send of a POST after a lost connection is
/// prevented. Lives in the GUI thread; never blocks.
class HttpClient : public QObject {
    Q_OBJECT
public:
    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    /// Sends one request, once. Every HTTP status is an answer here, an ApiError means that there was none.
    HttpExchange *send(const HttpRequest &request, const HttpLimits &limits, QObject *parent);

private:
    QNetworkAccessManager *m_network;
};

} // namespace dcs
