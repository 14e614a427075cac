// SPDX-License-Identifier: MIT
#include "ui/instances/details/DetailFields.h"

#include "ui/instances/InstanceCells.h"
#include "ui/language/Texts.h"

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u'\n');
}

template <typename T> QString number(const std::optional<T> &value)
{
    return value ? Texts::number(*value) : QString();
}

} // namespace

QList<DetailGroup> DetailFields::of(const Instance &instance)
{
    return {identity(instance), status(instance), size(instance), network(instance), service(instance),
        figures(instance)};
}

QString DetailFields::asText(const QList<DetailGroup> &groups)
{
    QStringList paragraphs;
    for (const DetailGroup &group : groups) {
        QStringList lines;
        for (const DetailField &field : group.fields) {
            //: a line of copied text, property and value: "Status: Running"
            const QString line = tr("%1: %2");
            if (!field.value.isEmpty())
                lines.append(line.arg(field.label, QString(field.value).replace(u'\n', u", "_s)));
        }
        if (!lines.isEmpty())
            paragraphs.append(lines.join(u'\n'));
    }
    return paragraphs.join(u"\n\n"_s);
}

DetailGroup DetailFields::identity(const Instance &instance)
{
    //: heading of a group: name, id and description
    return {tr("Identity"),
        {
            //: property: name of the instance
            {u"name"_s, tr("Name"), instance.name},
            //: property: id of the instance
            {u"id"_s, tr("ID"), instance.id},
            //: property: text written by the owner
            {u"description"_s, tr("Description"), instance.description},
        }};
}

DetailGroup DetailFields::status(const Instance &instance)
{
    //: heading of a group
    return {tr("Status and task"),
        {
            //: property: what the instance is doing
            {u"status"_s, tr("Status"), Texts::status(instance.status)},
            //: property: what is going on in the background, a word of the service
            {u"task"_s, tr("Task"), instance.task},
            //: property: code of the service for what went wrong
            {u"errorCode"_s, tr("Fault code"), instance.errorCode},
        }};
}

DetailGroup DetailFields::size(const Instance &instance)
{
    const QString share = InstanceCells::memoryShare(instance);
    const QString amounts = InstanceCells::memoryAmounts(instance);
    //: used memory, share and amounts: "97 % (7.8 GB / 8 GB)"
    const QString used = share.isEmpty() ? amounts : tr("%1 (%2)").arg(share, amounts);
    //: heading of a group: memory and specification
    return {tr("Size"),
        {
            //: property: memory size, in GB
            {u"capacity"_s, tr("Capacity"),
                instance.capacity.isNull() ? QString() : Texts::capacity(instance.capacity)},
            {u"specCode"_s, tr("Specification code"), instance.specCode},
            {u"memoryUsed"_s, tr("Memory used"), used},
            //: property: memory that data can take, less than the capacity
            {u"maxMemory"_s, tr("Usable memory"),
                instance.maxMemoryMb ? Texts::memory(*instance.maxMemoryMb) : QString()},
            //: property: number of shards of a cluster
            {u"shards"_s, tr("Shards"), number(instance.shardCount)},
            //: property: copies of each shard, the master included
            {u"copies"_s, tr("Copies"), number(instance.replicaCount)},
        }};
}

DetailGroup DetailFields::network(const Instance &instance)
{
    //: heading of a group
    return {tr("Network"),
        {
            //: property: IP address and port, one in a line
            {u"addresses"_s, tr("Addresses"), InstanceCells::addresses(instance, u"\n"_s)},
            {u"domainName"_s, tr("Domain name"), instance.domainName},
            {u"readonlyDomainName"_s, tr("Read-only domain name"), instance.readonlyDomainName},
            //: property: IP address in the internet
            {u"publicIp"_s, tr("Public address"), instance.publicIp},
            //: property: virtual private cloud, name and id
            {u"vpc"_s, tr("VPC"), joined({instance.vpcName, instance.vpcId})},
            //: property: name, address range and id
            {u"subnet"_s, tr("Subnet"),
                joined({instance.subnetName, instance.subnetCidr, instance.subnetId})},
            //: property: name and id
            {u"securityGroup"_s, tr("Security group"),
                joined({instance.securityGroupName, instance.securityGroupId})},
            //: property: whether connections are encrypted
            {u"ssl"_s, tr("SSL"), yesOrNo(instance.sslEnabled)},
            //: property: whether clients need no password
            {u"passwordFree"_s, tr("Password-free access"), yesOrNo(instance.passwordFree)},
        }};
}

DetailGroup DetailFields::service(const Instance &instance)
{
    const bool cpuTold = instance.cpuType.value != CpuType::Unknown || !instance.cpuType.raw.isEmpty();
    const QString cpu = cpuTold ? Texts::cpuType(instance.cpuType) : QString();
    QStringList tags;
    for (const Tag &tag : instance.tags)
        tags.append(tag.value.isEmpty() ? tag.key : u"%1=%2"_s.arg(tag.key, tag.value));
    //: heading of a group: engine, type, zones, billing and the like
    return {tr("Service"),
        {
            //: property: cache engine and version, "Redis 5.0"
            {u"engine"_s, tr("Engine"), InstanceCells::engine(instance)},
            //: property: single-node, master/standby, cluster ...
            {u"type"_s, tr("Type"), InstanceCells::type(instance)},
            //: property: CPU architecture
            {u"cpu"_s, tr("CPU"), cpu},
            //: property: one or several, one in a line
            {u"zones"_s, tr("Availability zones"), joined(instance.zones)},
            //: property: pay-per-use or yearly/monthly
            {u"billing"_s, tr("Billing"), InstanceCells::billing(instance)},
            //: property: id of the order of a prepaid instance
            {u"order"_s, tr("Order"), instance.orderId},
            {u"maintenanceWindow"_s, tr("Maintenance window"), Texts::maintenanceWindow(instance)},
            //: property: time of creation
            {u"created"_s, tr("Created"), Texts::dateTime(instance.createdAt)},
            //: property: time of the last change
            {u"updated"_s, tr("Updated"), Texts::dateTime(instance.updatedAt)},
            //: property: name of the user who created the instance
            {u"user"_s, tr("User"), instance.userName},
            //: property: name and id
            {u"enterpriseProject"_s, tr("Enterprise project"),
                joined({instance.enterpriseProjectName, instance.enterpriseProjectId})},
            //: property: key=value, one in a line
            {u"tags"_s, tr("Tags"), tags.join(u'\n')},
        }};
}

DetailGroup DetailFields::figures(const Instance &instance)
{
    //: heading of a group: numbers of the running instance
    return {tr("Figures"),
        {
            //: property: number of keys in the cache
            {u"keys"_s, tr("Keys"), number(instance.keyCount)},
            //: property: a number as the service tells it
            {u"usedCpu"_s, tr("Used CPU"), instance.usedCpu},
            //: property: rate of incoming data
            {u"input"_s, tr("Incoming"), inKbps(instance.inputKbps)},
            //: property: rate of outgoing data
            {u"output"_s, tr("Outgoing"), inKbps(instance.outputKbps)},
        }};
}

QString DetailFields::yesOrNo(std::optional<bool> value)
{
    if (!value)
        return {};
    //: value of a property
    const QString yes = tr("Yes");
    //: value of a property
    const QString no = tr("No");
    return *value ? yes : no;
}

QString DetailFields::inKbps(const QString &number)
{
    //: kilobits per second
    return number.isEmpty() ? QString() : tr("%1 kbit/s").arg(number);
}

} // namespace dcs
