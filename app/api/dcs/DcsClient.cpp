// SPDX-License-Identifier: MIT
#include "api/dcs/DcsClient.h"

#include "api/dcs/ExtendInstance.h"
#include "api/dcs/ListInstances.h"
#include "api/dcs/ListInstancesJob.h"
#include "api/dcs/Products.h"
#include "api/dcs/QuotaQuery.h"
#include "api/dcs/ShowInstance.h"
#include "api/dcs/SingleCallJob.h"
#include "api/dcs/Statistics.h"

namespace dcs {

DcsClient::DcsClient(HttpClient *http, Authenticator *authenticator, ClientSettings settings, QObject *parent)
    : QObject(parent), m_http(http), m_authenticator(authenticator), m_settings(std::move(settings))
{
}

RestContext DcsClient::context() const
{
    return {m_http, m_authenticator, m_settings.limits, m_settings.retry};
}

QUrl DcsClient::service() const { return m_authenticator->endpoint().dcs; }

ApiJob<QList<Instance>> *DcsClient::listInstances(QObject *parent)
{
    return new ListInstancesJob(context(), service(), m_settings.pageSize, m_settings.maxPages, parent);
}

ApiJob<QList<Instance>> *DcsClient::firstInstance(QObject *parent)
{
    const auto make = [service = service()](const QString &projectId) {
        return ListInstances::make(service, projectId, 1, 1);
    };
    return new SingleCallJob<QList<Instance>>(
        context(), RestCall::Kind::Query, make, ListInstances::decode, parent);
}

ApiJob<Instance> *DcsClient::showInstance(const QString &instanceId, QObject *parent)
{
    const auto make = [service = service(), instanceId](const QString &projectId) {
        return ShowInstance::make(service, projectId, instanceId);
    };
    return new SingleCallJob<Instance>(context(), RestCall::Kind::Query, make, ShowInstance::decode, parent);
}

ApiJob<Acceptance> *DcsClient::extendInstance(const ResizeRequest &request, QObject *parent)
{
    const auto make = [service = service(), request](const QString &projectId) {
        return ExtendInstance::make(service, projectId, request.instanceId, request.body);
    };
    return new SingleCallJob<Acceptance>(
        context(), RestCall::Kind::Change, make, ExtendInstance::decode, parent);
}

ApiJob<QList<Specification>> *DcsClient::listProducts(QObject *parent)
{
    const auto make = [service = service()](const QString &) { return Products::make(service); };
    return new SingleCallJob<QList<Specification>>(
        context(), RestCall::Kind::Query, make, Products::decode, parent);
}

ApiJob<Quota> *DcsClient::quota(QObject *parent)
{
    const auto make = [service = service()](
                          const QString &projectId) { return QuotaQuery::make(service, projectId); };
    return new SingleCallJob<Quota>(context(), RestCall::Kind::Query, make, QuotaQuery::decode, parent);
}

ApiJob<StatisticsById> *DcsClient::statistics(QObject *parent)
{
    const auto make = [service = service()](
                          const QString &projectId) { return Statistics::make(service, projectId); };
    return new SingleCallJob<StatisticsById>(
        context(), RestCall::Kind::Query, make, Statistics::decode, parent);
}

HttpRequest DcsClient::extendRequest(const ResizeRequest &request) const
{
    return ExtendInstance::make(service(), m_authenticator->projectId(), request.instanceId, request.body);
}

HttpRequest DcsClient::showRequest(const QString &instanceId) const
{
    return ShowInstance::make(service(), m_authenticator->projectId(), instanceId);
}

} // namespace dcs
