// SPDX-License-Identifier: MIT
#include "model/metrics/CapacityChange.h"

namespace dcs {

UsageSeries scaledToPresent(const UsageSeries &series, const QList<CapacityChange> &changes)
{
    UsageSeries result = series;
    for (const CapacityChange &change : changes) {
        if (change.from.isNull() || change.to.isNull())
            continue;
        const float factor = float(change.from.megabytes()) / float(change.to.megabytes());
        for (qsizetype i = 0; i < result.values.size() && result.timeOf(i) < change.at; ++i)
            result.values[i] *= factor;
    }
    return result;
}

} // namespace dcs
