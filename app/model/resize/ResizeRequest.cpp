// SPDX-License-Identifier: MIT
#include "model/resize/ResizeRequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Whole GB without fraction, otherwise 0.125, 0.25 or 0.5.
QJsonValue gigabytesOf(Capacity capacity)
{
    if (const std::optional<qint64> whole = capacity.wholeGigabytes())
        return *whole;
    return static_cast<double>(capacity.megabytes()) / 1024;
}

void insertIfAny(QJsonObject &body, const QString &member, const QStringList &values)
{
    if (!values.isEmpty())
        body.insert(member, QJsonArray::fromStringList(values));
}

void insertSizeChange(QJsonObject &body, const ResizeRequest &request, const ResizeOptions &options)
{
    const int difference =
        request.from.shards && request.to.shards ? *request.to.shards - *request.from.shards : 0;
    if (difference > 0)
        body.insert(u"change_type"_s, u"addSharding"_s);
    else if (request.to.cacheMode == CacheMode::Cluster && request.to.capacity < request.from.capacity)
        insertIfAny(body, u"reserved_ip"_s, options.reservedIps);
}

void insertRemoval(QJsonObject &body, const ResizeRequest &request, const ResizeOptions &options)
{
    body.insert(u"change_type"_s, u"deleteReplication"_s);
    if (request.to.cacheMode == CacheMode::Cluster) {
        insertIfAny(body, u"reserved_ip"_s, options.reservedIps);
        insertIfAny(body, u"available_zones"_s, options.zones);
    } else if (!options.nodeId.isEmpty()) {
        body.insert(u"node_list"_s, QJsonArray{options.nodeId});
    }
}

void insertChange(QJsonObject &body, const ResizeRequest &request, const ResizeOptions &options)
{
    switch (request.kind) {
    case ChangeKind::Size:
        insertSizeChange(body, request, options);
        break;
    case ChangeKind::Type:
        body.insert(u"change_type"_s, u"instanceType"_s);
        break;
    case ChangeKind::AddReplica:
        body.insert(u"change_type"_s, u"createReplication"_s);
        insertIfAny(body, u"available_zones"_s, options.zones);
        break;
    case ChangeKind::RemoveReplica:
        insertRemoval(body, request, options);
        break;
    }
}

} // namespace

QByteArray extendBody(Capacity newCapacity, const QString &specCode)
{
    const std::optional<qint64> gigabytes = newCapacity.wholeGigabytes();
    if (!gigabytes || newCapacity.isNull())
        return {};
    QJsonObject body{{u"new_capacity"_s, *gigabytes}};
    if (!specCode.isEmpty())
        body.insert(u"spec_code"_s, specCode);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray resizeBody(const ResizeRequest &request, const ResizeOptions &options)
{
    if (request.to.capacity.isNull() || request.to.specCode.isEmpty())
        return {};
    QJsonObject body{
        {u"new_capacity"_s, gigabytesOf(request.to.capacity)}, {u"spec_code"_s, request.to.specCode}};
    insertChange(body, request, options);
    // At once is the default wherever the member exists, and editions of 2021 do not have it: it is not sent
    // where it changes nothing.
    if (request.inMaintenanceWindow)
        body.insert(u"execute_immediately"_s, false);
    if (request.createsOrder) {
        const QString payAutomatically = options.payAutomatically ? u"true"_s : u"false"_s;
        body.insert(u"bss_param"_s, QJsonObject{{u"is_auto_pay"_s, payAutomatically}});
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace dcs
