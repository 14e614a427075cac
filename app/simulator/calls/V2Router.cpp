// SPDX-License-Identifier: MIT
#include "simulator/calls/V2Router.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

enum class V2Call {
    List,
    Statistics,
    StatusCounts,
    Show,
    Resize,
    CheckJob,
    Tasks,
    Progress,
    Groups,
    AllTasks,
    Job,
    Quota,
    Flavors,
    MonitoredObjects
};

struct Route {
    QLatin1StringView method;
    QLatin1StringView path; ///< "*" stands for one segment
    V2Call call;
};

// Words before the ids in whose place they stand.
constexpr std::array routes{Route{"GET"_L1, "instances"_L1, V2Call::List},
    Route{"GET"_L1, "instances/statistic"_L1, V2Call::Statistics},
    Route{"GET"_L1, "instances/status"_L1, V2Call::StatusCounts},
    Route{"GET"_L1, "instances/*"_L1, V2Call::Show},
    Route{"POST"_L1, "instances/*/resize"_L1, V2Call::Resize},
    Route{"POST"_L1, "instances/*/resize/check-job"_L1, V2Call::CheckJob},
    Route{"GET"_L1, "instances/*/tasks"_L1, V2Call::Tasks},
    Route{"GET"_L1, "instances/*/tasks/*/progress"_L1, V2Call::Progress},
    Route{"GET"_L1, "instance/*/groups"_L1, V2Call::Groups}, Route{"GET"_L1, "tasks"_L1, V2Call::AllTasks},
    Route{"GET"_L1, "jobs/*"_L1, V2Call::Job}, Route{"GET"_L1, "quota"_L1, V2Call::Quota},
    Route{"GET"_L1, "flavors"_L1, V2Call::Flavors},
    Route{"GET"_L1, "dims/monitored-objects/*"_L1, V2Call::MonitoredObjects}};

bool fits(const QStringList &path, QLatin1StringView pattern)
{
    const QStringList wanted = QString(pattern).split(u'/');
    return std::equal(path.begin(), path.end(), wanted.begin(), wanted.end(),
        [](const QString &segment, const QString &part) { return part == "*"_L1 || part == segment; });
}

std::optional<V2Call> callOf(const QByteArray &method, const QStringList &path)
{
    const auto *route = std::ranges::find_if(routes, [&](const Route &candidate) {
        return method == QByteArray(candidate.method.data(), candidate.method.size())
            && fits(path, candidate.path);
    });
    return route == routes.end() ? std::nullopt : std::optional(route->call);
}

} // namespace

V2Router::V2Router(const Catalogue &catalogue, SimulatorWorld &world)
    : m_instances(world), m_tasks(world), m_resize(catalogue, world), m_offers(catalogue, world)
{
}

bool V2Router::hasCall(const QByteArray &method, const QStringList &path)
{
    return callOf(method, path).has_value();
}

HttpAnswer V2Router::answer(const Call &call, const QStringList &path)
{
    const QString &id = path.value(1);
    switch (callOf(call.request.method, path).value()) {
    case V2Call::List:
        return m_instances.v2List(call);
    case V2Call::Statistics:
        return m_instances.statistics();
    case V2Call::StatusCounts:
        return m_instances.v2StatusCounts(call);
    case V2Call::Show:
        return m_instances.v2Show(id);
    case V2Call::Resize:
        return m_resize.resize(call, id);
    case V2Call::CheckJob:
        return m_resize.checkJob(call, id);
    case V2Call::Tasks:
        return m_tasks.tasksOf(call, id);
    case V2Call::Progress:
        return m_tasks.progress(id, path.value(3));
    case V2Call::Groups:
        return m_instances.groups(id);
    case V2Call::AllTasks:
        return m_tasks.allTasks(call);
    case V2Call::Job:
        return m_tasks.job(id);
    case V2Call::Quota:
        return m_offers.quota();
    case V2Call::Flavors:
        return m_offers.flavors(call);
    case V2Call::MonitoredObjects:
        return m_instances.monitoredObjects(path.value(2));
    }
    Q_UNREACHABLE();
}

} // namespace dcs
