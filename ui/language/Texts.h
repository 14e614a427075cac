// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"
#include "model/BackgroundTask.h"
#include "model/ErrorCatalogue.h"
#include "model/Instance.h"
#include "model/resize/ResizeFinding.h"
#include "model/resize/ResizeRules.h"
#include "operations/Operation.h"
#include "ui/theme/Theme.h"

#include <QString>

/// Words and numbers for people: every value of the model and the api in the present language, with the
/// present default locale. Unknown words are shown as they came.
namespace dcs::Texts {

QString status(const Word<Status> &status);
Tone tone(Status status);
/// Name of the icon of a status in resources/icons.
QString icon(Status status);
QString engine(const Word<Engine> &engine);
/// "Redis 5.0"
QString engineAndVersion(const Instance &instance);
QString cacheMode(CacheMode mode);
/// As above, with the raw word where the value is Unknown.
QString cacheMode(const Word<CacheMode> &mode);
QString cpuType(const Word<CpuType> &cpuType);
QString chargingMode(const Word<ChargingMode> &mode);

QString operationState(OperationState state);
Tone tone(OperationState state);
QString icon(OperationState state);
QString failure(FailureReason reason);
QString waitReason(WaitReason reason);

/// "8 GB", "0.125 GB"
QString capacity(Capacity capacity);
/// MB as MB below 1 GB, else as GB with at most one decimal: "512 MB", "3.2 GB".
QString memory(qint64 megabytes);
QString percent(double share);
QString number(qint64 number);
/// Local time, in the locale's short form with seconds left out; "" if invalid.
QString dateTime(const QDateTime &utc);
/// "02:00–06:00 UTC"
QString maintenanceWindow(const Instance &instance);
/// "6 s", "3 min 20 s", "1 h 5 min"
QString duration(qint64 milliseconds);

QString refusal(Refusal refusal);
/// What must hold for a change, as a statement to agree to.
QString condition(Condition condition);

/// What an item of the check before a resize is about, with its limit; "" if it is not a documented one.
QString riskItem(RiskItem item);
/// What a check of a resize found, with the service's own words.
QString resizeFinding(const ResizeFinding &finding);

/// Kind of a background task: "Change of the specification"; a kind that is not documented as it came.
QString taskName(const BackgroundTask &task);
/// "Running", "Done", "Failed"; a word that is not documented as it came.
QString taskStatus(const BackgroundTask &task);

/// What happened, what it means and what to do, from an error value.
struct ErrorText {
    QString summary; ///< one line: "The service refused the request: DCS.4026"
    QString meaning; ///< from the catalogue of codes, else by kind of error
    QString remedy;
    QString technical; ///< code, HTTP status, the service's literal message, request ID, a line each
};
ErrorText error(const ApiError &error, const ErrorCatalogue &catalogue);

} // namespace dcs::Texts
