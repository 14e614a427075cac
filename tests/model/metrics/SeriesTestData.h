// SPDX-License-Identifier: MIT
#pragma once

#include "model/metrics/MetricRange.h"

namespace dcs::test {

constexpr float gap = UsageSeries::Gap;

inline QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return QDateTime({year, month, day}, {hour, minute, second}, Qt::UTC);
}

} // namespace dcs::test
