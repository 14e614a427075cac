// SPDX-License-Identifier: MIT
#include "ui/resize/change/ImpactText.h"

#include "ui/language/Texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace dcs {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResizeImpact)
};

ImpactLine interruptionLine(Interruption interruption)
{
    switch (interruption) {
    case Interruption::None:
        return {Tone::Quiet, Words::tr("Connections stay up.")};
    case Interruption::Seconds:
        return {Tone::Caution, Words::tr("Connections are interrupted for a few seconds.")};
    case Interruption::AboutOneMinute:
        return {Tone::Caution, Words::tr("Connections are lost for about one minute.")};
    case Interruption::ConnectionsBreak:
        return {Tone::Caution, Words::tr("Connections break: clients must connect again by themselves.")};
    }
    Q_UNREACHABLE();
}

ImpactLine readOnlyLine(const MinuteRange &range)
{
    if (range.from == range.to) {
        //: A number of minutes
        return {Tone::Caution, Words::tr("Read-only for about %1 min.").arg(Texts::number(range.to))};
    }
    return {Tone::Caution,
        Words::tr("Read-only for %1 to %2 min.").arg(Texts::number(range.from), Texts::number(range.to))};
}

ImpactLine backupLine(BackupEffect effect)
{
    switch (effect) {
    case BackupEffect::StayUsable:
        return {Tone::Quiet, Words::tr("Earlier backups stay usable.")};
    case BackupEffect::OlderSourcesSayLost:
        return {Tone::Caution,
            Words::tr("Earlier backups may no longer be restorable: an older guide of the service says so, "
                      "newer ones do not.")};
    case BackupEffect::Lost:
        return {Tone::Caution, Words::tr("Earlier backups can no longer be restored.")};
    }
    Q_UNREACHABLE();
}

ImpactLine durationLine(const std::optional<MinuteRange> &range)
{
    if (!range) {
        return {Tone::Quiet, Words::tr("Duration: longer than for other types, no bound given.")};
    }
    if (range->from == range->to) {
        return {Tone::Quiet, Words::tr("Duration: about %1 min.").arg(Texts::number(range->to))};
    }
    return {Tone::Quiet,
        Words::tr("Duration: usually %1 to %2 min.")
            .arg(Texts::number(range->from), Texts::number(range->to))};
}

/// Empty where they agree.
QString differenceText(SourceDifference difference)
{
    switch (difference) {
    case SourceDifference::None:
        return {};
    case SourceDifference::DisputedVersion:
        return Words::tr("Published sources disagree about this change: the service has the last word.");
    case SourceDifference::OnlyNewerSources:
        return Words::tr(
            "Older guides of the service do not have this change, newer ones do: the service has "
            "the last word.");
    case SourceDifference::OnlyHelpPanel:
        return Words::tr(
            "Only the help panel of the service's console names this change: the service has the "
            "last word.");
    case SourceDifference::ClustersOnlyGrow:
        return Words::tr("In some partner clouds clusters can only grow: the service has the last word.");
    }
    Q_UNREACHABLE();
}

/// Empty where nothing is documented.
QString failedText(FailedState state)
{
    switch (state) {
    case FailedState::NotDocumented:
        return {};
    case FailedState::Unavailable:
        return Words::tr("If it fails, the instance cannot be used until the service has finished in the "
                         "background.");
    case FailedState::UsableAtOldSize:
        return Words::tr("If it fails, the instance stays usable at its old size; parameters, backups and "
                         "further changes are blocked.");
    }
    Q_UNREACHABLE();
}

/// What may be lost, the gravest first.
void appendLosses(QList<ImpactLine> &lines, const ResizeImpact &impact)
{
    if (impact.dataMayBeLost) {
        lines.append({Tone::Bad,
            Words::tr(
                "Data may be lost: a single-node instance persists nothing. Check the data afterwards and "
                "fill it again if needed.")});
    }
    if (impact.keysMayBeEvicted) {
        lines.append({Tone::Bad, Words::tr("Keys may be evicted: more than 90 % of the memory is in use.")});
    } else if (impact.memoryNearlyFull) {
        lines.append({Tone::Caution,
            Words::tr(
                "The change may fail: more than 90 % of the memory is in use. Choose off-peak hours.")});
    }
}

/// What has to be done or heeded after a change of type.
void appendAftermath(QList<ImpactLine> &lines, const ResizeImpact &impact)
{
    if (impact.alarmRulesAreLost) {
        lines.append({Tone::Caution, Words::tr("Alarm rules have to be made again afterwards.")});
    }
    if (impact.proxyLimitsCommands) {
        lines.append({Tone::Caution,
            Words::tr("Afterwards multi-DB is switched on, and a proxy restricts some commands.")});
    }
}

void appendUnlessEmpty(QList<ImpactLine> &lines, Tone tone, const QString &text)
{
    if (!text.isEmpty()) {
        lines.append({tone, text});
    }
}

} // namespace

QString startText(ResizeStart start)
{
    switch (start) {
    case ResizeStart::AtOnceOnly:
        return Words::tr("Starts at once.");
    case ResizeStart::AtOnceAnyway:
        return Words::tr("Starts at once: no interruption is expected that would have to wait.");
    case ResizeStart::WindowPossible:
        return Words::tr(
            "Starts at once, or can wait for the maintenance window. Once submitted it cannot be "
            "withdrawn.");
    }
    Q_UNREACHABLE();
}

namespace {

enum class Extent { Everything, BesideFacts };

QList<ImpactLine> linesOf(const ResizeImpact &impact, SourceDifference difference, Extent extent)
{
    const bool everything = extent == Extent::Everything;
    QList<ImpactLine> lines;
    appendLosses(lines, impact);
    lines.append(interruptionLine(impact.interruption));
    if (impact.readOnly && everything) {
        lines.append(readOnlyLine(*impact.readOnly));
    }
    if (impact.slowerWhileMoving) {
        lines.append({Tone::Caution, Words::tr("Slower while data moves: CPU load and latency rise.")});
    }
    lines.append(backupLine(impact.backups));
    appendAftermath(lines, impact);
    appendUnlessEmpty(lines, Tone::Caution, differenceText(difference));
    const bool isChoice = impact.start == ResizeStart::WindowPossible;
    lines.append({Tone::Quiet,
        isChoice && !everything ? Words::tr("Once submitted it cannot be withdrawn.")
                                : startText(impact.start)});
    if (everything)
        lines.append(durationLine(impact.duration));
    if (impact.onlyMemoryGrows) {
        lines.append({Tone::Quiet, Words::tr("Only memory grows, CPU power stays the same.")});
    }
    if (impact.clientsMustFollowTopology) {
        lines.append({Tone::Quiet,
            Words::tr("Clients must follow MOVED and ASK and refresh their view of the topology.")});
    }
    appendUnlessEmpty(lines, Tone::Quiet, failedText(impact.ifItFails));
    std::stable_partition(
        lines.begin(), lines.end(), [](const ImpactLine &line) { return line.tone != Tone::Quiet; });
    return lines;
}

ImpactFact interruptionFact(Interruption interruption)
{
    //: A fact about a change: of the connections
    const QString caption = Words::tr("Interruption");
    switch (interruption) {
    case Interruption::None:
        //: No interruption
        return {caption, Tone::Good, Words::tr("none", "interruption")};
    case Interruption::Seconds:
        //: An interruption of a few seconds
        return {caption, Tone::Caution, Words::tr("seconds")};
    case Interruption::AboutOneMinute:
        return {caption, Tone::Caution, Words::tr("about %1 min").arg(Texts::number(1))};
    case Interruption::ConnectionsBreak:
        //: Connections break once
        return {caption, Tone::Caution, Words::tr("once")};
    }
    Q_UNREACHABLE();
}

QString minutes(const MinuteRange &range)
{
    if (range.from == range.to)
        return Words::tr("about %1 min").arg(Texts::number(range.to));
    return Words::tr("%1–%2 min").arg(Texts::number(range.from), Texts::number(range.to));
}

} // namespace

QList<ImpactLine> impactLines(const ResizeImpact &impact, SourceDifference difference)
{
    return linesOf(impact, difference, Extent::Everything);
}

QList<ImpactLine> impactDetails(const ResizeImpact &impact, SourceDifference difference)
{
    return linesOf(impact, difference, Extent::BesideFacts);
}

QList<ImpactFact> impactFacts(const ResizeImpact &impact)
{
    //: A fact about a change: how long nothing can be written
    const QString readOnly = Words::tr("Read-only");
    return {interruptionFact(impact.interruption),
        impact.readOnly ? ImpactFact{readOnly, Tone::Caution, minutes(*impact.readOnly)}
                        //: No read-only phase
                        : ImpactFact{readOnly, Tone::Good, Words::tr("none", "read-only")},
        //: A fact about a change
        {Words::tr("Duration"), Tone::Quiet,
            //: Duration of a change: no bound is given
            impact.duration ? minutes(*impact.duration) : Words::tr("no bound")}};
}

QString quotaLine(const Quota &quota, Capacity before, Capacity after)
{
    if (!quota.memory) {
        return Words::tr("Memory quota: not known.");
    }
    const Capacity used = quota.memory->used - before + after;
    //: Of the project: used after the change, limit
    return Words::tr("Memory quota after the change: %1 of %2")
        .arg(Texts::capacity(used), Texts::capacity(quota.memory->limit));
}

} // namespace dcs
