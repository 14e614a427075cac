// SPDX-License-Identifier: MIT
#include "simulator/calls/ListFilter.h"

#include "simulator/http/Query.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

bool isTrue(const QUrlQuery &query, const QString &name) { return queryValue(query, name) == "true"_L1; }

bool hasTags(const QJsonObject &members, const QString &wanted)
{
    const QJsonArray tags = members.value("tags"_L1).toArray();
    const QStringList pairs = wanted.split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const QJsonObject tag{{u"key"_s, pair.section(u'=', 0, 0)}, {u"value"_s, pair.section(u'=', 1)}};
        if (!tags.contains(tag))
            return false;
    }
    return true;
}

bool equals(const QString &wanted, const QString &value) { return wanted.isEmpty() || wanted == value; }

ListFilter common(const QUrlQuery &query)
{
    ListFilter filter;
    filter.id = queryValue(query, u"id"_s);
    filter.name = queryValue(query, u"name"_s);
    filter.status = queryValue(query, u"status"_s);
    filter.ip = queryValue(query, u"ip"_s);
    filter.tags = queryValue(query, u"tags"_s);
    filter.withFailed = isTrue(query, u"include_failure"_s);
    return filter;
}

} // namespace

ListFilter ListFilter::ofV1(const QUrlQuery &query)
{
    ListFilter filter = common(query);
    filter.exactName = isTrue(query, u"isExactMatchName"_s);
    filter.withFailed = filter.withFailed || isTrue(query, u"includeFailure"_s);
    return filter;
}

ListFilter ListFilter::ofV2(const QUrlQuery &query)
{
    ListFilter filter = common(query);
    if (query.hasQueryItem(u"instance_id"_s))
        filter.id = queryValue(query, u"instance_id"_s);
    filter.exactName = isTrue(query, u"name_equal"_s);
    filter.capacity = queryValue(query, u"capacity"_s);
    return filter;
}

bool ListFilter::accepts(const SimulatedInstance &instance) const
{
    const QString itsName = instance.members.value("name"_L1).toString();
    return (withFailed || instance.status() != "CREATEFAILED"_L1) && equals(id, instance.id)
        && equals(status, instance.status()) && equals(ip, instance.members.value("ip"_L1).toString())
        && equals(capacity, instance.capacity().toGigabyteText())
        && (exactName ? itsName == name : itsName.contains(name)) && hasTags(instance.members, tags);
}

} // namespace dcs
