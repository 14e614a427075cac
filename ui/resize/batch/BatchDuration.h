// SPDX-License-Identifier: MIT
#pragma once

#include "model/duration/DurationEstimate.h"
#include "model/plan/ResizePlan.h"
#include "model/BatchSettings.h"

#include <QCoreApplication>
#include <QDateTime>

namespace dcs {

/// How long the changes of a plan take, and how that is said in the present language.
class BatchDuration {
    Q_DECLARE_TR_FUNCTIONS(dcs::BatchDuration)
public:
    /// One for each row with a target, in the order of sending.
    static QList<DurationEstimate> changes(const ResizePlan &plan);
    static LaneSettings lanes(const BatchSettings &settings);
    static BatchEstimate batch(const ResizePlan &plan, const BatchSettings &settings);

    /// "6–11", "≥ 5" where the documents give no bound.
    static QString minutes(const Candidate &candidate);
    /// "1 h 20 min – 2 h 40 min", "about 2–4 days", "5 min or longer".
    static QString text(const BatchEstimate &estimate);
    /// "ends about 21:00–22:20", of a batch that starts then (UTC).
    static QString end(const BatchEstimate &estimate, const QDateTime &start);
    static bool takesDays(const BatchEstimate &estimate);
};

} // namespace dcs
