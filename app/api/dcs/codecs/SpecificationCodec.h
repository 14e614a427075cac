// SPDX-License-Identifier: MIT
#pragma once

#include "api/codec/JsonReader.h"
#include "model/Specification.h"

#include <QHash>
#include <QList>
#include <QPair>

namespace dcs {

/// What products (v1.0) and flavors (v2) have in common.
namespace SpecificationCodec {

/// What is the same for all capacities of an element; versionsName: the member with the engine versions.
/// Type, CPU architecture and copies are read from the code where the element does not tell them.
Specification commonPart(JsonReader &element, QLatin1StringView versionsName);

/// The member capacity, in GB, as number or text; fails if it is absent or none.
Capacity requiredCapacity(JsonReader &element);

/// The specification with the figures of one capacity, which are named alike in details and attrs.
Specification withFigures(Specification specification, const JsonFields &figures);

/// Zones with stock for one capacity.
struct Stock {
    Capacity capacity;
    QStringList zones; ///< ids and codes
};

/// Zones with stock by capacity, of the member name; nothing if the element does not tell.
std::optional<QList<Stock>> stockOf(JsonReader &element, QLatin1StringView name);
/// Leaves zonesInStock alone if there is no stock told, otherwise sets it.
void setStock(Specification *specification, const std::optional<QList<Stock>> &stock);

} // namespace SpecificationCodec

/// Specifications in the order of their coming, one for each code and capacity: what a later element of the
/// same tells is added to the first.
class SpecificationList {
public:
    void add(const Specification &specification);
    const QList<Specification> &list() const { return m_list; }

private:
    QList<Specification> m_list;
    QHash<QPair<QString, qint64>, qsizetype> m_indexOf;
};

} // namespace dcs
