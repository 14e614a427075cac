// SPDX-License-Identifier: MIT
#pragma once

#include "model/metrics/MetricPlan.h"

namespace dcs {

/// One series as it is kept.
struct KeptSeries {
    SeriesKey key;
    UsageSeries series;
};

} // namespace dcs
