// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/http/HttpMessage.h"
#include "api/http/NetworkSettings.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QNetworkAccessManager;
class QSslConfiguration;

namespace dcs {

class HostProbe;
class RequestLog;

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
/// prevented. A certificate that is not trusted is refused; there is no way around it. Lives in the GUI
/// thread; never blocks, but for the moment that the system may take to name its proxy.
class HttpClient : public QObject {
    Q_OBJECT
public:
    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    /// Sends one request, once. Every HTTP status is an answer here, an ApiError means that there was none.
    HttpExchange *send(const HttpRequest &request, const HttpLimits &limits, QObject *parent);

    const NetworkSettings &networkSettings() const { return m_settings; }
    /// Proxy and trusted certificates of every request from now on; connections that were kept open are not
    /// used again. Requests under way end by the settings they began with.
    void setNetworkSettings(const NetworkSettings &settings);
    /// Where every request is noted; not owned; none by default.
    void setRequestLog(RequestLog *log);

    /// Goes the way that a request to this URL would go. limits: its time is for each step.
    HostProbe *probe(const QUrl &url, const HttpLimits &limits, QObject *parent);

private:
    void openNetwork();

    NetworkSettings m_settings;
    QNetworkAccessManager *m_network = nullptr;
    std::unique_ptr<QSslConfiguration> m_tls;
    QPointer<RequestLog> m_log;
};

} // namespace dcs
