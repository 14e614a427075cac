// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"

#include <QList>

namespace dcs {

/// How much of a list the service gave.
struct ListExtent {
    qint64 read = 0; ///< instances read
    qint64 total = 0; ///< instances there are, as the service told it; at least read
    /// All instances were read. If not, and total is not more than read, the list changed while it was read.
    bool isWhole = true;

    friend bool operator==(const ListExtent &, const ListExtent &) = default;
};

/// Both lists as one.
inline ListExtent operator+(const ListExtent &a, const ListExtent &b)
{
    return {a.read + b.read, a.total + b.total, a.isWhole && b.isWhole};
}

/// The instances of one project, no id twice.
struct InstanceList {
    QList<Instance> instances;
    ListExtent extent;

    friend bool operator==(const InstanceList &, const InstanceList &) = default;
};

} // namespace dcs
