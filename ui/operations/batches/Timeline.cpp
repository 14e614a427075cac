// SPDX-License-Identifier: MIT
#include "ui/operations/batches/Timeline.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <vector>

namespace dcs {

namespace {

constexpr int fullPercent = 100;
constexpr qint64 shortestRest = 30'000; ///< ms, expected of what has overrun the usual time
constexpr double margin = 0.04; ///< of the whole, free at both ends
constexpr qint64 shortestSpan = 5 * 60'000; ///< ms

/// How long those took that are done, shortest first, in ms.
std::vector<qint64> durations(const QList<Operation> &operations)
{
    std::vector<qint64> all;
    for (const Operation &operation : operations) {
        if (operation.state == OperationState::Done && operation.sentAt.isValid()
            && operation.finishedAt.isValid())
            all.push_back(std::max<qint64>(operation.sentAt.msecsTo(operation.finishedAt), 0));
    }
    std::ranges::sort(all);
    return all;
}

qint64 quartile(const std::vector<qint64> &sorted, size_t fourth)
{
    return sorted.at((sorted.size() - 1) * fourth / 4);
}

/// Places what is not over behind each other, as many at once as the settings allow.
class Expectation {
public:
    Expectation(const BatchSettings &settings, const QDateTime &now, qint64 each)
        : m_each(each), m_pause(settings.pauseMs),
          m_start(settings.notBefore && *settings.notBefore > now ? *settings.notBefore : now),
          m_lanes(static_cast<size_t>(std::clamp(settings.maxRunning, 1, 100)), m_start)
    {
    }

    /// One in progress takes a lane up to its end.
    QDateTime occupy(const Operation &operation, const QDateTime &now)
    {
        QDateTime end = operation.sentAt.addMSecs(m_each);
        const int percent = operation.progressPercent.value_or(0);
        if (operation.remainingSeconds)
            end = now.addSecs(*operation.remainingSeconds);
        else if (percent > 0)
            end = now.addMSecs(operation.sentAt.msecsTo(now) * (fullPercent - percent) / percent);
        end = std::max(end, now.addMSecs(shortestRest));
        *std::ranges::min_element(m_lanes) = end.addMSecs(m_pause);
        m_end = std::max(m_end, end);
        return end;
    }

    /// The start of the next one that waits.
    QDateTime place()
    {
        QDateTime &lane = *std::ranges::min_element(m_lanes);
        const QDateTime from = lane;
        lane = from.addMSecs(m_each + m_pause);
        m_end = std::max(m_end, from.addMSecs(m_each));
        return from;
    }

    const QDateTime &end() const { return m_end; }

private:
    qint64 m_each;
    qint64 m_pause;
    QDateTime m_start;
    std::vector<QDateTime> m_lanes;
    QDateTime m_end;
};

TimelineBar barOf(const Operation &operation)
{
    TimelineBar bar{.from = operation.sentAt, .to = operation.finishedAt};
    switch (operation.state) {
    case OperationState::Done:
        bar.kind = TimelineBar::Kind::Done;
        break;
    case OperationState::Failed:
        bar.kind = TimelineBar::Kind::Failed;
        break;
    case OperationState::Unconfirmed:
        bar.kind = TimelineBar::Kind::Unconfirmed;
        break;
    case OperationState::Submitting:
    case OperationState::Accepted:
    case OperationState::WaitingForPayment:
    case OperationState::WaitingForWindow:
    case OperationState::Extending:
        bar.kind = TimelineBar::Kind::InProgress;
        bar.percent = operation.progressPercent;
        break;
    case OperationState::Skipped:
    case OperationState::Cancelled:
        bar.kind = TimelineBar::Kind::Skipped;
        bar.from = operation.finishedAt;
        break;
    case OperationState::Queued:
    case OperationState::Waiting:
        bar.kind = TimelineBar::Kind::Waiting;
        break;
    }
    if (bar.kind != TimelineBar::Kind::Waiting && !bar.from.isValid())
        bar.from = operation.finishedAt.isValid() ? operation.finishedAt : operation.startedAt;
    return bar;
}

/// Fills in what is expected; returns when all of it is over.
QDateTime expect(QList<TimelineBar> *bars, const QList<Operation> &operations, Expectation expectation,
    const QDateTime &now)
{
    for (qsizetype i = 0; i < operations.size(); ++i) {
        const TimelineBar::Kind kind =
            operations[i].sentAt.isValid() ? (*bars)[i].kind : TimelineBar::Kind::None;
        if (kind == TimelineBar::Kind::InProgress || kind == TimelineBar::Kind::Unconfirmed)
            (*bars)[i].to = expectation.occupy(operations[i], now);
    }
    for (qsizetype i = 0; i < operations.size(); ++i) {
        if ((*bars)[i].kind == TimelineBar::Kind::Waiting)
            (*bars)[i].from = expectation.place();
    }
    return expectation.end();
}

void setExtent(Timeline *timeline, const QList<Operation> &operations)
{
    QDateTime begin;
    QDateTime end;
    bool isOver = true;
    for (qsizetype i = 0; i < operations.size(); ++i) {
        const TimelineBar &bar = timeline->bars[i];
        for (const QDateTime &time : {bar.from, bar.to}) {
            if (time.isValid() && (!begin.isValid() || time < begin))
                begin = time;
            if (time.isValid() && (!end.isValid() || time > end))
                end = time;
        }
        isOver = isOver && operations[i].isSettled();
    }
    if (!begin.isValid())
        begin = end = operations.isEmpty() ? timeline->now : operations.first().startedAt;
    if (!isOver)
        end = std::max({end, timeline->now, timeline->endsLatest});
    const qint64 span = std::max(begin.msecsTo(end), shortestSpan);
    const auto free = static_cast<qint64>(static_cast<double>(span) * margin);
    timeline->begin = begin.addMSecs(-free);
    timeline->end = begin.addMSecs(span + free);
}

} // namespace

QList<TimelinePause> pausesOf(const QList<Operation> &operations, bool isPaused)
{
    QMap<QDateTime, QString> resumptions;
    QList<QDateTime> failures;
    for (const Operation &operation : operations) {
        if (operation.resumedAt.isValid())
            resumptions.insert(operation.resumedAt, operation.resumedBy);
        if (operation.state == OperationState::Failed && operation.finishedAt.isValid())
            failures.append(operation.finishedAt);
    }
    std::ranges::sort(failures);
    QList<TimelinePause> pauses;
    QDateTime last;
    const auto add = [&](const QDateTime &to, const QString &by) {
        QDateTime from;
        for (const QDateTime &failure : std::as_const(failures)) {
            if ((!last.isValid() || failure > last) && (!to.isValid() || failure <= to))
                from = failure;
        }
        if (from.isValid())
            pauses.append({from, to, by});
        last = to;
    };
    for (auto it = resumptions.cbegin(); it != resumptions.cend(); ++it)
        add(it.key(), it.value());
    if (isPaused)
        add({}, {});
    return pauses;
}

Timeline timelineOf(
    const QList<Operation> &operations, const BatchSettings &settings, bool isPaused, const QDateTime &now)
{
    Timeline timeline;
    timeline.now = now;
    bool isFirst = settings.canary;
    for (const Operation &operation : operations) {
        timeline.bars.append(barOf(operation));
        if (isFirst && operation.sentAt.isValid())
            timeline.bars.last().isFirst = true;
        isFirst = isFirst && operation.state != OperationState::Done;
    }
    timeline.pauses = pausesOf(operations, isPaused);
    const std::vector<qint64> known = durations(operations);
    if (known.empty() || std::ranges::all_of(operations, &Operation::isSettled)) {
        for (TimelineBar &bar : timeline.bars) {
            if (bar.kind == TimelineBar::Kind::Waiting)
                bar.kind = TimelineBar::Kind::None;
        }
    } else {
        const qint64 middle = quartile(known, 2);
        QList<TimelineBar> trial = timeline.bars;
        timeline.endsEarliest = expect(&trial, operations, {settings, now, quartile(known, 1)}, now);
        trial = timeline.bars;
        timeline.endsLatest = expect(&trial, operations, {settings, now, quartile(known, 3)}, now);
        expect(&timeline.bars, operations, {settings, now, middle}, now);
        for (TimelineBar &bar : timeline.bars) {
            if (bar.kind == TimelineBar::Kind::Waiting)
                bar.to = bar.from.addMSecs(middle);
        }
    }
    setExtent(&timeline, operations);
    return timeline;
}

qint64 totalTime(const QList<Operation> &operations, const QDateTime &now)
{
    QDateTime begin;
    QDateTime end;
    bool isOver = true;
    for (const Operation &operation : operations) {
        if (operation.sentAt.isValid() && (!begin.isValid() || operation.sentAt < begin))
            begin = operation.sentAt;
        if (operation.sentAt.isValid() && operation.finishedAt.isValid()
            && (!end.isValid() || operation.finishedAt > end))
            end = operation.finishedAt;
        isOver = isOver && operation.isSettled();
    }
    if (!isOver)
        end = now;
    return begin.isValid() && end.isValid() ? std::max<qint64>(begin.msecsTo(end), 0) : 0;
}

qint64 pausedTime(const QList<TimelinePause> &pauses, const QDateTime &now)
{
    qint64 sum = 0;
    for (const TimelinePause &pause : pauses)
        sum += pause.from.msecsTo(pause.to.isValid() ? pause.to : now);
    return sum;
}

int gridSeconds(qint64 shownMs, double width, double apart)
{
    constexpr std::array steps{60, 300, 900, 3600, 4 * 3600, 24 * 3600};
    for (const int step : steps) {
        if (static_cast<double>(step) * 1000 * width >= apart * static_cast<double>(shownMs))
            return step;
    }
    return steps.back();
}

} // namespace dcs
