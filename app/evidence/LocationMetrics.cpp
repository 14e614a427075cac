// SPDX-License-Identifier: MIT
#include "evidence/LocationMetrics.h"

#include "api/codec/ErrorCodec.h"

#include <QMap>

#include <algorithm>

namespace dcs {

namespace {

constexpr int daySeconds = 86400;

QStringList idsOf(const QList<SeriesKey> &keys)
{
    QStringList ids;
    for (const SeriesKey &key : keys)
        ids.append(key.instanceId);
    ids.removeDuplicates();
    return ids;
}

} // namespace

LocationMetrics::LocationMetrics(MetricsStore *store, const QString &projectId, CesClient *ces,
    DcsClient *dcs, const MetricsSettings &settings, QObject *parent)
    : QObject(parent), m_source{projectId, store, {}, dcs}, m_settings(settings), m_own(store, projectId)
{
    if (!ces)
        return;
    m_reader = new MetricsReader(ces, settings.reader, this);
    m_source.reader = m_reader;
    connect(m_reader, &MetricsReader::answered, this, &LocationMetrics::takeAnswer);
    connect(m_reader, &MetricsReader::lost, this, &LocationMetrics::takeLoss);
    connect(m_reader, &MetricsReader::stateChanged, this, &LocationMetrics::stateChanged);
}

LocationMetrics::~LocationMetrics() = default;

void LocationMetrics::update(const QList<Instance> &instances)
{
    m_own.take(instances, now());
    m_instances.clear();
    for (const Instance &instance : instances)
        m_instances.insert(instance.id, instance);
    noteOwn();
    const auto isGone = [this](const SeriesByKey::iterator &it) { return !has(it.key().instanceId); };
    m_daily.removeIf(isGone);
    m_ownDaily.removeIf(isGone);
    const bool mayMend = access() == MetricsAccess::Unreachable && m_failedAt.isValid()
        && m_failedAt.secsTo(now()) >= m_settings.tryAgainSeconds;
    if (mayMend)
        m_reader->tryAgain();
    load();
    askMissing();
}

void LocationMetrics::setDailyMetrics(const QList<Metric> &metrics)
{
    m_metrics = metrics;
    load();
    askMissing();
}

void LocationMetrics::tryAgain()
{
    if (!m_reader)
        return;
    m_reader->tryAgain();
    askMissing();
    QMetaObject::invokeMethod(this, &LocationMetrics::stateChanged, Qt::QueuedConnection);
}

MetricsAccess LocationMetrics::access() const
{
    if (!m_reader)
        return MetricsAccess::NoEndpoint;
    const std::optional<ApiError> &error = m_reader->problem();
    if (!error)
        return MetricsAccess::Good;
    if (ErrorCodec::saysNotServed(*error))
        return MetricsAccess::NoEndpoint;
    const bool isRefused = error->httpStatus == 401 || error->httpStatus == 403
        || error->kind == ErrorKind::AuthenticationStopped;
    return isRefused ? MetricsAccess::NoPermission : MetricsAccess::Unreachable;
}

std::optional<ApiError> LocationMetrics::problem() const
{
    return m_reader ? m_reader->problem() : std::nullopt;
}

int LocationMetrics::known() const
{
    const MetricRange range = wantedRange();
    return int(std::ranges::count_if(m_instances, [&](const Instance &instance) {
        const UsageSeries series = m_daily.value(seriesKey(instance, Metric::MemoryUsage));
        return missingOf(series, range).isEmpty();
    }));
}

std::optional<UsageSeries> LocationMetrics::daily(const QString &instanceId, Metric metric) const
{
    const auto instance = m_instances.constFind(instanceId);
    if (instance == m_instances.constEnd())
        return std::nullopt;
    const SeriesKey key = seriesKey(*instance, metric);
    const auto measured = m_daily.constFind(key);
    const bool isMeasured = measured != m_daily.constEnd() && !measured->values.isEmpty();
    if (isMeasured && measured->last())
        return *measured;
    const auto own = m_ownDaily.constFind(key);
    if (own != m_ownDaily.constEnd())
        return *own;
    return isMeasured ? std::optional(*measured) : std::nullopt;
}

bool LocationMetrics::isStale(const QString &instanceId, Metric metric) const
{
    const std::optional<UsageSeries> series = daily(instanceId, metric);
    return series && series->source == UsageSource::CloudEye && series->end() < wantedRange().to;
}

HistoryReader *LocationMetrics::readHistory(const QString &instanceId, HistorySpan span, QObject *parent)
{
    const auto instance = m_instances.constFind(instanceId);
    return instance == m_instances.constEnd()
        ? nullptr
        : new HistoryReader(m_source, *instance, historyRange(span, now()), parent);
}

QDateTime LocationMetrics::now() const
{
    return m_settings.clock ? m_settings.clock() : QDateTime::currentDateTimeUtc();
}

MetricRange LocationMetrics::wantedRange() const
{
    return completeRange(now(), qint64(days) * daySeconds, daySeconds);
}

QList<SeriesKey> LocationMetrics::wantedKeys() const
{
    QList<SeriesKey> keys;
    for (const Instance &instance : m_instances) {
        for (const Metric metric : m_metrics) {
            if (hasMetric(instance, metric))
                keys.append(seriesKey(instance, metric));
        }
    }
    // In the order of their ids: the same fleet makes the same requests.
    std::ranges::sort(keys, {}, &SeriesKey::instanceId);
    return keys;
}

/// Reads what is kept of series that are not known yet. The entry in m_daily says that this was done.
void LocationMetrics::load()
{
    QList<SeriesKey> keys;
    for (const SeriesKey &key : wantedKeys()) {
        if (!m_daily.contains(key) && !m_loading.contains(key)) {
            keys.append(key);
            m_loading.insert(key);
        }
    }
    if (keys.isEmpty())
        return;
    m_source.store->read(projectId(), keys, MetricsStore::sampleStep, UsageSource::OwnSamples, this,
        [this](const SeriesByKey &hours) { takeOwn(hours); });
    m_source.store->read(
        projectId(), keys, daySeconds, UsageSource::CloudEye, this, [this, keys](const SeriesByKey &kept) {
            for (const SeriesKey &key : keys) {
                m_loading.remove(key);
                m_daily.insert(key, kept.value(key));
            }
            if (!kept.isEmpty())
                Q_EMIT changed(idsOf(kept.keys()));
            askMissing();
        });
}

void LocationMetrics::askMissing()
{
    if (!m_reader || m_reader->problem())
        return;
    const MetricRange wanted = wantedRange();
    QMap<QDateTime, QList<SeriesKey>> byBegin;
    for (const SeriesKey &key : wantedKeys()) {
        const auto known = m_daily.constFind(key);
        if (known == m_daily.constEnd() || m_asked.contains(key))
            continue;
        const MetricRange missing = missingOf(*known, wanted);
        if (!missing.isEmpty()) {
            byBegin[missing.from].append(key);
            m_asked.insert(key);
        }
    }
    for (auto it = byBegin.cbegin(); it != byBegin.cend(); ++it)
        m_reader->read(it.value(), {it.key(), wanted.to, wanted.period}, MetricsReader::Urgency::WhenItsTurn);
}

void LocationMetrics::takeAnswer(const SeriesByKey &series, const MetricRange &range)
{
    if (range.period != daySeconds)
        return;
    m_lastRead = now();
    const MetricRange wanted{range.to.addDays(-days), range.to, daySeconds};
    QList<KeptSeries> kept;
    for (auto it = series.cbegin(); it != series.cend(); ++it) {
        m_asked.remove(it.key());
        if (!has(it.key().instanceId))
            continue;
        UsageSeries &known = m_daily[it.key()];
        known = merged(known, it.value(), wanted);
        kept.append({it.key(), known});
    }
    if (kept.isEmpty())
        return;
    m_source.store->write(projectId(), kept);
    Q_EMIT changed(idsOf(series.keys()));
}

/// What the service refuses of a single series is not asked again before the next day.
void LocationMetrics::takeLoss(const QList<SeriesKey> &keys, const MetricRange &range)
{
    if (range.period != daySeconds)
        return;
    for (const SeriesKey &key : keys)
        m_asked.remove(key);
    if (m_reader->problem()) {
        m_failedAt = now();
        return;
    }
    const MetricRange wanted{range.to.addDays(-days), range.to, daySeconds};
    for (const SeriesKey &key : keys) {
        if (has(key.instanceId))
            m_daily[key] = movedTo(m_daily.value(key), wanted);
    }
    Q_EMIT changed(idsOf(keys));
}

/// Today counts, too: it is all there is.
MetricRange LocationMetrics::ownRange() const
{
    const MetricRange range = wantedRange();
    return {range.from.addDays(1), range.to.addDays(1), range.period};
}

void LocationMetrics::noteOwn()
{
    const MetricRange range = ownRange();
    for (const Instance &instance : std::as_const(m_instances)) {
        const std::optional<double> percent = OwnSamples::percentOf(instance);
        if (!percent)
            continue;
        const UsageSeries today{
            .start = range.to.addDays(-1), .values = {float(*percent)}, .source = UsageSource::OwnSamples};
        UsageSeries &series = m_ownDaily[seriesKey(instance, Metric::MemoryUsage)];
        series = highestOf({merged(series, {.source = UsageSource::OwnSamples}, range),
            merged(emptySeries(range), today, range)});
    }
}

void LocationMetrics::takeOwn(const SeriesByKey &hours)
{
    const MetricRange range = ownRange();
    for (auto it = hours.cbegin(); it != hours.cend(); ++it) {
        if (!has(it.key().instanceId))
            continue;
        UsageSeries &series = m_ownDaily[it.key()];
        series = highestOf({rolledUp(it.value(), range), movedTo(series, range)});
    }
    if (!hours.isEmpty())
        Q_EMIT changed(idsOf(hours.keys()));
}

} // namespace dcs
