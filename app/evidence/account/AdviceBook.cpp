// SPDX-License-Identifier: MIT
#include "evidence/account/AdviceBook.h"

#include "model/advice/AdviceGround.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dcs {

namespace {

constexpr qint64 turnMs = 8; ///< half a frame
constexpr int announcementMs = 200;
constexpr qint64 mostResizes = 1000;

std::optional<double> peakOf(const DailyUsage &usage)
{
    const std::optional<UsagePoint> peak = usage.series.peak();
    return peak ? std::optional(double(peak->value)) : std::nullopt;
}

std::optional<qint64> sumOf(const DailyUsage &usage)
{
    if (!usage.series.peak())
        return std::nullopt;
    const QList<float> &values = usage.series.values;
    return qint64(std::accumulate(values.begin(), values.end(), 0.0,
        [](double sum, float value) { return std::isnan(value) ? sum : sum + double(value); }));
}

bool isResize(const Operation &operation)
{
    return operation.state == OperationState::Done && operation.finishedAt.isValid()
        && operation.request.from.capacity != operation.request.to.capacity;
}

} // namespace

AdviceBook::AdviceBook(AccountEvidence *evidence, const ResizeQueue *queue, const Journal *journal,
    const AdviceSettings &settings, QObject *parent)
    : QObject(parent), m_evidence(evidence), m_queue(queue), m_settings(settings),
      m_thresholds(settings.thresholds())
{
    for (const Dismissal &dismissal : m_settings.dismissals())
        m_dismissed.insert(dismissal.instanceId);
    if (journal)
        m_journal = std::make_unique<JournalReader>(journal->opening());
    m_turn.setSingleShot(true);
    m_announcement.setSingleShot(true);
    m_announcement.setInterval(announcementMs);
    connect(&m_turn, &QTimer::timeout, this, &AdviceBook::examineSome);
    connect(&m_announcement, &QTimer::timeout, this, &AdviceBook::changed);
    connect(evidence, &AccountEvidence::signedIn, this, &AdviceBook::startAnew);
    connect(evidence, &AccountEvidence::instancesChanged, this, &AdviceBook::takeInstances);
    connect(evidence, &AccountEvidence::dailyChanged, this, &AdviceBook::takeDaily);
    connect(evidence->metrics(), &MetricsService::statusChanged, this, &AdviceBook::takeAccess);
    connect(evidence, &AccountEvidence::pricesChanged, this, &AdviceBook::pricesChanged);
    connect(queue, &ResizeQueue::added, this,
        [this](int id) { takeDaily({m_queue->operation(id).request.instanceId}); });
    connect(queue, &ResizeQueue::settled, this, [this](int id) {
        takeResizes();
        takeDaily({m_queue->operation(id).request.instanceId});
    });
    startAnew();
}

AdviceBook::~AdviceBook() = default;

void AdviceBook::setThresholds(const AdviceThresholds &thresholds)
{
    m_settings.setThresholds(thresholds);
    m_thresholds = thresholds;
    takeDaily(m_instances.keys());
}

void AdviceBook::dismiss(const Instance &instance, const QString &reason)
{
    m_settings.dismiss({instance.id, instance.name, reason, m_evidence->now().toLocalTime().date()});
    m_dismissed.insert(instance.id);
    announce();
}

void AdviceBook::restore(const QString &instanceId)
{
    m_settings.restore(instanceId);
    m_dismissed.remove(instanceId);
    announce();
}

QList<AdviceItem> AdviceBook::items() const
{
    QList<AdviceItem> items;
    for (const AdviceItem &item : m_items) {
        if (!m_dismissed.contains(item.instance.id))
            items.append(item);
    }
    return items;
}

PriceChange AdviceBook::priceChange(const AdviceItem &item, const Candidate &target) const
{
    if (!m_evidence->sessions())
        return {};
    const PriceQuote before = m_evidence->quote(item.instance, item.instance.specCode);
    const PriceQuote after = m_evidence->quote(item.instance, target.specification.specCode);
    using State = PriceQuote::State;
    if (before.price && after.price) {
        const std::optional<PriceDifference> difference = priceDifference(*before.price, *after.price);
        const std::optional<PriceDifference> monthly = difference ? difference->perMonth() : std::nullopt;
        return monthly ? PriceChange{PriceChange::State::Known, monthly->own} : PriceChange();
    }
    const bool isLoading = before.state == State::Loading || after.state == State::Loading;
    return {isLoading ? PriceChange::State::Loading : PriceChange::State::Unknown};
}

void AdviceBook::startAnew()
{
    m_instances.clear();
    m_items.clear();
    m_examined.clear();
    m_waiting.clear();
    takeResizes();
    readJournal();
    takeInstances();
}

void AdviceBook::takeInstances()
{
    QHash<QString, Instance> instances;
    QStringList changed;
    if (const SessionGroup *sessions = m_evidence->sessions()) {
        for (const Instance &instance : sessions->instances()) {
            instances.insert(instance.id, instance);
            const auto known = m_instances.constFind(instance.id);
            if (known == m_instances.constEnd() || *known != instance)
                changed.append(instance.id);
        }
    }
    m_instances = instances;
    const auto isGone = [this](const QString &id) { return !m_instances.contains(id); };
    m_items.removeIf([&](const auto &entry) { return isGone(entry.key()); });
    m_examined.removeIf(isGone);
    m_waiting.removeIf(isGone);
    takeDaily(changed);
    announce();
}

void AdviceBook::takeDaily(const QStringList &instanceIds)
{
    for (const QString &id : instanceIds) {
        if (m_instances.contains(id))
            m_waiting.insert(id);
    }
    if (!m_waiting.isEmpty() && !m_turn.isActive())
        m_turn.start(0);
}

void AdviceBook::takeAccess()
{
    const MetricsAccess access = m_evidence->metrics()->status().access;
    if (access == m_access)
        return;
    m_access = access;
    takeDaily(m_instances.keys());
}

void AdviceBook::takeResizes()
{
    m_resizes.clear();
    QSet<QString> known;
    for (const QList<Operation> &operations : {m_queue->operations(), m_earlier}) {
        for (const Operation &operation : operations) {
            if (isResize(operation) && !known.contains(operation.uuid))
                m_resizes[operation.request.instanceId].append(operation);
            known.insert(operation.uuid);
        }
    }
}

void AdviceBook::readJournal()
{
    if (!m_journal)
        return;
    const JournalFilter filter{.states = {OperationState::Done}};
    m_journal->page(this, filter, mostResizes, [this](const JournalAnswer<QList<Operation>> &answer) {
        m_earlier = answer.value;
        takeResizes();
        takeDaily(m_resizes.keys());
    });
}

void AdviceBook::examineSome()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (m_evidence->sessions() && !m_waiting.isEmpty() && elapsed.elapsed() < turnMs) {
        const QString id = *m_waiting.cbegin();
        m_waiting.remove(id);
        examine(m_instances.value(id));
    }
    if (m_evidence->sessions() && !m_waiting.isEmpty())
        m_turn.start(0);
    announce();
}

void AdviceBook::examine(const Instance &instance)
{
    const DailyUsage memory = m_evidence->metrics()->daily(instance.id);
    if (memory.state == DailyUsage::State::Loading) {
        m_items.remove(instance.id);
        if (m_access == MetricsAccess::Good)
            m_examined.remove(instance.id);
        else
            m_examined.insert(instance.id); // there will be nothing
        return;
    }
    const Session *session = m_evidence->sessionOf(instance);
    ResizeContext context{session->quota()};
    context.operationUnsettled = m_queue->isUnsettled(instance.id);
    context.apiVersions = allowedBy(session->profile().apiVersions, session->client()->apiVersions());
    m_examined.insert(instance.id);
    const std::optional<Advice> advice = adviceFor(instance, measured(instance, session->catalogue()),
        session->catalogue(), context, m_thresholds, m_evidence->now());
    if (!advice) {
        m_items.remove(instance.id);
        return;
    }
    m_items.insert(instance.id, {instance, *advice, memory.series});
    QList<Specification> priced;
    if (const Specification *present = session->catalogue().find(instance))
        priced.append(*present);
    for (const AdviceTarget &target : advice->targets)
        priced.append(target.candidate.specification);
    m_evidence->requestPrices(instance, priced);
}

void AdviceBook::announce()
{
    if (!m_announcement.isActive())
        m_announcement.start();
}

MeasuredUse AdviceBook::measured(const Instance &instance, const Catalogue &catalogue) const
{
    const MetricsService &metrics = *m_evidence->metrics();
    const auto daily = [&](Metric metric) { return metrics.daily(instance.id, metric); };
    MeasuredUse use;
    use.memory = daily(Metric::MemoryUsage).series;
    use.cpuPeakPercent = peakOf(daily(Metric::CpuUsage));
    use.connectionsPeak = peakOf(daily(Metric::ConnectedClients));
    use.connectionsPeakPercent = peakOf(daily(Metric::ConnectionsUsage));
    use.bandwidthPeakPercent = peakOf(daily(Metric::BandwidthUsage));
    use.evictedKeys = sumOf(daily(Metric::EvictedKeys));
    use.throttled = sumOf(daily(Metric::BandwidthThrottled));
    for (const Operation &operation : m_resizes.value(instance.id)) {
        const InstanceSize &from = operation.request.from;
        const Specification *before = catalogue.find(from.specCode, from.capacity);
        const qint64 usable = before ? usableMbOf(*before) : from.capacity.megabytes();
        if (usable > 0)
            use.steps.append({operation.finishedAt, usable});
    }
    std::ranges::sort(use.steps, {}, &CapacityStep::time);
    return use;
}

} // namespace dcs
