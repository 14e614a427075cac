// SPDX-License-Identifier: MIT
#include "simulator/calls/TaskCalls.h"

#include "simulator/calls/InstanceCalls.h"
#include "simulator/http/Query.h"
#include "simulator/world/Changes.h"
#include "simulator/world/Topology.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

using State = SimulatedTask::State;

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(wireTime(time)) : QJsonValue();
}

QString wordOf(State state)
{
    switch (state) {
    case State::Waiting:
        return u"WAITING"_s;
    case State::Executing:
        return u"EXECUTING"_s;
    case State::Success:
        return u"SUCCESS"_s;
    case State::Failed:
        return u"FAIL"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue errorCodeOf(const SimulatedTask &task)
{
    return task.state == State::Failed ? QJsonValue(u"DCS.4842"_s) : QJsonValue();
}

QJsonObject jsonOf(const SimulatedTask &task)
{
    const QDateTime &begun = task.begunAt.isValid() ? task.begunAt : task.createdAt;
    return {{u"id"_s, task.id}, {u"name"_s, u"ChangeInstanceSpec"_s}, {u"details"_s, task.details},
        {u"user_name"_s, task.userName}, {u"user_id"_s, task.userId}, {u"params"_s, QJsonValue()},
        {u"status"_s, wordOf(task.state)}, {u"created_at"_s, wireTime(task.createdAt)},
        {u"updated_at"_s, wireTime(task.endedAt.isValid() ? task.endedAt : begun)}, {u"enable_show"_s, false},
        {u"error_code"_s, errorCodeOf(task)}, {u"job_id"_s, QJsonValue()}};
}

/// When tasks must have been created: between the two, where valid.
struct TimeSpan {
    QDateTime from;
    QDateTime to;
    bool contains(const QDateTime &time) const
    {
        return (!from.isValid() || from <= time) && (!to.isValid() || time <= to);
    }
};

/// start_time is written begin_time by some; nothing if a time has another form.
std::optional<TimeSpan> spanOf(const QUrlQuery &query)
{
    TimeSpan span;
    const std::array parameters{std::pair{u"start_time"_s, &span.from},
        std::pair{u"begin_time"_s, &span.from}, std::pair{u"end_time"_s, &span.to}};
    for (const auto &[name, time] : parameters) {
        const QString text = queryValue(query, name);
        if (text.isEmpty())
            continue;
        *time = QDateTime::fromString(text, u"yyyyMMddHHmmss"_s);
        time->setTimeSpec(Qt::UTC);
        if (!time->isValid())
            return std::nullopt;
    }
    return span;
}

/// The page of the tasks that are wanted, the newest first. instanceId "": of all instances.
HttpAnswer pageOfTasks(const Call &call, const WorldState &world, const QString &instanceId)
{
    const QUrlQuery query(call.request.query);
    const auto page = v2PageOf(query);
    if (const auto *refusal = std::get_if<HttpAnswer>(&page))
        return *refusal;
    const auto span = spanOf(query);
    if (!span)
        return dcsError(u"DCS.4800"_s, ErrorShape::Flat, u"time"_s);
    QJsonArray all;
    std::for_each(world.tasks.rbegin(), world.tasks.rend(), [&](const SimulatedTask &task) {
        if ((instanceId.isEmpty() || task.instanceId == instanceId) && span->contains(task.createdAt))
            all.append(jsonOf(task));
    });
    return jsonAnswer({{u"task_count"_s, all.size()}, {u"tasks"_s, std::get<V2Page>(page).of(all)}});
}

/// The two steps of a change: a tenth of its time is preparation.
QJsonArray stepsOf(const SimulatedTask &task, int percent)
{
    constexpr int prepared = 10;
    const bool isPrepared = percent >= prepared;
    const auto wordOfStep = [&task](bool begun, bool finished) {
        if (finished)
            return u"FINISH"_s;
        if (!begun)
            return u"WAITING"_s;
        return task.state == State::Failed ? u"FAILED"_s : u"EXECUTING"_s;
    };
    const auto step = [&](const QString &name, const QDateTime &begin, const QDateTime &end, bool finished) {
        const QString status = wordOfStep(begin.isValid(), finished);
        return QJsonObject{{u"step_id"_s, hexOf(name + task.id)}, {u"step_name"_s, name},
            {u"step_status"_s, status}, {u"begin_time"_s, timeOrNull(begin)},
            {u"end_time"_s, timeOrNull(end)},
            {u"error_code"_s, status == "FAILED"_L1 ? errorCodeOf(task) : QJsonValue()},
            {u"sub_step_details"_s, QJsonArray()}};
    };
    QDateTime half;
    if (isPrepared) {
        half = task.begunAt.addMSecs(task.durationMs / prepared);
        half = task.endedAt.isValid() ? std::min(half, task.endedAt) : half;
    }
    return {step(u"prepare"_s, task.begunAt, isPrepared ? half : task.endedAt, isPrepared),
        step(u"extend"_s, half, isPrepared ? task.endedAt : QDateTime(), percent == 100)};
}

QJsonObject progressOf(const SimulatedTask &task, const std::optional<ChangeInProgress> &change)
{
    const bool ended = task.endedAt.isValid();
    const int percent = ended || !change ? task.percentAtEnd : percentDone(*change);
    const qint64 leftMs = ended || !change ? 0
        : change->begun                    ? change->due.remainingTime()
                                           : task.durationMs;
    return {{u"progress"_s, percent}, {u"remain_time"_s, (leftMs + 999) / 1000},
        {u"step_details"_s, stepsOf(task, percent)}};
}

} // namespace

HttpAnswer TaskCalls::tasksOf(const Call &call, const QString &instanceId) const
{
    return m_world.access([&](WorldState &world) {
        return world.find(instanceId) ? pageOfTasks(call, world, instanceId)
                                      : unknownInstanceError(instanceId);
    });
}

HttpAnswer TaskCalls::allTasks(const Call &call) const
{
    return m_world.access([&](const WorldState &world) { return pageOfTasks(call, world, {}); });
}

HttpAnswer TaskCalls::progress(const QString &instanceId, const QString &taskId) const
{
    return m_world.access([&](WorldState &world) {
        const SimulatedInstance *instance = world.find(instanceId);
        if (!instance)
            return unknownInstanceError(instanceId);
        const SimulatedTask *task = world.findTask(taskId);
        if (!task || task->instanceId != instanceId)
            return dcsError(u"DCS.4800"_s, ErrorShape::Flat, u"task_id"_s);
        return jsonAnswer(progressOf(*task, instance->change));
    });
}

HttpAnswer TaskCalls::job(const QString &jobId) const
{
    return m_world.access([&](const WorldState &world) {
        const auto job = std::ranges::find(world.jobs, jobId, &SimulatedJob::id);
        if (job == world.jobs.end())
            return dcsError(u"DCS.4063"_s, ErrorShape::Flat, u"job_id"_s);
        const bool ended = job->due.hasExpired();
        const bool failed = ended && !job->failReason.isEmpty();
        const auto milliseconds = [](const QDateTime &time) {
            return QString::number(time.toMSecsSinceEpoch());
        };
        return jsonAnswer({{u"job_id"_s, job->id}, {u"job_type"_s, u"resizeCheckJob"_s},
            {u"status"_s,
                !ended       ? u"RUNNING"_s
                    : failed ? u"FAIL"_s
                             : u"SUCCESS"_s},
            {u"begin_time"_s, milliseconds(job->begunAt)},
            {u"end_time"_s, ended ? QJsonValue(milliseconds(job->endsAt)) : QJsonValue()},
            {u"fail_reason"_s, failed ? QJsonValue(job->failReason) : QJsonValue()}});
    });
}

} // namespace dcs
