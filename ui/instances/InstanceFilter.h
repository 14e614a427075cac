// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"
#include "model/MemoryRange.h"

#include <QList>
#include <QSet>
#include <QString>

namespace dcs {

/// What the user looks for. An empty part lets everything through.
struct InstanceFilter {
    QString text; ///< words, all of which must occur in name, id, addresses, domain names, tags,
                  ///< specification code, region or project
    QSet<QString> statuses; ///< keys, see statusKey
    QSet<QString> engines; ///< keys, see engineKey
    QSet<QString> types; ///< keys, see typeKey
    QList<MemoryRange> memory = {}; ///< shares in use, one of which must fit

    bool isEmpty() const;
    bool matches(const Instance &instance) const;
    /// Without the values that none of these instances has; text and ranges stay.
    InstanceFilter keptFor(const QList<Instance> &instances) const;
    friend bool operator==(const InstanceFilter &, const InstanceFilter &) = default;

    /// The keys of an instance: the word of the API, or what came instead of one that is known.
    static QString statusKey(const Instance &instance);
    static QString engineKey(const Instance &instance); ///< engine and version
    static QString typeKey(const Instance &instance);
};

/// A value to filter by, and how many instances have it.
struct FilterValue {
    QString key;
    QString text; ///< for people, in the present language
    int count = 0;
    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

/// The values that occur among the instances, and those chosen (perhaps with count 0), in the order of lists.
QList<FilterValue> statusValues(const QList<Instance> &instances, const QSet<QString> &chosen);
QList<FilterValue> engineValues(const QList<Instance> &instances, const QSet<QString> &chosen);
QList<FilterValue> typeValues(const QList<Instance> &instances, const QSet<QString> &chosen);

} // namespace dcs
