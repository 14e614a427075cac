// SPDX-License-Identifier: MIT
#include "simulator/http/Query.h"

#include "simulator/http/ErrorAnswers.h"

using namespace Qt::StringLiterals;

namespace dcs {

QString queryValue(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

std::optional<int> queryNumber(
    const QUrlQuery &query, const QString &name, int fallback, const NumberBounds &bounds)
{
    if (!query.hasQueryItem(name))
        return fallback;
    bool ok = false;
    const int number = queryValue(query, name).toInt(&ok);
    return ok && number >= bounds.least && number <= bounds.most ? std::optional(number) : std::nullopt;
}

QJsonArray V2Page::of(const QJsonArray &all) const
{
    QJsonArray items;
    for (qsizetype index = offset; index < all.size() && items.size() < limit; ++index)
        items.append(all[index]);
    return items;
}

std::variant<V2Page, HttpAnswer> v2PageOf(const QUrlQuery &query)
{
    constexpr int usualPage = 10;
    const auto offset = queryNumber(query, u"offset"_s, 0, {});
    if (!offset)
        return dcsError(u"DCS.4800"_s, ErrorShape::Flat, u"offset"_s);
    const auto limit = queryNumber(query, u"limit"_s, usualPage, {1, largestPage});
    if (!limit)
        return dcsError(u"DCS.4800"_s, ErrorShape::Flat, u"limit"_s);
    return V2Page{*offset, *limit};
}

} // namespace dcs
