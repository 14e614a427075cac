// SPDX-License-Identifier: MIT
#pragma once

#include "model/InstanceTopology.h"
#include "model/resize/ResizeRules.h"
#include "ui/charts/BeforeAfterBar.h"

#include <optional>

namespace dcs {

/// The nodes of an instance before and after a change; `then` also has those that go, marked so.
struct PictureNodes {
    QList<charts::NodeBox> now;
    QList<charts::NodeBox> then;
};

/// Of a change of copies: those of one shard, with their zones once the topology is known. Of the number of
/// shards: the shards. Of the type: what both types consist of.
PictureNodes nodesOf(
    const Candidate &change, const std::optional<InstanceTopology> &topology, const ResizeOptions &options);

} // namespace dcs
