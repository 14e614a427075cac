// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRequest.h"

#include <QCoreApplication>

namespace dcs {

/// Changes of every kind in words, in the present language: what is asked for, and what came of it.
class ChangeTexts {
    Q_DECLARE_TR_FUNCTIONS(dcs::ChangeTexts)
public:
    /// "8 → 16 GB", "2 → 3 copies", "3 → 5 shards", "Single-node → Master/Standby". What changes besides the
    /// thing that was asked for stands behind it: "Single-node → Master/Standby · 4 → 8 GB".
    static QString change(const ResizeRequest &request);
    /// "Running at 16 GB", "Running with 3 copies", "Running as Master/Standby".
    static QString running(const ResizeRequest &request);
    /// "16 GB", "3 copies", "Master/Standby": that of which the change is, at this size.
    static QString size(const ResizeRequest &request, const InstanceSize &size);

private:
    static QString capacities(const ResizeRequest &request);
    static QString copies(const ResizeRequest &request);
};

} // namespace dcs
