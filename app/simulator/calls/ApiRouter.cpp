// SPDX-License-Identifier: MIT
#include "simulator/calls/ApiRouter.h"

#include "simulator/ces/MetricQuery.h"
#include "simulator/values/FixedAccount.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr QLatin1StringView windows = "maintain-windows"_L1;

/// The paths that have no project.
bool hasNoProject(const QStringList &path)
{
    static const QStringList paths{u"v1.0/products"_s, u"v1.0/availableZones"_s,
        u"v1.0/instances/"_s + windows, u"v2/available-zones"_s, u"v2/instances/"_s + windows};
    return paths.contains(path.join(u'/'));
}

/// Whether v1.0 has a call of this method and path below /v1.0/{project_id}.
bool isV1Call(const QByteArray &method, const QStringList &path)
{
    if (method == "POST")
        return path.size() == 3 && path[0] == "instances"_L1 && path[2] == "extend"_L1;
    return method == "GET"
        && (path == QStringList{u"quota"_s}
            || (path.value(0) == "instances"_L1 && (path.size() == 1 || path.size() == 2)));
}

bool isProjectIdForm(const QString &text)
{
    static const QRegularExpression form(u"^[0-9a-f]{32}$"_s);
    return form.match(text).hasMatch();
}

} // namespace

ApiRouter::ApiRouter(const Catalogue &catalogue, SimulatorWorld &world)
    : m_projectId(
        world.settings().projectId.isEmpty() ? FixedAccount::projectId() : world.settings().projectId),
      m_servesV1(world.settings().apiVersions != SimulatorSettings::ApiVersions::V2Only),
      m_servesV2(world.settings().apiVersions != SimulatorSettings::ApiVersions::V1Only),
      m_servesMetrics(world.settings().ces.isServed), m_iam(m_access.tokens(), world.settings()),
      m_instances(world), m_extend(catalogue, world), m_offers(catalogue, world), m_v2(catalogue, world),
      m_metrics(world), m_billing(catalogue, world)
{
}

HttpAnswer ApiRouter::answer(const Call &call)
{
    const QByteArray &method = call.request.method;
    if (method == "POST" && call.request.path == "/v3/auth/tokens"_L1)
        return m_iam.createToken(call);
    if (method == "GET" && IamCalls::listsProjects(call)) {
        const auto refusal = m_access.refusal(call);
        return refusal ? *refusal : m_iam.projects(call);
    }
    if (BillingCalls::hasCall(method, call.request.path)) {
        const auto refusal = m_access.refusal(call);
        return refusal ? *refusal : m_billing.answer(call);
    }
    // {version}/{project_id}/…, but for the paths without a project
    const QStringList path = call.request.path.split(u'/').mid(1);
    if (!isServed(method, path))
        return errorOfStatus(call, 404);
    if (const auto refusal = m_access.refusal(call))
        return *refusal;
    if (path[0] == "V1.0"_L1)
        return path[1] == m_projectId
            ? m_metrics.answer(call)
            : cesError(403, u"ces.0017"_s, u"The project does not match the credentials."_s);
    if (hasNoProject(path))
        return answerWithoutProject(path);
    if (!isProjectIdForm(path[1]))
        return dcsError(u"DCS.4002"_s);
    if (path[1] != m_projectId)
        return dcsError(u"DCS.1004"_s);
    return path[0] == "v2"_L1 ? m_v2.answer(call, path.mid(2)) : answerV1(call, path.mid(2));
}

bool ApiRouter::isServed(const QByteArray &method, const QStringList &path) const
{
    if (path.value(0) == "V1.0"_L1)
        return m_servesMetrics && CesCalls::hasCall(method, path.mid(2));
    const bool isV2 = path.value(0) == "v2"_L1;
    if (isV2 ? !m_servesV2 : path.value(0) != "v1.0"_L1 || !m_servesV1)
        return false;
    if (hasNoProject(path))
        return method == "GET";
    return isV2 ? V2Router::hasCall(method, path.mid(2)) : isV1Call(method, path.mid(2));
}

HttpAnswer ApiRouter::answerWithoutProject(const QStringList &path)
{
    if (path.last() == windows)
        return OfferCalls::maintainWindows();
    if (path.last() == "products"_L1)
        return m_offers.products();
    return path[0] == "v2"_L1 ? V2OfferCalls::availableZones() : OfferCalls::availableZones();
}

HttpAnswer ApiRouter::answerV1(const Call &call, const QStringList &path)
{
    const QString &instance = path.value(1);
    if (path[0] == "quota"_L1)
        return m_offers.quota();
    if (instance.isEmpty())
        return m_instances.list(call);
    if (path.size() == 3)
        return m_extend.answer(call, instance);
    if (instance == "statistic"_L1)
        return m_instances.statistics();
    if (instance == "status"_L1)
        return m_instances.statusCounts(call);
    return m_instances.show(instance);
}

} // namespace dcs
