// SPDX-License-Identifier: MIT
#include "operations/journal/JournalRow.h"

#include "operations/journal/JournalNames.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Never NULL, which a default-constructed QString would be.
QVariant textColumn(const QString &text) { return text.isNull() ? u""_s : text; }

/// NULL if invalid.
QVariant timeColumn(const QDateTime &time)
{
    return time.isValid() ? QVariant(journalTime(time)) : QVariant();
}

template <typename T> QVariant optionalColumn(const std::optional<T> &number)
{
    return number ? QVariant::fromValue(*number) : QVariant();
}

QDateTime timeFrom(const QVariant &column)
{
    return QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
}

std::optional<int> intFrom(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.toInt());
}

void putSize(QVariantMap &row, const QString &prefix, const InstanceSize &size)
{
    row[prefix + u"_mb"_s] = size.capacity.megabytes();
    row[prefix + u"_spec"_s] = textColumn(size.specCode);
    row[prefix + u"_type"_s] = textColumn(word(size.cacheMode).raw);
    row[prefix + u"_shards"_s] = optionalColumn(size.shards);
    row[prefix + u"_replicas"_s] = optionalColumn(size.replicas);
}

InstanceSize sizeFrom(const QSqlRecord &row, const QString &prefix)
{
    return {.capacity = Capacity::fromMegabytes(row.value(prefix + u"_mb"_s).toLongLong()),
        .specCode = row.value(prefix + u"_spec"_s).toString(),
        .cacheMode = cacheModeFromWire(row.value(prefix + u"_type"_s).toString()).value,
        .shards = intFrom(row.value(prefix + u"_shards"_s)),
        .replicas = intFrom(row.value(prefix + u"_replicas"_s))};
}

void putRequest(QVariantMap &row, const ResizeRequest &request)
{
    row[u"instance_id"_s] = textColumn(request.instanceId);
    row[u"instance_name"_s] = textColumn(request.instanceName);
    putSize(row, u"from"_s, request.from);
    putSize(row, u"to"_s, request.to);
    row[u"body"_s] = request.body.isNull() ? QByteArray("") : request.body;
    row[u"dialect"_s] = journalName(request.apiVersion);
    row[u"kind"_s] = journalName(request.kind);
    row[u"in_maintenance_window"_s] = int{request.inMaintenanceWindow};
    row[u"creates_order"_s] = int{request.createsOrder};
}

ResizeRequest requestFrom(const QSqlRecord &row)
{
    return {.instanceId = row.value(u"instance_id"_s).toString(),
        .instanceName = row.value(u"instance_name"_s).toString(),
        .from = sizeFrom(row, u"from"_s),
        .to = sizeFrom(row, u"to"_s),
        .body = row.value(u"body"_s).toByteArray(),
        .apiVersion = fromJournalName(row.value(u"dialect"_s).toString(), ResizeVersion::V1Extend),
        .kind = fromJournalName(row.value(u"kind"_s).toString(), ChangeKind::Size),
        .inMaintenanceWindow = row.value(u"in_maintenance_window"_s).toBool(),
        .createsOrder = row.value(u"creates_order"_s).toBool()};
}

void putError(QVariantMap &row, const std::optional<ApiError> &given)
{
    const ApiError error = given.value_or(ApiError());
    row[u"error_kind"_s] = given ? journalName(error.kind) : u""_s;
    row[u"error_code"_s] = textColumn(error.code);
    row[u"error_message"_s] = textColumn(error.serviceMessage);
    row[u"error_auth_problem"_s] = journalName(error.authProblem);
    row[u"error_field"_s] = textColumn(error.field);
    row[u"error_detail"_s] = textColumn(error.detail);
    row[u"error_retry_after_s"_s] = optionalColumn(error.retryAfterSeconds);
    row[u"error_clock_offset_s"_s] = optionalColumn(error.clockOffsetSeconds);
    row[u"error_may_have_arrived"_s] = int{error.mayHaveArrived};
}

std::optional<ApiError> errorFrom(const QSqlRecord &row)
{
    const QString kind = row.value(u"error_kind"_s).toString();
    if (kind.isEmpty())
        return std::nullopt;
    ApiError error;
    error.kind = fromJournalName(kind, ErrorKind::Http);
    error.httpStatus = row.value(u"http_status"_s).toInt();
    error.code = row.value(u"error_code"_s).toString();
    error.serviceMessage = row.value(u"error_message"_s).toString();
    error.requestId = row.value(u"request_id"_s).toString();
    error.authProblem = fromJournalName(row.value(u"error_auth_problem"_s).toString(), AuthProblem::Other);
    error.field = row.value(u"error_field"_s).toString();
    error.detail = row.value(u"error_detail"_s).toString();
    error.retryAfterSeconds = intFrom(row.value(u"error_retry_after_s"_s));
    const QVariant clockOffset = row.value(u"error_clock_offset_s"_s);
    if (!clockOffset.isNull())
        error.clockOffsetSeconds = clockOffset.toLongLong();
    error.mayHaveArrived = row.value(u"error_may_have_arrived"_s).toBool();
    return error;
}

} // namespace

QString journalTime(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

QVariantMap journalRow(const Operation &operation)
{
    QVariantMap row;
    row[u"uuid"_s] = textColumn(operation.uuid);
    row[u"batch_id"_s] = textColumn(operation.batchId);
    row[u"who"_s] = textColumn(operation.who);
    row[u"profile"_s] = textColumn(operation.profileText);
    row[u"region"_s] = textColumn(operation.region);
    row[u"project_id"_s] = textColumn(operation.projectId);
    row[u"state"_s] = journalName(operation.state);
    row[u"settled"_s] = int{operation.isSettled()};
    row[u"failure"_s] = journalName(operation.failure);
    row[u"started_at"_s] = timeColumn(operation.startedAt);
    row[u"sent_at"_s] = timeColumn(operation.sentAt);
    row[u"finished_at"_s] = timeColumn(operation.finishedAt);
    row[u"http_status"_s] = operation.httpStatus;
    row[u"request_id"_s] = textColumn(operation.requestId);
    row[u"order_id"_s] = textColumn(operation.orderId);
    putRequest(row, operation.request);
    putSize(row, u"seen"_s, operation.lastSeen.value_or(InstanceSize()));
    if (!operation.lastSeen)
        row[u"seen_mb"_s] = QVariant();
    putError(row, operation.error);
    return row;
}

Operation operationFromRow(const QSqlRecord &row)
{
    Operation operation;
    operation.uuid = row.value(u"uuid"_s).toString();
    operation.batchId = row.value(u"batch_id"_s).toString();
    operation.who = row.value(u"who"_s).toString();
    operation.profileText = row.value(u"profile"_s).toString();
    operation.region = row.value(u"region"_s).toString();
    operation.projectId = row.value(u"project_id"_s).toString();
    operation.state = fromJournalName(row.value(u"state"_s).toString(), OperationState::Unconfirmed);
    operation.failure = fromJournalName(row.value(u"failure"_s).toString(), FailureReason::None);
    operation.startedAt = timeFrom(row.value(u"started_at"_s));
    operation.sentAt = timeFrom(row.value(u"sent_at"_s));
    operation.finishedAt = timeFrom(row.value(u"finished_at"_s));
    operation.httpStatus = row.value(u"http_status"_s).toInt();
    operation.requestId = row.value(u"request_id"_s).toString();
    operation.orderId = row.value(u"order_id"_s).toString();
    operation.request = requestFrom(row);
    if (!row.value(u"seen_mb"_s).isNull())
        operation.lastSeen = sizeFrom(row, u"seen"_s);
    operation.error = errorFrom(row);
    return operation;
}

QVariantMap journalRow(const BatchSettings &settings)
{
    QVariantMap row;
    row[u"max_running"_s] = settings.maxRunning;
    row[u"pause_ms"_s] = settings.pauseMs;
    row[u"stop_after_failures"_s] = settings.stopAfterFailures;
    row[u"canary"_s] = int{settings.canary};
    row[u"not_before"_s] = timeColumn(settings.notBefore.value_or(QDateTime()));
    row[u"in_own_window"_s] = int{settings.inOwnWindow};
    return row;
}

BatchSettings settingsFromRow(const QSqlRecord &row)
{
    const QDateTime notBefore = timeFrom(row.value(u"not_before"_s));
    return {.maxRunning = row.value(u"max_running"_s).toInt(),
        .pauseMs = row.value(u"pause_ms"_s).toInt(),
        .stopAfterFailures = row.value(u"stop_after_failures"_s).toInt(),
        .canary = row.value(u"canary"_s).toBool(),
        .notBefore = notBefore.isValid() ? std::optional(notBefore) : std::nullopt,
        .inOwnWindow = row.value(u"in_own_window"_s).toBool()};
}

} // namespace dcs
