// SPDX-License-Identifier: MIT
#include "api/dcs/DcsClient.h"

#include "api/codec/ErrorCodec.h"
#include "api/dcs/ListInstancesJob.h"
#include "api/dcs/ResizeJob.h"
#include "api/dcs/VersionedJob.h"
#include "api/dcs/calls/CheckResize.h"
#include "api/dcs/calls/ListFlavors.h"
#include "api/dcs/calls/ListInstances.h"
#include "api/dcs/calls/ListMonitoredNodes.h"
#include "api/dcs/calls/ListProducts.h"
#include "api/dcs/calls/ListStatistics.h"
#include "api/dcs/calls/ListTasks.h"
#include "api/dcs/calls/ListZones.h"
#include "api/dcs/calls/ResizeInstance.h"
#include "api/dcs/calls/ShowInstance.h"
#include "api/dcs/calls/ShowJob.h"
#include "api/dcs/calls/ShowQuota.h"
#include "api/dcs/calls/ShowTaskProgress.h"
#include "api/dcs/calls/ShowTopology.h"

namespace dcs {

namespace {

/// A query that both versions answer alike: make(version, project id).
template <typename T>
ApiJob<T> *queryInBoth(const VersionedContext &context, VersionedCall::MakeRequest make,
    Result<T> (*decode)(const HttpResponse &), QObject *parent)
{
    return new VersionedJob<T>(
        context, RestCall::Kind::Query, {ApiVersion::V1, ApiVersion::V2}, std::move(make),
        [decode](ApiVersion, const HttpResponse &response) { return decode(response); }, parent);
}

/// A call that only v2 has.
template <typename T>
ApiJob<T> *callInV2(const VersionedContext &context, RestCall::Kind kind, RestCall::MakeRequest make,
    Result<T> (*decode)(const HttpResponse &), QObject *parent)
{
    return new VersionedJob<T>(
        context, kind, {ApiVersion::V2},
        [make = std::move(make)](ApiVersion, const QString &projectId) { return make(projectId); },
        [decode](ApiVersion, const HttpResponse &response) { return decode(response); }, parent);
}

} // namespace

DcsClient::DcsClient(HttpClient *http, Authenticator *authenticator, ClientSettings settings, QObject *parent)
    : QObject(parent), m_http(http), m_authenticator(authenticator), m_settings(std::move(settings)),
      m_served(std::make_shared<ServedVersions>())
{
    // Queued: noted amid the end of a call, whose own slots come first.
    connect(m_served.get(), &ServedVersions::apiVersionsChanged, this, &DcsClient::apiVersionsChanged,
        Qt::QueuedConnection);
}

DcsClient::~DcsClient() = default;

VersionedContext DcsClient::context() const
{
    return {{m_http, m_authenticator, m_settings.limits, m_settings.retry}, m_served};
}

QUrl DcsClient::service() const { return m_authenticator->endpoint().dcs; }

ApiVersions DcsClient::apiVersions() const { return m_served->apiVersions(); }

void DcsClient::setApiVersionChoice(ApiVersionChoice choice) { m_served->setChoice(choice); }

ApiJob<InstanceList> *DcsClient::listInstances(QObject *parent)
{
    VersionedContext bounded = context();
    bounded.retry.maxTotalMs = m_settings.maxSilenceMs;
    return new ListInstancesJob(bounded, service(), m_settings.pageSize, m_settings.maxPages, parent);
}

ApiJob<QList<Instance>> *DcsClient::firstInstance(QObject *parent)
{
    const auto make = [service = service()](ApiVersion version, const QString &projectId) {
        return ListInstances::make(version, service, projectId, 0, 1);
    };
    return queryInBoth(context(), make, ListInstances::decode, parent);
}

ApiJob<Instance> *DcsClient::showInstance(const QString &instanceId, QObject *parent)
{
    const auto make = [service = service(), instanceId](ApiVersion version, const QString &projectId) {
        return ShowInstance::make(version, service, projectId, instanceId);
    };
    const auto decode = [](ApiVersion version, const HttpResponse &response) {
        Result<Instance> shown = ShowInstance::decode(response);
        if (!shown)
            return shown;
        Instance instance = *shown;
        instance.maintainZoneAssumed = version == ApiVersion::V1 && !instance.maintainBegin.isEmpty();
        return Result<Instance>(instance);
    };
    return new VersionedJob<Instance>(
        context(), RestCall::Kind::Query, {ApiVersion::V1, ApiVersion::V2}, make, decode, parent);
}

ApiJob<Acceptance> *DcsClient::resizeInstance(const ResizeRequest &request, QObject *parent)
{
    return new ResizeJob(context(), service(), request, parent);
}

ApiJob<QList<Specification>> *DcsClient::listProducts(QObject *parent)
{
    const auto make = [service = service()](ApiVersion version, const QString &projectId) {
        return version == ApiVersion::V1 ? ListProducts::make(service)
                                         : ListFlavors::make(service, projectId);
    };
    const auto decode = [](ApiVersion version, const HttpResponse &response) {
        return version == ApiVersion::V1 ? ListProducts::decode(response) : ListFlavors::decode(response);
    };
    return new VersionedJob<QList<Specification>>(
        context(), RestCall::Kind::Query, {ApiVersion::V1, ApiVersion::V2}, make, decode, parent);
}

ApiJob<Quota> *DcsClient::quota(QObject *parent)
{
    const auto make = [service = service()](ApiVersion version, const QString &projectId) {
        return ShowQuota::make(version, service, projectId);
    };
    return queryInBoth(context(), make, ShowQuota::decode, parent);
}

ApiJob<StatisticsById> *DcsClient::statistics(QObject *parent)
{
    const auto make = [service = service()](ApiVersion version, const QString &projectId) {
        return ListStatistics::make(version, service, projectId);
    };
    return queryInBoth(context(), make, ListStatistics::decode, parent);
}

ApiJob<QList<Zone>> *DcsClient::listZones(QObject *parent)
{
    const auto make = [service = service()](
                          ApiVersion version, const QString &) { return ListZones::make(version, service); };
    return queryInBoth(context(), make, ListZones::decode, parent);
}

ApiJob<QList<BackgroundTask>> *DcsClient::listTasks(const QString &instanceId, QObject *parent)
{
    const auto make = [service = service(), instanceId](const QString &projectId) {
        return ListTasks::make(service, projectId, instanceId);
    };
    return callInV2(context(), RestCall::Kind::Query, make, ListTasks::decode, parent);
}

ApiJob<TaskProgress> *DcsClient::taskProgress(
    const QString &instanceId, const QString &taskId, QObject *parent)
{
    const auto make = [service = service(), instanceId, taskId](const QString &projectId) {
        return ShowTaskProgress::make(service, projectId, instanceId, taskId);
    };
    return callInV2(context(), RestCall::Kind::Query, make, ShowTaskProgress::decode, parent);
}

ApiJob<ServiceTask> *DcsClient::showJob(const QString &jobId, QObject *parent)
{
    const auto make = [service = service(), jobId](
                          const QString &projectId) { return ShowJob::make(service, projectId, jobId); };
    return callInV2(context(), RestCall::Kind::Query, make, ShowJob::decode, parent);
}

ApiJob<InstanceTopology> *DcsClient::showTopology(const QString &instanceId, QObject *parent)
{
    const auto make = [service = service(), instanceId](const QString &projectId) {
        return ShowTopology::make(service, projectId, instanceId);
    };
    return callInV2(context(), RestCall::Kind::Query, make, ShowTopology::decode, parent);
}

ApiJob<QList<MonitoredNode>> *DcsClient::monitoredNodes(const QString &instanceId, QObject *parent)
{
    const auto make = [service = service(), instanceId](const QString &projectId) {
        return ListMonitoredNodes::make(service, projectId, instanceId);
    };
    return callInV2(context(), RestCall::Kind::Query, make, ListMonitoredNodes::decode, parent);
}

bool DcsClient::offersResizeCheck() const { return apiVersions().v2Resize && !m_hasNoResizeCheck; }

ApiJob<QString> *DcsClient::startResizeCheck(
    const QString &instanceId, Capacity capacity, const QString &specCode, QObject *parent)
{
    const auto make = [service = service(), instanceId, capacity, specCode](const QString &projectId) {
        return CheckResize::make(service, projectId, instanceId, capacity, specCode);
    };
    auto *job = callInV2(context(), RestCall::Kind::Change, make, CheckResize::decode, parent);
    connect(job, &ApiJobBase::finished, this, [this, job] {
        if (job->result())
            m_resizeCheckHints = 0;
        else if (ErrorCodec::saysNotServed(job->result().error())
            && ErrorCodec::isProofNotServed(job->result().error(), m_resizeCheckHints))
            m_hasNoResizeCheck = true;
    });
    return job;
}

HttpRequest DcsClient::resizeRequest(const ResizeRequest &request) const
{
    return ResizeInstance::make(service(), m_authenticator->projectId(), request);
}

HttpRequest DcsClient::showRequest(const QString &instanceId) const
{
    const ApiVersion version = m_served->toAsk({ApiVersion::V1, ApiVersion::V2}).first();
    return ShowInstance::make(version, service(), m_authenticator->projectId(), instanceId);
}

} // namespace dcs
