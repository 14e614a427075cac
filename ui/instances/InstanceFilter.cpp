// SPDX-License-Identifier: MIT
#include "ui/instances/InstanceFilter.h"

#include "ui/instances/InstanceCells.h"
#include "ui/instances/InstanceSearch.h"
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

bool lets(const QSet<QString> &chosen, const QString &key)
{
    return chosen.isEmpty() || chosen.contains(key);
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
        && memoryBins.isEmpty();
}

bool InstanceFilter::matches(const Instance &instance) const
{
    if (!lets(statuses, statusKey(instance)) || !lets(engines, engineKey(instance))
        || !lets(types, typeKey(instance)))
        return false;
    if (!memoryBins.isEmpty()) {
        const auto bin = memoryBin(instance);
        if (!bin || !memoryBins.contains(*bin))
            return false;
    }
    return InstanceSearch::matches(instance, text);
}

bool InstanceFilter::takes(Column column)
{
    return column == Column::Status || column == Column::Engine || column == Column::Type;
}

void InstanceFilter::letOnly(const Instance &instance, Column column)
{
    if (column == Column::Status)
        statuses = {statusKey(instance)};
    else if (column == Column::Engine)
        engines = {engineKey(instance)};
    else if (column == Column::Type)
        types = {typeKey(instance)};
}

std::optional<int> InstanceFilter::memoryBin(const Instance &instance)
{
    const auto share = memoryUse(instance);
    if (!share)
        return {};
    return std::clamp(static_cast<int>(*share * numberOfBins), 0, numberOfBins - 1);
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
