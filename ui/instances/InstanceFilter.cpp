// SPDX-License-Identifier: MIT
#include "ui/instances/InstanceFilter.h"

#include "ui/instances/InstanceCells.h"
#include "ui/language/Texts.h"

#include <QMap>

#include <algorithm>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

template <typename E> QString keyOf(const Word<E> &received)
{
    return received.value == E::Unknown ? received.raw : word(received.value).raw;
}

bool contains(const Instance &instance, const QString &needle)
{
    const auto has = [&needle](const QString &text) { return text.contains(needle, Qt::CaseInsensitive); };
    return has(instance.name) || has(instance.id) || has(instance.specCode) || has(instance.domainName)
        || has(instance.readonlyDomainName) || has(instance.publicIp) || has(instance.region)
        || has(instance.projectId) || std::ranges::any_of(instance.ips, has)
        || std::ranges::any_of(
            instance.tags, [&has](const Tag &tag) { return has(u"%1=%2"_s.arg(tag.key, tag.value)); });
}

bool lets(const QSet<QString> &chosen, const QString &key)
{
    return chosen.isEmpty() || chosen.contains(key);
}

bool lets(const QList<MemoryRange> &ranges, const std::optional<double> &use)
{
    if (ranges.isEmpty())
        return true;
    return use && std::ranges::any_of(ranges, [&use](const MemoryRange &range) {
        return range.contains(*use * MemoryRange::Full);
    });
}

using KeyOf = QString (*)(const Instance &);

QMap<QString, int> counted(const QList<Instance> &instances, const QSet<QString> &chosen, KeyOf key)
{
    QMap<QString, int> counts;
    for (const QString &one : chosen)
        counts.insert(one, 0);
    for (const Instance &instance : instances)
        ++counts[key(instance)];
    return counts;
}

/// Words of the API in the order of allValues, then the unknown ones by their text.
template <typename E, typename FromWire, typename ToText>
QList<FilterValue> inOrder(QMap<QString, int> counts, FromWire fromWire, ToText toText)
{
    QList<FilterValue> values;
    const auto take = [&](const QString &key) {
        values.append({key, toText(fromWire(key)), counts.take(key)});
    };
    for (const E value : allValues<E>()) {
        if (value != E::Unknown && counts.contains(word(value).raw))
            take(word(value).raw);
    }
    const QStringList unknown = counts.keys();
    for (const QString &key : unknown)
        take(key);
    return values;
}

} // namespace

bool InstanceFilter::isEmpty() const
{
    return text.trimmed().isEmpty() && statuses.isEmpty() && engines.isEmpty() && types.isEmpty()
        && memory.isEmpty();
}

bool InstanceFilter::matches(const Instance &instance) const
{
    if (!lets(statuses, statusKey(instance)) || !lets(engines, engineKey(instance))
        || !lets(types, typeKey(instance)) || !lets(memory, memoryUse(instance)))
        return false;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&instance](const QString &word) { return contains(instance, word); });
}

InstanceFilter InstanceFilter::keptFor(const QList<Instance> &instances) const
{
    const auto keep = [&instances](QSet<QString> *chosen, KeyOf key) {
        QSet<QString> present;
        for (const Instance &instance : instances)
            present.insert(key(instance));
        chosen->intersect(present);
    };
    InstanceFilter kept = *this;
    keep(&kept.statuses, statusKey);
    keep(&kept.engines, engineKey);
    keep(&kept.types, typeKey);
    return kept;
}

QString InstanceFilter::statusKey(const Instance &instance) { return keyOf(instance.status); }
QString InstanceFilter::engineKey(const Instance &instance) { return InstanceCells::engine(instance); }
QString InstanceFilter::typeKey(const Instance &instance) { return keyOf(instance.cacheMode); }

QList<FilterValue> statusValues(const QList<Instance> &instances, const QSet<QString> &chosen)
{
    return inOrder<Status>(
        counted(instances, chosen, InstanceFilter::statusKey), statusFromWire, Texts::status);
}

QList<FilterValue> engineValues(const QList<Instance> &instances, const QSet<QString> &chosen)
{
    QList<FilterValue> values;
    for (const auto &[key, count] : counted(instances, chosen, InstanceFilter::engineKey).asKeyValueRange())
        values.append({key, key.isEmpty() ? u"–"_s : key, count});
    return values;
}

QList<FilterValue> typeValues(const QList<Instance> &instances, const QSet<QString> &chosen)
{
    const auto text = [](const Word<CacheMode> &mode) { return Texts::cacheMode(mode); };
    return inOrder<CacheMode>(counted(instances, chosen, InstanceFilter::typeKey), cacheModeFromWire, text);
}

} // namespace dcs
