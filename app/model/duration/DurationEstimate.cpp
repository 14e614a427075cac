// SPDX-License-Identifier: MIT
#include "model/duration/DurationEstimate.h"

#include "model/resize/ChangeRules.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>
#include <vector>

namespace dcs {

namespace {

constexpr qint64 secondsOfMinute = 60;

/// The value that this share of the sorted values lies below, between neighbours in proportion.
qint64 quantile(const QList<qint64> &sorted, double share)
{
    const double location = share * double(sorted.size() - 1);
    const auto below = qsizetype(std::floor(location));
    const qsizetype above = std::min(below + 1, sorted.size() - 1);
    const double rest = location - double(below);
    return std::llround(double(sorted[below]) + rest * double(sorted[above] - sorted[below]));
}

DurationEstimate documentedEstimate(const std::optional<MinuteRange> &documented)
{
    if (documented) {
        const qint64 from = documented->from * secondsOfMinute;
        const qint64 to = documented->to * secondsOfMinute;
        return {from, (from + to) / 2, to, 0};
    }
    // Clusters take longer than the 5 to 30 minutes of the other types, says the user guide.
    return {5 * secondsOfMinute, 30 * secondsOfMinute, std::nullopt, 0};
}

qint64 lastEnd(const QList<qint64> &durations, const LaneSettings &settings)
{
    qint64 last = 0;
    const QList<LaneSlot> schedule = laneSchedule(durations, settings);
    for (const LaneSlot &slot : schedule)
        last = std::max(last, slot.endSeconds);
    return last;
}

/// Changes under way: hands out the next start.
class Lanes {
public:
    explicit Lanes(const LaneSettings &settings) : m_settings(settings) { }

    qint64 start(qint64 duration)
    {
        const std::size_t room = m_settings.firstAlone && !m_anyEnded ? 1 : lanes();
        while (m_ends.size() >= room)
            endFirst();
        // A change that ends while the pause lasts begins another pause.
        while (!m_ends.empty() && m_ends.top() <= m_next)
            endFirst();
        m_ends.push(m_next + duration);
        return m_next;
    }

private:
    std::size_t lanes() const { return std::size_t(std::max(1, m_settings.lanes)); }
    void endFirst()
    {
        m_next = std::max(m_next, m_ends.top() + std::max<qint64>(0, m_settings.pauseSeconds));
        m_ends.pop();
        m_anyEnded = true;
    }

    const LaneSettings &m_settings;
    std::priority_queue<qint64, std::vector<qint64>, std::greater<>> m_ends;
    qint64 m_next = 0; ///< the earliest start that is left
    bool m_anyEnded = false;
};

} // namespace

SizeClass sizeClassOf(Capacity capacity)
{
    if (capacity < Capacity::fromGigabytes(8))
        return SizeClass::Below8Gb;
    if (capacity < Capacity::fromGigabytes(64))
        return SizeClass::Below64Gb;
    return capacity < Capacity::fromGigabytes(512) ? SizeClass::Below512Gb : SizeClass::Larger;
}

ChangeClass changeClassOf(ChangeKind kind, const InstanceSize &before, const InstanceSize &after)
{
    return {kind, after.capacity < before.capacity, isSharded(before.cacheMode) || isSharded(after.cacheMode),
        sizeClassOf(std::max(before.capacity, after.capacity))};
}

DurationEstimate durationEstimate(const ChangeClass &changeClass,
    const std::optional<MinuteRange> &documented, const QList<PastChange> &past)
{
    constexpr qsizetype fewest = 5;
    QList<qint64> seconds;
    for (const PastChange &change : past) {
        if (change.changeClass == changeClass && change.seconds >= 0)
            seconds.append(change.seconds);
    }
    if (seconds.size() < fewest)
        return documentedEstimate(documented);
    std::sort(seconds.begin(), seconds.end());
    return {quantile(seconds, 0.25), quantile(seconds, 0.5), quantile(seconds, 0.75), int(seconds.size())};
}

QList<LaneSlot> laneSchedule(const QList<qint64> &durations, const LaneSettings &settings)
{
    Lanes lanes(settings);
    QList<LaneSlot> schedule;
    schedule.reserve(durations.size());
    for (const qint64 given : durations) {
        const qint64 duration = std::max<qint64>(0, given);
        const qint64 start = lanes.start(duration);
        schedule.append({start, start + duration});
    }
    return schedule;
}

BatchEstimate batchEstimate(const QList<DurationEstimate> &changes, const LaneSettings &settings)
{
    QList<qint64> from;
    QList<qint64> likely;
    QList<qint64> to;
    BatchEstimate estimate;
    for (const DurationEstimate &change : changes) {
        from.append(change.fromSeconds);
        likely.append(change.likelySeconds);
        to.append(change.toSeconds.value_or(0));
        estimate.withoutBound += change.toSeconds ? 0 : 1;
    }
    estimate.fromSeconds = lastEnd(from, settings);
    estimate.likelySeconds = lastEnd(likely, settings);
    if (estimate.withoutBound == 0)
        estimate.toSeconds = lastEnd(to, settings);
    return estimate;
}

} // namespace dcs
