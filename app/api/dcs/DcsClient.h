// SPDX-License-Identifier: MIT
#pragma once

#include "api/auth/Authenticator.h"
#include "api/dcs/values/Acceptance.h"
#include "api/dcs/values/InstanceStatistics.h"
#include "api/dcs/values/MonitoredNode.h"
#include "api/rest/ApiJob.h"
#include "api/rest/ClientSettings.h"
#include "model/InstanceList.h"
#include "model/InstanceTopology.h"
#include "model/Quota.h"
#include "model/Specification.h"
#include "model/Zone.h"
#include "model/resize/ApiVersions.h"
#include "model/resize/ResizeRequest.h"
#include "model/tasks/BackgroundTask.h"
#include "model/tasks/ServiceTask.h"
#include "model/tasks/TaskProgress.h"

#include <QObject>

#include <memory>

namespace dcs {

class ServedVersions;
struct VersionedContext;

/// The DCS service of one project: one method per REST call. Every call is asynchronous, bounded in time and
/// size, and cancellable; GETs are retried by the policy, the extend or resize POST never (except after a 401
/// that proves that it was refused). Jobs belong to the parent given. Lives in the GUI thread.
///
/// Callers do not see whether v1.0 or v2 of the API answered. Queries that both have are asked in v1.0
/// first; an endpoint that does not serve them there is asked in v2, and this is remembered as long as the
/// client lives. What only v2 has is asked in v2. A change is posted in the API version that its request
/// names.
class DcsClient : public QObject {
    Q_OBJECT
public:
    DcsClient(
        HttpClient *http, Authenticator *authenticator, ClientSettings settings, QObject *parent = nullptr);
    ~DcsClient() override;

    Authenticator *authenticator() const { return m_authenticator; }

    /// Which calls can carry a change: those that the choice allows and the endpoint is not known to lack.
    ApiVersions apiVersions() const;
    /// Restricts API versions() and the queries begun from now on: under V1Only those that only v2 has end
    /// with ErrorKind::NotOffered. A change is posted in the API version of its request nevertheless.
    void setApiVersionChoice(ApiVersionChoice choice);

    /// All instances, page by page, failed creations included; the extent says whether that is so. Progress
    /// per page.
    ApiJob<InstanceList> *listInstances(QObject *parent);
    /// At most one instance: whether the list may be read at all.
    ApiJob<QList<Instance>> *firstInstance(QObject *parent);
    ApiJob<Instance> *showInstance(const QString &instanceId, QObject *parent);
    /// Sends request.body as it is, in request.API version and in no other. An error with mayHaveArrived says
    /// that the outcome is not known.
    ApiJob<Acceptance> *resizeInstance(const ResizeRequest &request, QObject *parent);
    /// Specifications the service sells (products or flavors), with zones in stock.
    ApiJob<QList<Specification>> *listProducts(QObject *parent);
    ApiJob<Quota> *quota(QObject *parent);
    ApiJob<StatisticsById> *statistics(QObject *parent);
    /// Availability zones of the region.
    ApiJob<QList<Zone>> *listZones(QObject *parent);

    /// Background tasks of an instance, newest first, 100 at most (v2 only, as all that follow).
    ApiJob<QList<BackgroundTask>> *listTasks(const QString &instanceId, QObject *parent);
    ApiJob<TaskProgress> *taskProgress(const QString &instanceId, const QString &taskId, QObject *parent);
    ApiJob<ServiceTask> *showJob(const QString &jobId, QObject *parent);
    /// Shards and replicas of an instance.
    ApiJob<InstanceTopology> *showTopology(const QString &instanceId, QObject *parent);
    /// The Redis servers of an instance by which Cloud Eye measures; none where the service tells none.
    ApiJob<QList<MonitoredNode>> *monitoredNodes(const QString &instanceId, QObject *parent);
    /// Whether startResizeCheck() is worth calling: v2 is allowed and not known to be missing, and the
    /// endpoint has not said that it has no such call.
    bool offersResizeCheck() const;
    /// Starts a check whether a resize would be taken; changes nothing. The result is the id of the job that
    /// tells. Not repeated by itself.
    ApiJob<QString> *startResizeCheck(
        const QString &instanceId, Capacity capacity, const QString &specCode, QObject *parent);

    /// The call of the change as it will be sent, without credentials: for the preview and Copy as curl.
    HttpRequest resizeRequest(const ResizeRequest &request) const;
    /// GET of the instance, for Copy as curl.
    HttpRequest showRequest(const QString &instanceId) const;

Q_SIGNALS:
    /// API versions() has a new value; from the event loop.
    void apiVersionsChanged();

private:
    VersionedContext context() const;
    QUrl service() const;

    HttpClient *m_http;
    Authenticator *m_authenticator;
    ClientSettings m_settings;
    std::shared_ptr<ServedVersions> m_served; ///< jobs may outlive the client
    int m_resizeCheckHints = 0; ///< answers in a row that say so without proof
    bool m_hasNoResizeCheck = false; ///< by an answer; an endpoint with v2 need not have the call
};

} // namespace dcs
