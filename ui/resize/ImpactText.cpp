// SPDX-License-Identifier: MIT
#include "ui/resize/ImpactText.h"

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

} // namespace

QList<ImpactLine> impactLines(const ResizeImpact &impact, bool sourcesDiffer)
{
    QList<ImpactLine> lines;
    if (impact.dataMayBeLost) {
        lines.append({Tone::Bad,
            Words::tr(
                "Data may be lost: a single-node instance persists nothing. Check the data afterwards and "
                "fill it again if needed.")});
    }
    lines.append(interruptionLine(impact.interruption));
    if (impact.readOnly) {
        lines.append(readOnlyLine(*impact.readOnly));
    }
    if (impact.slowerWhileMoving) {
        lines.append({Tone::Caution, Words::tr("Slower while data moves: CPU load and latency rise.")});
    }
    lines.append(backupLine(impact.backups));
    if (sourcesDiffer) {
        lines.append({Tone::Caution,
            Words::tr("Published sources disagree about this change: the service has the last word.")});
    }
    lines.append(durationLine(impact.duration));
    if (impact.onlyMemoryGrows) {
        lines.append({Tone::Quiet, Words::tr("Only memory grows, CPU power stays the same.")});
    }
    if (impact.clientsMustFollowTopology) {
        lines.append({Tone::Quiet,
            Words::tr("Clients must follow MOVED and ASK and refresh their view of the topology.")});
    }
    std::stable_partition(
        lines.begin(), lines.end(), [](const ImpactLine &line) { return line.tone != Tone::Quiet; });
    return lines;
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
