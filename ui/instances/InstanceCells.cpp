// SPDX-License-Identifier: MIT
#include "ui/instances/InstanceCells.h"

#include "ui/language/Texts.h"

#include <QVariant>

#include <algorithm>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

const auto unknownText = u"–"_s;

/// Texts of a word that did not come are no content of a cell.
template <typename E> bool isTold(const Word<E> &word)
{
    return word.value != E::Unknown || !word.raw.isEmpty();
}

/// Place of a value in the order of filters and lists.
template <typename E> QVariant rank(const Word<E> &word)
{
    if (!isTold(word))
        return {};
    constexpr auto order = allValues<E>();
    return static_cast<int>(std::ranges::find(order, word.value) - order.begin());
}

QVariant textOrNothing(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QString knownText(const Instance &instance, InstanceCells::Column column)
{
    using Column = InstanceCells::Column;
    switch (column) {
    case Column::Name:
        return displayName(instance);
    case Column::Status:
        return Texts::status(instance.status);
    case Column::Engine:
        return InstanceCells::engine(instance);
    case Column::Type:
        return InstanceCells::type(instance);
    case Column::Capacity:
        return instance.capacity.isNull() ? QString() : Texts::capacity(instance.capacity);
    case Column::MemoryUsed:
        return InstanceCells::memoryShare(instance);
    case Column::Specification:
        return instance.specCode;
    case Column::Address:
        return InstanceCells::addresses(instance, u", "_s);
    case Column::Zone:
        return instance.zones.join(u", "_s);
    case Column::Billing:
        return InstanceCells::billing(instance);
    case Column::MaintenanceWindow:
        return Texts::maintenanceWindow(instance);
    case Column::Created:
        return Texts::dateTime(instance.createdAt);
    case Column::Region:
        return instance.region;
    case Column::Project:
        return instance.projectId;
    }
    return {};
}

} // namespace

QString InstanceCells::header(Column column)
{
    switch (column) {
    case Column::Name:
        //: column header: name of the cache instance
        return tr("Name");
    case Column::Status:
        //: column header: what the instance is doing
        return tr("Status");
    case Column::Engine:
        //: column header: cache engine and version, "Redis 5.0"
        return tr("Engine");
    case Column::Type:
        //: column header: single-node, master/standby, cluster ...
        return tr("Type");
    case Column::Capacity:
        //: column header: memory size, in GB
        return tr("Capacity");
    case Column::MemoryUsed:
        //: column header: share of the memory that is in use
        return tr("Memory used");
    case Column::Specification:
        //: column header: spec_code of the service
        return tr("Specification code");
    case Column::Address:
        //: column header: IP address and port
        return tr("Address");
    case Column::Zone:
        //: column header
        return tr("Availability zone");
    case Column::Billing:
        //: column header: pay-per-use or yearly/monthly
        return tr("Billing");
    case Column::MaintenanceWindow:
        //: column header
        return tr("Maintenance window");
    case Column::Created:
        //: column header: when the instance was created
        return tr("Created");
    case Column::Region:
        //: column header
        return tr("Region");
    case Column::Project:
        //: column header: id of the project
        return tr("Project");
    }
    return {};
}

QString InstanceCells::text(const Instance &instance, Column column)
{
    const QString text = knownText(instance, column);
    return text.isEmpty() ? unknownText : text;
}

QString InstanceCells::secondLine(const Instance &instance, Column column, bool isStale)
{
    if (column == Column::Region) {
        //: under the region, in small type: the last reading of this region failed
        return isStale ? tr("Not up to date") : QString();
    }
    if (column == Column::Name)
        return instance.name.isEmpty() ? QString() : instance.id;
    if (column == Column::Status)
        return instance.errorCode.isEmpty() ? instance.task : instance.errorCode;
    if (column == Column::MemoryUsed)
        return memoryAmounts(instance);
    if (column == Column::Type)
        return engine(instance);
    if (column == Column::Specification)
        return addresses(instance, u", "_s);
    return {};
}

QString InstanceCells::toolTip(const Instance &instance, Column column, bool isStale)
{
    if (column == Column::Address) {
        QStringList lines{addresses(instance, u"\n"_s), instance.domainName, instance.readonlyDomainName};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    QStringList lines{knownText(instance, column), secondLine(instance, column, isStale)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString InstanceCells::accessibleText(const Instance &instance, Column column, bool isStale)
{
    const QString first = text(instance, column);
    QString second = secondLine(instance, column, isStale);
    if (column == Column::MemoryUsed && instance.usedMemoryMb && instance.maxMemoryMb) {
        //: spoken form of used and total memory: "7.8 GB of 8 GB"
        second =
            tr("%1 of %2").arg(Texts::memory(*instance.usedMemoryMb), Texts::memory(*instance.maxMemoryMb));
    }
    if (second.isEmpty()) {
        //: spoken form of a table cell, column and content: "Status: Running"
        return tr("%1: %2").arg(header(column), first);
    }
    //: spoken form of a table cell, column and both lines: "Memory used: 97 %, 7.8 GB of 8 GB"
    return tr("%1: %2, %3").arg(header(column), first, second);
}

QVariant InstanceCells::sortValue(const Instance &instance, Column column)
{
    switch (column) {
    case Column::Status:
        return rank(instance.status);
    case Column::Type:
        return rank(instance.cacheMode);
    case Column::Capacity:
        return instance.capacity.isNull() ? QVariant() : QVariant(instance.capacity.megabytes());
    case Column::MemoryUsed:
        if (const auto share = memoryUse(instance))
            return *share;
        return {};
    case Column::Created:
        return instance.createdAt.isValid() ? QVariant(instance.createdAt) : QVariant();
    case Column::Name:
    case Column::Engine:
    case Column::Specification:
    case Column::Address:
    case Column::Zone:
    case Column::Billing:
    case Column::MaintenanceWindow:
    case Column::Region:
    case Column::Project:
        return textOrNothing(knownText(instance, column));
    }
    return {};
}

Qt::Alignment InstanceCells::alignment(Column column)
{
    const Qt::Alignment side = column == Column::Capacity ? Qt::AlignRight : Qt::AlignLeft;
    return side | Qt::AlignVCenter;
}

QString InstanceCells::engine(const Instance &instance)
{
    return isTold(instance.engine) ? Texts::engineAndVersion(instance) : QString();
}

QString InstanceCells::type(const Instance &instance)
{
    return isTold(instance.cacheMode) ? Texts::cacheMode(instance.cacheMode) : QString();
}

QString InstanceCells::billing(const Instance &instance)
{
    return isTold(instance.chargingMode) ? Texts::chargingMode(instance.chargingMode) : QString();
}

QString InstanceCells::memoryShare(const Instance &instance)
{
    const auto share = memoryUse(instance);
    return share ? Texts::percent(*share) : QString();
}

QString InstanceCells::memoryAmounts(const Instance &instance)
{
    if (!instance.usedMemoryMb)
        return {};
    if (!instance.maxMemoryMb)
        return Texts::memory(*instance.usedMemoryMb);
    //: used and usable memory: "7.8 GB / 8 GB"
    return tr("%1 / %2").arg(Texts::memory(*instance.usedMemoryMb), Texts::memory(*instance.maxMemoryMb));
}

QString InstanceCells::addresses(const Instance &instance, const QString &separator)
{
    QStringList all;
    for (const QString &ip : instance.ips)
        all.append(instance.port == 0 ? ip : u"%1:%2"_s.arg(ip).arg(instance.port));
    return all.join(separator);
}

} // namespace dcs
