// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/PlanCsv.h"
#include "model/plan/ResizePlanFill.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>

namespace dcs {

/// Where a plan is carried out, in the words of the account: display only.
struct BatchScope {
    QString account;
    QString region;
    QString project;
};

/// Plans in words, in the present language.
class BatchTexts {
    Q_DECLARE_TR_FUNCTIONS(dcs::BatchTexts)
public:
    struct Effect {
        Tone tone = Tone::Quiet; ///< of the gravest part
        QStringList parts; ///< a few words each, the gravest first; at least one
    };

    /// "8 GB · redis.ha.xu1.large.r2.8", with the type if it changes; for null: that the instance stays.
    static QString target(const Candidate *candidate);
    static Effect effect(const Candidate &candidate);
    /// Facts after one another, in one line.
    static QString listed(const QStringList &facts);
    /// "82% → 41%", "82%" without a target, "–" if it is not known.
    static QString memoryUse(const PlanRow &row);
    /// Why an instance cannot be resized.
    static QString reason(const PlanRow &unavailable);
    static QString outcome(const FillOutcome &outcome);
    static QString finding(const PlanFinding &finding);
    static QString problem(const PlanProblem &problem);
    static QString blocker(PlanBlocker blocker, const ResizePlan &plan);
    /// "Resize 12 instances"
    static QString action(int instances);
    /// Where, how many, from how many GB to how many, and what is at stake: a line each.
    static QString question(const BatchScope &scope, const PlanTotals &totals);
    /// The rows with a target as tab-separated text with a header, below a line that names the scope.
    static QString table(const BatchScope &scope, const ResizePlan &plan);
};

} // namespace dcs
