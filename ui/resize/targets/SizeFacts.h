// SPDX-License-Identifier: MIT
#pragma once

#include "model/Catalogue.h"
#include "model/price/Money.h"
#include "model/resize/ResizeRequest.h"

#include <QString>

#include <array>

namespace dcs {

/// What a size consists of, in the order in which tables and comparisons show it.
enum class SizeFact {
    Capacity,
    Type,
    Specification,
    Shards,
    Copies,
    UsableMemory,
    Connections,
    Bandwidth,
    ReferenceQps
};

inline constexpr std::array allSizeFacts{SizeFact::Capacity, SizeFact::Type, SizeFact::Specification,
    SizeFact::Shards, SizeFact::Copies, SizeFact::UsableMemory, SizeFact::Connections, SizeFact::Bandwidth,
    SizeFact::ReferenceQps};

/// The facts of a size in the present language. A fact that is not known is a dash.
namespace SizeFacts {

QString name(SizeFact fact);
QString text(SizeFact fact, const Specification &specification);
/// What the text leaves out (other limits of the same figure), "" if nothing.
QString detail(SizeFact fact, const Specification &specification);
bool isKnown(SizeFact fact, const Specification &specification);
bool isNumber(SizeFact fact);

/// Memory a size can use, MB; its capacity where nothing else is known.
qint64 usableMb(const Specification &specification);

/// "1,240.50", without its currency, with a real minus.
QString price(const Money &money);

/// With the numbers of shards and copies of a size, which a specification does not always tell.
Specification withCounts(Specification specification, const InstanceSize &size);

/// What the instance is now, with the figures of the catalogue where it has them.
Specification present(const Instance &instance, const Catalogue &catalogue);

} // namespace SizeFacts

} // namespace dcs
