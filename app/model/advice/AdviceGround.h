// SPDX-License-Identifier: MIT
#pragma once

#include "model/advice/Advice.h"

namespace dcs {

/// What the rules of advice share about one instance.
struct AdviceGround {
    const Instance &instance;
    const MeasuredUse &use;
    const Catalogue &catalogue;
    const ResizeContext &context;
    const AdviceThresholds &thresholds;
    const Specification *present = nullptr; ///< null if the catalogue does not know it
    qint64 usableMb = 0; ///< now; 0: not known
    DailyPeaks peaks = {};
    Forecast forecast = {};
    /// Allowed changes of size that keep type and copies, the smallest first; of equal ones that with the
    /// fewest conditions first.
    QList<Candidate> sizes = {};

    std::optional<double> peakPercent() const { return peaks.highest(); }
};

AdviceGround adviceGround(const Instance &instance, const MeasuredUse &use, const Catalogue &catalogue,
    const ResizeContext &context, const AdviceThresholds &thresholds, const QDateTime &now);

/// Usable memory of a specification, MB.
qint64 usableMbOf(const Specification &specification);
/// A percentage of the memory now as one of the memory of the target.
double percentThen(const AdviceGround &ground, const Candidate &target, double percentNow);
/// The target with its peak.
AdviceTarget adviceTarget(const AdviceGround &ground, const Candidate &target);
/// Connections that a specification allows; unset if not published.
std::optional<int> connectionsOf(const Specification &specification);

/// What the instance is short of besides the forecast of its memory.
QList<ShortageFinding> shortagesOf(const AdviceGround &ground);
/// Targets that relieve all shortages that a larger size relieves, the smallest first.
QList<AdviceTarget> reliefTargets(const AdviceGround &ground, const QList<ShortageFinding> &shortages);

} // namespace dcs
