// SPDX-License-Identifier: MIT
#include "evidence/MetricsStore.h"

#include "evidence/MetricsFile.h"
#include "model/metrics/MetricRange.h"

#include <QPointer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dcs {

namespace {

/// The samples of one series, added to what is kept of it.
UsageSeries withSamples(const UsageSeries &kept, const QList<OwnSample> &samples)
{
    QDateTime newest = kept.values.isEmpty() ? samples.first().at : kept.end().addSecs(-1);
    for (const OwnSample &sample : samples)
        newest = std::max(newest, sample.at);
    constexpr qint64 day = 86400;
    const MetricRange range = completeRange(
        newest.addSecs(MetricsStore::sampleStep), MetricsStore::sampleDays * day, MetricsStore::sampleStep);
    UsageSeries result = movedTo(kept, range);
    result.source = UsageSource::OwnSamples;
    for (const OwnSample &sample : samples) {
        const qint64 place = range.from.secsTo(sample.at) / range.period;
        if (place < 0 || place >= result.values.size())
            continue;
        float &value = result.values[place];
        value = std::isnan(value) ? sample.value : std::max(value, sample.value);
    }
    return result;
}

} // namespace

MetricsStore::MetricsStore(const QString &path, QObject *parent, qint64 mostBytes)
    : QObject(parent), m_worker(new QObject), m_file(std::make_shared<std::unique_ptr<MetricsFile>>()),
      m_path(path), m_mostBytes(mostBytes)
{
    m_worker->moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
}

MetricsStore::~MetricsStore()
{
    QMetaObject::invokeMethod(m_worker, [file = m_file, thread = &m_thread] {
        file->reset(); // in the thread that opened it
        thread->quit();
    });
    m_thread.wait();
    delete m_worker;
}

void MetricsStore::read(const QString &projectId, const QList<SeriesKey> &keys, int stepSeconds,
    UsageSource source, QObject *context, Done done)
{
    const QPointer<QObject> asker = context;
    inThread([this, projectId, keys, stepSeconds, source, asker, done = std::move(done)](MetricsFile &file) {
        const SeriesByKey found = file.read(projectId, keys, stepSeconds, source);
        QMetaObject::invokeMethod(this, [asker, done, found] {
            if (asker)
                done(found);
        });
    });
}

void MetricsStore::write(const QString &projectId, const QList<KeptSeries> &series)
{
    inThread([projectId, series, now = QDateTime::currentDateTimeUtc()](
                 MetricsFile &file) { file.write(projectId, series, now); });
}

void MetricsStore::addSamples(const QString &projectId, const QList<OwnSample> &samples)
{
    QHash<SeriesKey, QList<OwnSample>> byKey;
    for (const OwnSample &sample : samples)
        byKey[sample.key].append(sample);
    inThread([projectId, byKey, now = QDateTime::currentDateTimeUtc()](MetricsFile &file) {
        const SeriesByKey kept = file.read(projectId, byKey.keys(), sampleStep, UsageSource::OwnSamples);
        QList<KeptSeries> series;
        for (auto it = byKey.cbegin(); it != byKey.cend(); ++it)
            series.append({it.key(), withSamples(kept.value(it.key()), it.value())});
        file.write(projectId, series, now);
    });
}

void MetricsStore::inThread(std::function<void(MetricsFile &)> work)
{
    QMetaObject::invokeMethod(
        m_worker, [file = m_file, path = m_path, mostBytes = m_mostBytes, work = std::move(work)] {
            if (!*file)
                *file = std::make_unique<MetricsFile>(path, mostBytes);
            work(**file);
        });
}

} // namespace dcs
