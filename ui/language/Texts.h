// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"
#include "model/InstanceList.h"
#include "ui/theme/Theme.h"

#include <QString>

/// Words and numbers for people: the values of the model in the present language, with the
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

/// "8 GB", "0.125 GB"
QString capacity(Capacity capacity);
/// MB as MB below 1 GB, else as GB with at most one decimal: "512 MB", "3.2 GB".
QString memory(qint64 megabytes);
QString percent(double share);
QString number(qint64 number);
/// How much of the list was read, a sentence; "" if all of it.
QString listExtent(const ListExtent &extent);
/// Local time, in the locale's short form with seconds left out; "" if invalid.
QString dateTime(const QDateTime &utc);
/// "02:00–06:00 UTC"; that it is UTC is said to be assumed where v1.0 told it.
QString maintenanceWindow(const Instance &instance);
/// "6 s", "3 min 20 s", "1 h 5 min"
QString duration(qint64 milliseconds);

} // namespace dcs::Texts
