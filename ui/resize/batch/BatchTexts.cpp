// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchTexts.h"

#include "model/Csv.h"
#include "ui/language/Texts.h"
#include "ui/resize/targets/TargetsModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Collects the parts of an effect, the gravest first.
struct Parts {
    Tone tone = Tone::Quiet;
    QStringList texts;

    void addIf(bool holds, Tone weight, const QString &text)
    {
        if (!holds)
            return;
        texts.append(text);
        if (weight == Tone::Bad || tone == Tone::Quiet)
            tone = weight;
    }
};

QString interruptionText(Interruption interruption)
{
    switch (interruption) {
    case Interruption::None:
        return {};
    case Interruption::Seconds:
        //: Effect of a resize, in a list of a few words each; so are the following
        return BatchTexts::tr("brief disconnection");
    case Interruption::AboutOneMinute:
        return BatchTexts::tr("1 min disconnected");
    case Interruption::ConnectionsBreak:
        return BatchTexts::tr("connections break");
    }
    Q_UNREACHABLE();
}

QString readOnlyText(const MinuteRange &range)
{
    return range.from == range.to
        ? BatchTexts::tr("read-only %1 min").arg(Texts::number(range.to))
        //: Effect of a resize: two numbers of minutes
        : BatchTexts::tr("read-only %1–%2 min").arg(Texts::number(range.from), Texts::number(range.to));
}

QString sizeText(const InstanceSize &size)
{
    return BatchTexts::listed({Texts::capacity(size.capacity), size.specCode});
}

} // namespace

QString BatchTexts::target(const Candidate *candidate)
{
    if (!candidate)
        //: Entry of the list of targets of an instance: it is not resized
        return tr("No change");
    QStringList parts{Texts::capacity(candidate->after.capacity)};
    if (candidate->kind == ChangeKind::Type)
        parts.append(Texts::cacheMode(candidate->after.cacheMode));
    parts.append(candidate->after.specCode);
    parts.removeAll(QString());
    return listed(parts);
}

BatchTexts::Effect BatchTexts::effect(const Candidate &candidate)
{
    const ResizeImpact &impact = candidate.impact;
    Parts parts;
    parts.addIf(impact.dataMayBeLost, Tone::Bad, tr("data may be lost"));
    parts.addIf(impact.keysMayBeEvicted, Tone::Bad, tr("keys may be evicted"));
    parts.addIf(candidate.createsOrder, Tone::Caution, tr("order to be paid"));
    parts.addIf(candidate.kind == ChangeKind::Type, Tone::Caution, tr("type changes"));
    parts.addIf(
        impact.interruption != Interruption::None, Tone::Caution, interruptionText(impact.interruption));
    if (impact.readOnly)
        parts.addIf(true, Tone::Caution, readOnlyText(*impact.readOnly));
    parts.addIf(impact.slowerWhileMoving, Tone::Caution, tr("slower while data moves"));
    parts.addIf(
        impact.memoryNearlyFull && !impact.keysMayBeEvicted, Tone::Caution, tr("may fail: nearly full"));
    if (parts.texts.isEmpty())
        return {Tone::Quiet, {tr("no interruption")}};
    return {parts.tone, parts.texts};
}

QString BatchTexts::listed(const QStringList &facts) { return facts.join(u" · "_s); }

QString BatchTexts::memoryUse(const PlanRow &row)
{
    const std::optional<double> before = dcs::memoryUse(row.instance);
    if (!before)
        return u"–"_s;
    const Candidate *chosen = row.chosen();
    if (!chosen)
        return Texts::percent(*before);
    const Specification &target = chosen->specification;
    const qint64 usableMb = target.usableMemoryMb.value_or(target.capacity.megabytes());
    const double after = static_cast<double>(*row.instance.usedMemoryMb) / static_cast<double>(usableMb);
    //: Share of the memory in use before and after a resize: two percentages
    return tr("%1 → %2").arg(Texts::percent(*before), Texts::percent(after));
}

QString BatchTexts::reason(const PlanRow &unavailable)
{
    return unavailable.refusals.isEmpty() ? tr("No other size is offered for this instance.")
                                          : refusalSentences(unavailable.refusals);
}

QString BatchTexts::outcome(const FillOutcome &outcome)
{
    //: What a rule did to the rows of a plan: filled in; already as wanted; no target would do
    return tr("Filled: %1 · unchanged: %2 · not possible: %3")
        .arg(Texts::number(outcome.filled), Texts::number(outcome.fulfilled),
            Texts::number(outcome.impossible));
}

QString BatchTexts::finding(const PlanFinding &finding)
{
    using Kind = PlanFinding::Kind;
    switch (finding.kind) {
    case Kind::Gone:
        return tr("There is no such instance in this project any more.");
    case Kind::ResizedMeanwhile:
        //: Two sizes: of the plan, of now
        return tr("Resized meanwhile: the plan has %1, it is %2.")
            .arg(sizeText(finding.entry.from), sizeText(finding.present));
    case Kind::AlreadyThere:
        return tr("It has the planned size already: %1.").arg(sizeText(finding.present));
    case Kind::NotOffered:
        return tr("The planned size is not offered: %1.").arg(sizeText(*finding.entry.to));
    case Kind::NotAllowed:
        //: A planned size, and sentences that tell why it is refused
        return tr("%1 cannot be chosen: %2")
            .arg(sizeText(*finding.entry.to), refusalSentences(finding.refusals));
    case Kind::NotInPlans:
        return tr("This kind of change has to be made for one instance alone: %1.")
            .arg(sizeText(*finding.entry.to));
    }
    Q_UNREACHABLE();
}

QString BatchTexts::problem(const PlanProblem &problem)
{
    using Kind = PlanProblem::Kind;
    switch (problem.kind) {
    case Kind::TooLarge:
        //: %1 is a size in MB
        return tr("The file is larger than %1 MB.").arg(Texts::number(PlanCsv::maxBytes / (1024 * 1024)));
    case Kind::NotText:
        return tr("This is no CSV file in UTF-8. Save it as “CSV UTF-8”, not as Unicode text (UTF-16).");
    case Kind::NotUtf8:
        return tr("The text is in another encoding (GBK, for example). Save it as “CSV UTF-8”.");
    case Kind::BrokenQuotes:
        return tr("Quotation marks stand where they may not, or are never closed.");
    case Kind::OtherColumns:
        return tr("The first line is not that of a plan. Save a plan to see which columns it has.");
    case Kind::TooManyRows:
        return tr("There are more than %1 rows.").arg(Texts::number(PlanCsv::maxRows));
    case Kind::FieldCount:
        return tr("Fields are missing, or there are too many.");
    case Kind::FieldTooLong:
        return tr("A field has more than %1 characters.").arg(Texts::number(PlanCsv::maxFieldLength));
    case Kind::NoInstanceId:
        return tr("The instance ID is missing.");
    case Kind::BadCapacity:
        return tr("A capacity is not a number of GB.");
    case Kind::RepeatedInstance:
        return tr("The instance has a row above already.");
    }
    Q_UNREACHABLE();
}

QString BatchTexts::blocker(PlanBlocker blocker, const ResizePlan &plan)
{
    switch (blocker) {
    case PlanBlocker::NothingChosen:
        return tr("Choose a target for at least one instance.");
    case PlanBlocker::MemoryQuota:
        //: Two memory sizes
        return tr("The plan needs %1 more, but the memory quota has only %2 left.")
            .arg(Texts::capacity(plan.totals().growth), Texts::capacity(plan.quota().memory->left()));
    case PlanBlocker::ConditionsOpen:
        //: The name of a tab of the dialog is quoted
        return tr("Confirm first what must hold: see “Conditions”.");
    }
    Q_UNREACHABLE();
}

QString BatchTexts::action(int instances)
{
    //: Button that starts a plan
    return tr("Resize %n instance(s)", nullptr, instances);
}

QString BatchTexts::question(const BatchScope &scope, const PlanTotals &totals)
{
    //: Before a plan is carried out: account, region, project
    QStringList lines{tr("Account %1, region %2, project %3").arg(scope.account, scope.region, scope.project),
        //: Before a plan is carried out: memory of all instances before and after
        tr("%n instance(s) will be resized: from %1 to %2 in all.", nullptr, totals.instances)
            .arg(Texts::capacity(totals.before), Texts::capacity(totals.after))};
    if (totals.mayLoseData > 0)
        lines.append(tr("%n of them is/are single-node: data may be lost.", nullptr, totals.mayLoseData));
    if (totals.typeChanges > 0)
        lines.append(
            tr("%n of them change(s) from single-node to master/standby.", nullptr, totals.typeChanges));
    if (totals.orders > 0)
        lines.append(
            tr("For %n of them an order has to be paid before anything changes.", nullptr, totals.orders));
    return lines.join(u'\n');
}

QString BatchTexts::table(const BatchScope &scope, const ResizePlan &plan)
{
    //: Above a table that is copied: account, region, project
    QStringList lines{plainCell(tr("Account %1, region %2, project %3")
                                    .arg(scope.account, scope.region, scope.project)
                                    .simplified())};
    lines.append(QStringList{tr("Instance"), tr("ID"), tr("Capacity now"), tr("Specification now"),
        tr("Capacity then"), tr("Specification then"), tr("Effect")}
                     .join(u'\t'));
    for (const PlanRow &row : plan.rows()) {
        const Candidate *chosen = row.chosen();
        if (!chosen)
            continue;
        QStringList cells{displayName(row.instance), row.instance.id, Texts::capacity(row.instance.capacity),
            row.instance.specCode, Texts::capacity(chosen->after.capacity), chosen->after.specCode,
            listed(effect(*chosen).parts)};
        std::transform(cells.begin(), cells.end(), cells.begin(),
            [](const QString &cell) { return plainCell(cell.simplified()); });
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace dcs
