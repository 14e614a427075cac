// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ListTasks.h"

#include "api/codec/DecodeObject.h"
#include "api/http/ServiceUrl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs::ListTasks {

namespace {

/// Names of the details that speak of one side of a change.
struct SizeNames {
    QLatin1StringView capacity;
    QLatin1StringView specCode;
    QLatin1StringView replicas;
};

InstanceSize decodeSize(JsonReader &details, const SizeNames &names)
{
    InstanceSize size;
    size.capacity = details.optionalCapacity(names.capacity);
    size.specCode = details.optionalText(names.specCode);
    const std::optional<qint64> replicas = details.optionalInteger(names.replicas);
    if (replicas && *replicas > 0 && *replicas < 100)
        size.replicas = int(*replicas);
    return size;
}

/// The time of the task, or the one beside the tasks.
QDateTime timeOf(const JsonReader &task, const JsonReader &top, QLatin1StringView name)
{
    return task.has(name) ? task.time(name) : top.time(name);
}

BackgroundTask decodeTask(JsonReader &task, JsonReader &top)
{
    BackgroundTask result;
    result.id = task.requiredText("id"_L1);
    result.name = task.optionalText("name"_L1);
    const bool hasStatus = task.has("status"_L1);
    result.statusWord = (hasStatus ? task : top).optionalText("status"_L1);
    result.status = taskStatusFromWire(result.statusWord);
    result.createdAt = timeOf(task, top, "created_at"_L1);
    result.updatedAt = timeOf(task, top, "updated_at"_L1);
    result.errorCode = task.text("error_code"_L1);
    result.jobId = task.text("job_id"_L1);
    JsonReader details = task.optionalObject("details"_L1);
    result.from = decodeSize(details, {"old_capacity"_L1, "old_resource_spec_code"_L1, "old_replica_num"_L1});
    result.from.cacheMode =
        cacheModeFromWire(details.optionalFirstText({"old_cache_mode"_L1, "old_cache_type"_L1}));
    result.to = decodeSize(details, {"new_capacity"_L1, "new_resource_spec_code"_L1, "new_replica_num"_L1});
    result.to.cacheMode = cacheModeFromWire(
        details.optionalFirstText({"new_cache_mode"_L1, "new_cahce_mode"_L1, "new_cache_type"_L1}));
    return result;
}

} // namespace

HttpRequest make(const QUrl &service, const QString &projectId, const QString &instanceId)
{
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(service, {u"v2"_s, projectId, u"instances"_s, instanceId, u"tasks"_s},
        {{u"offset"_s, u"0"_s}, {u"limit"_s, u"100"_s}});
    return request;
}

Result<QList<BackgroundTask>> decode(const HttpResponse &response)
{
    return decodeObject(response, [](JsonReader &top) {
        QList<BackgroundTask> result;
        QList<JsonReader> tasks = top.requiredObjects("tasks"_L1);
        for (JsonReader &task : tasks)
            result += decodeTask(task, top);
        std::stable_sort(
            result.begin(), result.end(), [](const BackgroundTask &left, const BackgroundTask &right) {
                return left.createdAt.isValid()
                    && (!right.createdAt.isValid() || left.createdAt > right.createdAt);
            });
        return result;
    });
}

} // namespace dcs::ListTasks
