// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"

#include "ui/instances/InstanceTableModel.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace dcs {

/// What the user looks for. An empty part lets everything through.
struct InstanceFilter {
    QString text; ///< words to search for, see InstanceSearch
    QSet<QString> statuses; ///< keys, see statusKey
    QSet<QString> engines; ///< keys, see engineKey
    QSet<QString> types; ///< keys, see typeKey
    QSet<int> memoryBins{}; ///< see memoryBin; none: any use, known or not

    bool isEmpty() const;
    bool matches(const Instance &instance) const;
    friend bool operator==(const InstanceFilter &, const InstanceFilter &) = default;

    /// The keys of an instance: the word of the API, or what came instead of one that is known.
    static QString statusKey(const Instance &instance);
    static QString engineKey(const Instance &instance); ///< engine and version
    static QString typeKey(const Instance &instance);

    using Column = InstanceTableModel::Column;
    /// Whether there is a choice of values of this column: Status, Engine, Type.
    static bool takes(Column column);
    /// Chooses only the value that the instance has in this column; nothing if it is not taken.
    void letOnly(const Instance &instance, Column column);

    static constexpr int numberOfBins = 10;
    /// The tenth of the memory that is reached, 0 to 9: 8 is 80 % and more, 9 is 90 % and more, above 100 %
    /// too. Nothing if the use is not known.
    static std::optional<int> memoryBin(const Instance &instance);
};

/// A value to filter by, and how many instances have it.
struct FilterValue {
    QString key;
    QString text; ///< words to search for, see InstanceSearch
    int count = 0;
    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

/// The values that occur among the instances, and those chosen (perhaps with count 0), in the order of lists.
QList<FilterValue> statusValues(const QList<Instance> &instances, const QSet<QString> &chosen);
QList<FilterValue> engineValues(const QList<Instance> &instances, const QSet<QString> &chosen);
QList<FilterValue> typeValues(const QList<Instance> &instances, const QSet<QString> &chosen);

} // namespace dcs
