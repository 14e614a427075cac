// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ShowTaskProgress.h"

#include "api/codec/DecodeObject.h"
#include "api/http/ServiceUrl.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace dcs::ShowTaskProgress {

namespace {

TaskStep decodeStep(JsonReader &step)
{
    TaskStep result;
    result.name = step.optionalText("step_name"_L1);
    result.status = stepStatusFromWire(step.optionalText("step_status"_L1));
    result.beganAt = step.time("begin_time"_L1);
    result.endedAt = step.time("end_time"_L1);
    result.errorCode = step.text("error_code"_L1);
    return result;
}

} // namespace

HttpRequest make(
    const QUrl &service, const QString &projectId, const QString &instanceId, const QString &taskId)
{
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(
        service, {u"v2"_s, projectId, u"instances"_s, instanceId, u"tasks"_s, taskId, u"progress"_s});
    return request;
}

Result<TaskProgress> decode(const HttpResponse &response)
{
    return decodeObject(response, [](JsonReader &top) {
        TaskProgress result;
        result.percent = int(std::clamp<qint64>(top.requiredInteger("progress"_L1), 0, 100));
        const std::optional<qint64> seconds = top.optionalInteger("remain_time"_L1);
        if (seconds && *seconds >= 0 && *seconds <= std::numeric_limits<int>::max())
            result.remainingSeconds = int(*seconds);
        if (top.has("step_details"_L1)) {
            QList<JsonReader> steps = top.requiredObjects("step_details"_L1);
            for (JsonReader &step : steps)
                result.steps += decodeStep(step);
        }
        return result;
    });
}

} // namespace dcs::ShowTaskProgress
