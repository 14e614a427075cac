// SPDX-License-Identifier: MIT
#include "api/dcs/calls/ShowJob.h"

#include "api/codec/DecodeObject.h"
#include "api/http/ServiceUrl.h"

using namespace Qt::StringLiterals;

namespace dcs::ShowJob {

namespace {

/// Milliseconds since 1970, number or text; invalid if absent.
QDateTime timeOf(JsonReader &job, QLatin1StringView name)
{
    const std::optional<qint64> milliseconds = job.integer(name);
    return milliseconds ? QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC) : QDateTime();
}

} // namespace

HttpRequest make(const QUrl &service, const QString &projectId, const QString &jobId)
{
    HttpRequest request;
    request.method = "GET";
    request.url = serviceUrl(service, {u"v2"_s, projectId, u"jobs"_s, jobId});
    return request;
}

Result<ServiceTask> decode(const HttpResponse &response)
{
    return decodeObject(response, [](JsonReader &job) {
        ServiceTask result;
        result.id = job.requiredText("job_id"_L1);
        result.type = job.optionalText("job_type"_L1);
        result.status = taskStatusFromWire(job.requiredText("status"_L1));
        result.beganAt = timeOf(job, "begin_time"_L1);
        result.endedAt = timeOf(job, "end_time"_L1);
        result.failReason = job.text("fail_reason"_L1);
        return result;
    });
}

} // namespace dcs::ShowJob
