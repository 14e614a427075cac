// SPDX-License-Identifier: MIT
#pragma once

#include "model/Catalogue.h"

#include <QString>

#include <array>

namespace dcs {

/// What a size consists of, in the order in which tables and comparisons show it.
enum class SizeFact { Capacity, Type, Specification, UsableMemory, Connections, Bandwidth, ReferenceQps };

inline constexpr std::array AllSizeFacts{SizeFact::Capacity, SizeFact::Type, SizeFact::Specification,
    SizeFact::UsableMemory, SizeFact::Connections, SizeFact::Bandwidth, SizeFact::ReferenceQps};

/// The facts of a size in the present language. A fact that is not known is a dash.
namespace SizeFacts {

QString name(SizeFact fact);
QString text(SizeFact fact, const Specification &specification);
/// What the text leaves out (other limits of the same figure), "" if nothing.
QString detail(SizeFact fact, const Specification &specification);
bool isKnown(SizeFact fact, const Specification &specification);
bool isNumber(SizeFact fact);

/// What the instance is now, with the figures of the catalogue where it has them.
Specification present(const Instance &instance, const Catalogue &catalogue);

} // namespace SizeFacts

} // namespace dcs
