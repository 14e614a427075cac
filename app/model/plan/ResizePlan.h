// SPDX-License-Identifier: MIT
#pragma once

#include "model/InstanceList.h"
#include "model/resize/ResizeRequest.h"
#include "model/resize/ResizeRules.h"

#include <QSet>

#include <optional>

namespace dcs {

/// The present state of the service, by which a plan is judged.
struct PlanGround {
    QList<Instance> instances; ///< all of the project
    Catalogue catalogue;
    ResizeContext context; ///< for every instance; its operationUnsettled is not regarded
    QSet<QString> unsettledIds; ///< instances with a resize whose end is not known yet
    ListExtent extent = {}; ///< of the list that the instances are from
};

/// One instance of a plan and what is to become of it.
struct PlanRow {
    Instance instance;
    QList<Candidate> targets; ///< allowed ones a plan may use, in the order of ResizeRules::candidates
    /// Why there are no targets. May be empty for none: it has the last size that is offered.
    QList<Refusal> refusals;
    qsizetype choice = -1; ///< index into targets; -1: the instance stays as it is

    const Candidate *chosen() const { return choice < 0 ? nullptr : &targets.at(choice); }
    friend bool operator==(const PlanRow &, const PlanRow &) = default;
};

/// What was wished for an instance at some moment: a line of a saved plan.
struct PlanEntry {
    int line = 0; ///< of the file, from 1; 0 for an entry that comes from none
    QString instanceId;
    QString name; ///< for display only
    InstanceSize from; ///< size and code at that moment
    std::optional<InstanceSize> to; ///< size and code; unset: stays as it is
    friend bool operator==(const PlanEntry &, const PlanEntry &) = default;
};

/// What no longer holds of an entry.
struct PlanFinding {
    enum class Kind {
        Gone, ///< there is no such instance in the project
        ResizedMeanwhile, ///< the present size or specification is not that of the entry
        AlreadyThere, ///< the instance has the wished size already
        NotOffered, ///< the catalogue has no such specification
        NotAllowed, ///< refused: status changed, task running, quota, ...
        NotInPlans ///< allowed, but of a kind that is confirmed for one instance alone
    };

    Kind kind = Kind::Gone;
    PlanEntry entry;
    InstanceSize present; ///< none for Gone
    QList<Refusal> refusals; ///< for NotAllowed
    friend bool operator==(const PlanFinding &, const PlanFinding &) = default;
};

/// Sums over the rows with a target.
struct PlanTotals {
    int instances = 0;
    Capacity before;
    Capacity after;
    Capacity growth; ///< of those that grow; what others give back is not subtracted
    int mayLoseData = 0;
    int readOnly = 0; ///< have a read-only phase
    int interrupted = 0; ///< connections are interrupted
    int typeChanges = 0;
    int orders = 0; ///< nothing changes before an order is paid
    friend bool operator==(const PlanTotals &, const PlanTotals &) = default;
};

/// Why a plan cannot be confirmed.
enum class PlanBlocker {
    NothingChosen,
    /// The growth of all rows together is more than the memory quota has left. What shrinking instances give
    /// back does not count: nothing says that they come first.
    MemoryQuota,
    ConditionsOpen ///< not every condition of the chosen targets is confirmed
};

/// Changes of several instances, decided together. Plans change the size of instances, and the type from
/// single-node to master/standby; other changes are of a kind to be looked at one by one. Every target in it
/// is one that ResizeRules allows. A value.
class ResizePlan {
public:
    ResizePlan() = default;
    /// All of them with no target yet. Ids that the ground does not have are left out.
    ResizePlan(const PlanGround &ground, const QStringList &instanceIds);

    /// The entries against the present state: each target that still holds is chosen. For every other one
    /// there is a finding, and its instance, unless it is gone, stays in the plan without a target. No
    /// instance may be named twice.
    static ResizePlan fromEntries(
        const PlanGround &ground, const QList<PlanEntry> &entries, QList<PlanFinding> *findings);

    /// Instances that have targets to choose from.
    const QList<PlanRow> &rows() const { return m_rows; }
    /// Instances that cannot be resized now.
    const QList<PlanRow> &unavailable() const { return m_unavailable; }
    const Quota &quota() const { return m_quota; }

    /// choice: an index into the targets of the row, or -1.
    void choose(qsizetype row, qsizetype choice) { m_rows[row].choice = choice; }
    /// The plan less these instances.
    ResizePlan without(const QSet<QString> &instanceIds) const;

    PlanTotals totals() const;
    /// The memory quota once every change is done; unset if the service does not tell it.
    std::optional<MemoryQuota> quotaAfter() const;
    /// What must hold for the chosen targets and only the user can know: each once, in the order of the enum.
    QList<Condition> conditions() const;
    QList<PlanBlocker> blockers(const QList<Condition> &confirmed) const;

    /// All instances, those that cannot be resized last.
    QList<PlanEntry> entries() const;
    /// One for each row with a target, in the order of the rows.
    QList<ResizeRequest> requests() const;

    friend bool operator==(const ResizePlan &, const ResizePlan &) = default;

private:
    QList<PlanRow> m_rows;
    QList<PlanRow> m_unavailable;
    Quota m_quota;
};

} // namespace dcs
