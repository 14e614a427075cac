// SPDX-License-Identifier: MIT
#include "account/Region.h"

#include "model/Csv.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

const QStringList columns{
    u"region_id"_s, u"name_en"_s, u"name_zh"_s, u"dcs_endpoint"_s, u"iam_endpoint"_s, u"partition"_s};

// Serves every region of the public cloud that has no published IAM host of its own.
const QString globalIamHost = u"iam.myhuaweicloud.com"_s;

} // namespace

QList<Region> regionsFromCsv(const QByteArray &csv, QString *error)
{
    const auto rows = parseCsvTable(csv, columns, error);
    if (!rows)
        return {};
    QList<Region> regions;
    QSet<QString> ids;
    for (const CsvRow &row : *rows) {
        const QStringList &fields = row.fields;
        const QString iamHost = fields[4].isEmpty() ? globalIamHost : fields[4];
        const Region region{fields[0], fields[1], fields[2], fields[3], iamHost, fields[5]};
        if (region.id.isEmpty() || region.dcsHost.isEmpty() || ids.contains(region.id)) {
            if (error)
                *error = u"line %1: region without id or endpoint, or an id twice"_s.arg(row.line);
            return {};
        }
        ids.insert(region.id);
        regions.append(region);
    }
    return regions;
}

QUrl unpaidOrdersPage(const QList<Region> &regions, const QString &regionId)
{
    const bool isKnown = std::any_of(regions.cbegin(), regions.cend(), [&regionId](const Region &region) {
        return region.id == regionId && region.partition == u"huaweicloud";
    });
    return isKnown
        ? QUrl(
            u"https://account.huaweicloud.com/usercenter/?region=%1#/ordercenter/userindex/unpaidOrder"_s.arg(
                regionId))
        : QUrl();
}

} // namespace dcs
