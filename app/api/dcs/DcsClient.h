// SPDX-License-Identifier: MIT
#pragma once

#include "api/auth/Authenticator.h"
#include "api/dcs/ApiJob.h"
#include "api/http/HttpClient.h"
#include "api/http/RetryPolicy.h"
#include "model/Instance.h"
#include "model/Quota.h"
#include "model/ResizeRequest.h"
#include "model/Specification.h"

#include <QHash>
#include <QObject>

namespace dcs {

struct RestContext;

/// Figures of a running instance (GET .../instances/statistic).
struct InstanceStatistics {
    std::optional<qint64> usedMemoryMb;
    std::optional<qint64> maxMemoryMb;
    std::optional<qint64> keyCount;
    QString usedCpu;
    QString inputKbps;
    QString outputKbps;
    friend bool operator==(const InstanceStatistics &, const InstanceStatistics &) = default;
};
using StatisticsById = QHash<QString, InstanceStatistics>;

/// The service took the request: 204 by the documents, other 2xx are accepted as well. Nothing is known to be
/// done yet.
struct Acceptance {
    int httpStatus = 204;
    QString requestId;
    friend bool operator==(const Acceptance &, const Acceptance &) = default;
};

struct ClientSettings {
    HttpLimits limits;
    RetryPolicy retry;
    int pageSize = 1000; ///< instances per page, 1 to 1000
    int maxPages = 100;
};

/// The DCS service of one project: one method per REST call, v1.0 dialect. Every call is asynchronous,
/// bounded in time and size, and cancellable; GETs are retried by the policy, the extend POST never (except
/// after a 401 that proves that it was refused). Jobs belong to the parent given. Lives in the GUI thread.
class DcsClient : public QObject {
    Q_OBJECT
public:
    DcsClient(
        HttpClient *http, Authenticator *authenticator, ClientSettings settings, QObject *parent = nullptr);

    Authenticator *authenticator() const { return m_authenticator; }

    /// All instances, page by page, failed creations included; no id twice. Progress per page.
    ApiJob<QList<Instance>> *listInstances(QObject *parent);
    /// At most one instance: whether the list may be read at all.
    ApiJob<QList<Instance>> *firstInstance(QObject *parent);
    ApiJob<Instance> *showInstance(const QString &instanceId, QObject *parent);
    /// Sends request.body as it is. An error with mayHaveArrived says that the outcome is not known.
    ApiJob<Acceptance> *extendInstance(const ResizeRequest &request, QObject *parent);
    /// Specifications the service sells (products), with zones in stock.
    ApiJob<QList<Specification>> *listProducts(QObject *parent);
    ApiJob<Quota> *quota(QObject *parent);
    ApiJob<StatisticsById> *statistics(QObject *parent);

    /// The extend call as it will be sent, without credentials: for the preview and Copy as curl.
    HttpRequest extendRequest(const ResizeRequest &request) const;
    /// GET of the instance, for Copy as curl.
    HttpRequest showRequest(const QString &instanceId) const;

private:
    RestContext context() const;
    QUrl service() const;

    HttpClient *m_http;
    Authenticator *m_authenticator;
    ClientSettings m_settings;
};

} // namespace dcs
