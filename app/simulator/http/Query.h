// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/http/HttpAnswer.h"

#include <QJsonArray>
#include <QString>
#include <QUrlQuery>

#include <limits>
#include <optional>
#include <variant>

namespace dcs {

/// Decoded value of a query parameter; "" if it is missing.
QString queryValue(const QUrlQuery &query, const QString &name);

struct NumberBounds {
    int least = 0;
    int most = std::numeric_limits<int>::max();
};
/// The number of a query parameter, fallback if it is missing; nothing if it is none or out of bounds.
std::optional<int> queryNumber(
    const QUrlQuery &query, const QString &name, int fallback, const NumberBounds &bounds);

/// Most items on a page of either API version.
constexpr int largestPage = 1000;

/// offset and limit of the v2 queries: 0 and 10 unless told.
struct V2Page {
    int offset = 0;
    int limit = 0;

    QJsonArray of(const QJsonArray &all) const;
};
/// The page, or the refusal of one of the two.
std::variant<V2Page, HttpAnswer> v2PageOf(const QUrlQuery &query);

} // namespace dcs
