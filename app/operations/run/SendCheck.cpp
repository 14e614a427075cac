// SPDX-License-Identifier: MIT
#include "operations/run/SendCheck.h"

#include <QStringList>

namespace dcs {

namespace {

/// "02:00:00", "02:00" and "2" are all two o'clock; invalid if it is no time of day.
QTime timeOfDay(const QString &text)
{
    const QStringList parts = text.split(u':');
    bool hourOk = false;
    bool minuteOk = true;
    const int hour = parts.first().toInt(&hourOk);
    const int minute = parts.size() > 1 ? parts.at(1).toInt(&minuteOk) : 0;
    return hourOk && minuteOk ? QTime(hour, minute) : QTime();
}

bool sameSpecification(const InstanceSize &planned, const Instance &instance)
{
    const bool code =
        planned.specCode.isEmpty() || instance.specCode.isEmpty() || planned.specCode == instance.specCode;
    const bool type = planned.cacheMode == CacheMode::Unknown || instance.cacheMode == CacheMode::Unknown
        || instance.cacheMode == planned.cacheMode;
    const bool replicas =
        !planned.replicas || !instance.replicaCount || *planned.replicas == *instance.replicaCount;
    return code && type && replicas;
}

} // namespace

SendCheck checkBeforeSending(const ResizeRequest &request, const Instance &instance)
{
    using Verdict = SendCheck::Verdict;
    if (instance.status == Status::Frozen)
        return {Verdict::Skip, FailureReason::StatusChanged};
    if (!instance.task.isEmpty())
        return {Verdict::Busy};
    switch (instance.status.value) {
    case Status::Running:
        break;
    case Status::Error:
    case Status::CreateFailed:
    case Status::Frozen:
        return {Verdict::Skip, FailureReason::StatusChanged};
    case Status::Unknown:
    case Status::Creating:
    case Status::Restarting:
    case Status::Extending:
    case Status::Restoring:
    case Status::Flushing:
        return {Verdict::Busy};
    }
    if (instance.capacity != request.from.capacity)
        return {Verdict::Skip, FailureReason::CapacityChanged};
    if (!sameSpecification(request.from, instance))
        return {Verdict::Skip, FailureReason::SpecificationChanged};
    return {};
}

std::optional<QDateTime> nextWindow(const Instance &instance, const QDateTime &now)
{
    const QTime from = timeOfDay(instance.maintainBegin);
    const QTime to = timeOfDay(instance.maintainEnd);
    if (!from.isValid() || !to.isValid())
        return std::nullopt;
    const QTime time = now.time();
    const bool isOpen = from < to ? from <= time && time < to : time >= from || time < to;
    if (isOpen)
        return now;
    return QDateTime(now.date().addDays(from < time ? 1 : 0), from, Qt::UTC);
}

} // namespace dcs
