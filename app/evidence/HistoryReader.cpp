// SPDX-License-Identifier: MIT
#include "evidence/HistoryReader.h"

#include "api/dcs/values/MonitoredNode.h"

#include <algorithm>
#include <array>

namespace dcs {

namespace {

constexpr std::array shown{Metric::MemoryUsage, Metric::CpuUsage, Metric::ConnectedClients,
    Metric::ConnectionsUsage, Metric::HitRate, Metric::EvictedKeys};

} // namespace

MetricRange historyRange(HistorySpan span, const QDateTime &now)
{
    constexpr qint64 day = 86400;
    constexpr int mostPoints = 300;
    const qint64 seconds = day * (span == HistorySpan::Day ? 1 : span == HistorySpan::Week ? 7 : 30);
    return completeRange(now, seconds, finestPeriod(seconds, mostPoints));
}

QList<Metric> HistoryReader::metricsOf(const Instance &instance)
{
    QList<Metric> metrics;
    std::ranges::copy_if(shown, std::back_inserter(metrics),
        [&instance](Metric metric) { return hasMetric(instance, metric); });
    return metrics;
}

HistoryReader::HistoryReader(
    const Source &source, const Instance &instance, const MetricRange &range, QObject *parent)
    : QObject(parent), m_source(source), m_instance(instance)
{
    m_history.range = range;
    if (m_source.reader) {
        connect(m_source.reader, &MetricsReader::answered, this, &HistoryReader::takeAnswer);
        connect(m_source.reader, &MetricsReader::lost, this, &HistoryReader::takeLoss);
    }
    QList<SeriesKey> keys;
    for (const Metric metric : metricsOf(instance))
        keys.append(seriesKey(instance, metric));
    const SeriesKey memory = seriesKey(instance, Metric::MemoryUsage);
    m_source.store->read(m_source.projectId, {memory}, MetricsStore::sampleStep, UsageSource::OwnSamples,
        this, [this, memory](const SeriesByKey &hours) { m_ownHours = hours.value(memory); });
    m_source.store->read(m_source.projectId, keys, range.period, UsageSource::CloudEye, this,
        [this](const SeriesByKey &kept) { takeKept(kept); });
}

void HistoryReader::takeKept(const SeriesByKey &kept)
{
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        merge(it.key(), it.value());
    const QList<Metric> metrics = metricsOf(m_instance);
    QList<SeriesKey> missing;
    for (const Metric metric : metrics) {
        const SeriesKey key = seriesKey(m_instance, metric);
        const bool isKnown = missingOf(kept.value(key), m_history.range).isEmpty();
        if (!isKnown && !nodesDecide(m_instance, metric))
            missing.append(key);
        m_waitsForNodes = m_waitsForNodes || (!isKnown && nodesDecide(m_instance, metric));
    }
    if (!m_source.reader) {
        m_waitsForNodes = false;
        for (const SeriesKey &key : missing)
            m_lost.insert(key);
        missing.clear();
    }
    ask(missing);
    if (m_waitsForNodes)
        askNodes();
    endOf({});
}

void HistoryReader::askNodes()
{
    if (!m_source.dcs) {
        askNodeSeries({});
        return;
    }
    auto *job = m_source.dcs->monitoredNodes(m_instance.id, this);
    connect(job, &ApiJobBase::finished, this, [this, job] {
        QList<MetricDimension> masters;
        QList<MetricDimension> all;
        if (job->result()) {
            for (const MonitoredNode &node : *job->result()) {
                const MetricDimension dimension{node.dimension, node.id};
                all.append(dimension);
                if (node.isMaster)
                    masters.append(dimension);
            }
        }
        askNodeSeries(masters.isEmpty() ? all : masters);
    });
}

/// Without nodes the instance as a whole is all there is.
void HistoryReader::askNodeSeries(const QList<MetricDimension> &nodes)
{
    m_waitsForNodes = false;
    QList<SeriesKey> keys;
    for (const Metric metric : metricsOf(m_instance)) {
        if (!nodesDecide(m_instance, metric))
            continue;
        SeriesKey key = seriesKey(m_instance, metric);
        if (nodes.isEmpty())
            keys.append(key);
        for (const MetricDimension &node : nodes) {
            key.node = node;
            keys.append(key);
        }
    }
    ask(keys);
    endOf({});
}

void HistoryReader::ask(const QList<SeriesKey> &keys)
{
    if (keys.isEmpty() || !m_source.reader)
        return;
    QList<SeriesKey> single;
    QList<SeriesKey> ofNodes;
    for (const SeriesKey &key : keys) {
        m_asked.insert(key);
        (key.node.name.isEmpty() ? single : ofNodes).append(key);
    }
    if (!ofNodes.isEmpty())
        m_source.reader->read(ofNodes, m_history.range, MetricsReader::Urgency::Soon);
    // What is kept reaches equally far for all but for a new metric; the longest is asked for all.
    MetricRange range = {m_history.range.to, m_history.range.to, m_history.range.period};
    for (const SeriesKey &key : single)
        range.from = std::min(range.from, missingOf(m_known.value(key), m_history.range).from);
    if (!single.isEmpty())
        m_source.reader->readSingly(single, range);
}

void HistoryReader::takeAnswer(const SeriesByKey &series, const MetricRange &range)
{
    if (range.period != m_history.range.period)
        return;
    QList<SeriesKey> mine;
    for (auto it = series.cbegin(); it != series.cend(); ++it) {
        if (m_asked.contains(it.key())) {
            merge(it.key(), it.value());
            mine.append(it.key());
        }
    }
    if (!mine.isEmpty())
        endOf(mine);
}

void HistoryReader::takeLoss(const QList<SeriesKey> &keys, const MetricRange &range)
{
    if (range.period != m_history.range.period)
        return;
    QList<SeriesKey> mine;
    for (const SeriesKey &key : keys) {
        if (m_asked.contains(key)) {
            mine.append(key);
            m_lost.insert(key);
        }
    }
    if (!mine.isEmpty())
        endOf(mine);
}

void HistoryReader::merge(const SeriesKey &key, const UsageSeries &series)
{
    m_known[key] = merged(m_known.value(key), series, m_history.range);
    QList<UsageSeries> nodes;
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        if (it.key().metric == key.metric && !it.key().node.name.isEmpty())
            nodes.append(it.value());
    }
    const SeriesKey whole = seriesKey(m_instance, key.metric);
    m_history.series.insert(key.metric, nodes.isEmpty() ? m_known.value(whole) : highestOf(nodes));
}

/// These are done with. The history is kept once nothing is asked any more and all of it came.
void HistoryReader::endOf(const QList<SeriesKey> &keys)
{
    for (const SeriesKey &key : keys)
        m_asked.remove(key);
    if (m_asked.isEmpty() && !m_waitsForNodes) {
        m_history.state = m_lost.isEmpty() ? InstanceHistory::State::Done : InstanceHistory::State::Failed;
        QList<KeptSeries> series;
        for (auto it = m_history.series.cbegin(); m_lost.isEmpty() && it != m_history.series.cend(); ++it)
            series.append({seriesKey(m_instance, it.key()), it.value()});
        if (!series.isEmpty())
            m_source.store->write(m_source.projectId, series);
        standIn();
    }
    Q_EMIT changed();
}

/// Own samples take the place of a memory that Cloud Eye has no value of, by the hour at the finest. The hour
/// under way counts, too.
void HistoryReader::standIn()
{
    const UsageSeries measured = m_history.series.value(Metric::MemoryUsage);
    if (measured.last() || m_ownHours.values.isEmpty())
        return;
    const int period = std::max(m_history.range.period, MetricsStore::sampleStep);
    const qint64 seconds = m_history.range.from.secsTo(m_history.range.to);
    const MetricRange range = completeRange(m_history.range.to.addSecs(period), seconds, period);
    const UsageSeries own = rolledUp(m_ownHours, range);
    if (own.last())
        m_history.series.insert(Metric::MemoryUsage, own);
}

} // namespace dcs
