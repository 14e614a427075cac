// SPDX-License-Identifier: MIT
#include "simulator/ApiRouter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Whether the gateway has an API of this method and path below /v1.0/{project_id}.
bool isProjectCall(const QByteArray &method, const QStringList &path)
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

ApiRouter::ApiRouter(const Catalogue &catalogue, SimulatorWorld &world, int extendMs)
    : m_iam(m_access.tokens()), m_instances(world), m_extend(catalogue, world, extendMs),
      m_offers(catalogue, world)
{
}

HttpAnswer ApiRouter::answer(const Call &call)
{
    const QByteArray &method = call.request.method;
    const QString &path = call.request.path;
    if (method == "POST" && path == "/v3/auth/tokens"_L1)
        return m_iam.createToken(call);
    // /v1.0/{project_id}/…, but for the paths without a project
    const QStringList parts = path.split(u'/').mid(1);
    const bool isWindows = path == "/v1.0/instances/maintain-windows"_L1;
    const bool isProducts = path == "/v1.0/products"_L1;
    const bool isZones = path == "/v1.0/availableZones"_L1;
    const bool isGlobal = method == "GET" && (isWindows || isProducts || isZones);
    if (!isGlobal && (parts.value(0) != "v1.0"_L1 || isWindows || !isProjectCall(method, parts.mid(2))))
        return errorOfStatus(call, 404);
    if (const auto refusal = m_access.refusal(call))
        return *refusal;
    if (!isGlobal)
        return answerInProject(call, parts.mid(1));
    return isProducts ? m_offers.products()
        : isZones     ? OfferCalls::availableZones()
                      : OfferCalls::maintainWindows();
}

HttpAnswer ApiRouter::answerInProject(const Call &call, const QStringList &path)
{
    if (!isProjectIdForm(path[0]))
        return dcsError(u"DCS.4002"_s);
    if (path[0] != Simulator::projectId())
        return dcsError(u"DCS.1004"_s);
    const QString &instance = path.value(2);
    if (path[1] == "quota"_L1)
        return m_offers.quota();
    if (instance.isEmpty())
        return m_instances.list(call);
    if (path.size() == 4)
        return m_extend.answer(call, instance);
    if (instance == "statistic"_L1)
        return m_instances.statistics();
    if (instance == "status"_L1)
        return m_instances.statusCounts(call);
    return m_instances.show(instance);
}

} // namespace dcs
