// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchDuration.h"

#include "ui/language/Texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr qint64 secondsPerMinute = 60;
constexpr qint64 secondsPerDay = 24 * 60 * secondsPerMinute;
constexpr qint64 millisecondsPerSecond = 1000;

DurationEstimate estimateOf(const Candidate &candidate)
{
    return durationEstimate(
        changeClassOf(candidate.kind, candidate.before, candidate.after), candidate.impact.duration, {});
}

qint64 roundedUp(qint64 seconds, qint64 unit) { return (seconds + unit - 1) / unit; }

QString inMinutes(qint64 seconds)
{
    return Texts::duration(roundedUp(seconds, secondsPerMinute) * secondsPerMinute * millisecondsPerSecond);
}

QString timeText(const QDateTime &start, qint64 seconds)
{
    const QDateTime end = start.addSecs(seconds).toLocalTime();
    const bool isSameDay = end.date() == start.toLocalTime().date();
    return end.toString(isSameDay ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

QList<DurationEstimate> BatchDuration::changes(const ResizePlan &plan)
{
    QList<DurationEstimate> changes;
    for (const PlanRow &row : plan.rows()) {
        if (const Candidate *chosen = row.chosen())
            changes.append(estimateOf(*chosen));
    }
    return changes;
}

LaneSettings BatchDuration::lanes(const BatchSettings &settings)
{
    return {settings.maxRunning, settings.pauseMs / millisecondsPerSecond, settings.canary};
}

BatchEstimate BatchDuration::batch(const ResizePlan &plan, const BatchSettings &settings)
{
    return batchEstimate(changes(plan), lanes(settings));
}

QString BatchDuration::minutes(const Candidate &candidate)
{
    const DurationEstimate estimate = estimateOf(candidate);
    const QString from = Texts::number(estimate.fromSeconds / secondsPerMinute);
    if (!estimate.toSeconds)
        //: Minutes that a change takes: so many or more
        return tr("≥ %1").arg(from);
    const QString to = Texts::number(roundedUp(*estimate.toSeconds, secondsPerMinute));
    //: Minutes that a change takes: from and to
    return from == to ? from : tr("%1–%2").arg(from, to);
}

bool BatchDuration::takesDays(const BatchEstimate &estimate)
{
    return estimate.toSeconds.value_or(estimate.likelySeconds) > secondsPerDay;
}

QString BatchDuration::text(const BatchEstimate &estimate)
{
    if (takesDays(estimate)) {
        const auto from =
            static_cast<int>(std::max<qint64>(1, roundedUp(estimate.fromSeconds, secondsPerDay)));
        if (!estimate.toSeconds)
            return tr("%n day(s) or longer", nullptr, from);
        const auto to = static_cast<int>(roundedUp(*estimate.toSeconds, secondsPerDay));
        return from == to ? tr("about %n day(s)", nullptr, to)
                          //: Estimated duration: from %1 to %n days
                          : tr("about %1–%n day(s)", nullptr, to).arg(Texts::number(from));
    }
    const QString from = inMinutes(estimate.fromSeconds);
    if (!estimate.toSeconds)
        //: Estimated duration
        return tr("%1 or longer").arg(from);
    const QString to = inMinutes(*estimate.toSeconds);
    //: Estimated duration: from and to
    return from == to ? from : tr("%1 – %2").arg(from, to);
}

QString BatchDuration::end(const BatchEstimate &estimate, const QDateTime &start)
{
    const QString from = timeText(start, estimate.fromSeconds);
    if (!estimate.toSeconds)
        //: When a batch ends at the earliest: a time
        return tr("does not end before %1").arg(from);
    const QString to = timeText(start, *estimate.toSeconds);
    //: When a batch ends: a time, or two
    return tr("ends about %1").arg(from == to ? from : from + u'–' + to);
}

} // namespace dcs
