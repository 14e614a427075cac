// SPDX-License-Identifier: MIT
#include "ui/resize/targets/SizeFacts.h"

#include "ui/language/Texts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dcs::SizeFacts {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SizeFacts)
};

QString connections(const Specification &specification)
{
    return Texts::number(
        specification.connectionsDefault.value_or(specification.connectionsLimit.value_or(0)));
}

QString bandwidth(const Specification &specification)
{
    const int assured =
        specification.bandwidthAssuredMbps.value_or(specification.bandwidthMaxMbps.value_or(0));
    const int most = specification.bandwidthMaxMbps.value_or(assured);
    if (assured == most) {
        //: Bandwidth, megabits per second
        return Words::tr("%1 Mbit/s").arg(Texts::number(most));
    }
    //: Bandwidth from assured to highest, megabits per second
    return Words::tr("%1–%2 Mbit/s").arg(Texts::number(assured), Texts::number(most));
}

} // namespace

QString name(SizeFact fact)
{
    switch (fact) {
    case SizeFact::Capacity:
        return Words::tr("Capacity");
    //: Type of an instance: single-node, master/standby ...
    case SizeFact::Type:
        return Words::tr("Type");
    case SizeFact::Specification:
        return Words::tr("Specification");
    //: Number of shards of a cluster
    case SizeFact::Shards:
        return Words::tr("Shards");
    //: Copies of each shard, the master included
    case SizeFact::Copies:
        return Words::tr("Copies");
    case SizeFact::UsableMemory:
        return Words::tr("Usable memory");
    //: Number of client connections
    case SizeFact::Connections:
        return Words::tr("Connections");
    case SizeFact::Bandwidth:
        return Words::tr("Bandwidth");
    //: Queries per second, a reference figure
    case SizeFact::ReferenceQps:
        return Words::tr("Reference QPS");
    }
    Q_UNREACHABLE();
}

bool isKnown(SizeFact fact, const Specification &specification)
{
    switch (fact) {
    case SizeFact::Capacity:
        return !specification.capacity.isNull();
    case SizeFact::Type:
        return specification.cacheMode != CacheMode::Unknown;
    case SizeFact::Specification:
        return !specification.specCode.isEmpty();
    case SizeFact::Shards:
        return specification.shards.has_value();
    case SizeFact::Copies:
        return specification.replicas.has_value();
    case SizeFact::UsableMemory:
        return specification.usableMemoryMb.has_value();
    case SizeFact::Connections:
        return specification.connectionsDefault || specification.connectionsLimit;
    case SizeFact::Bandwidth:
        return specification.bandwidthAssuredMbps || specification.bandwidthMaxMbps;
    case SizeFact::ReferenceQps:
        return specification.referenceQps.has_value();
    }
    Q_UNREACHABLE();
}

QString text(SizeFact fact, const Specification &specification)
{
    if (!isKnown(fact, specification)) {
        return u"–"_s;
    }
    switch (fact) {
    case SizeFact::Capacity:
        return Texts::capacity(specification.capacity);
    case SizeFact::Type:
        return Texts::cacheMode(specification.cacheMode);
    case SizeFact::Specification:
        return specification.specCode;
    case SizeFact::Shards:
        return Texts::number(*specification.shards);
    case SizeFact::Copies:
        return Texts::number(*specification.replicas);
    case SizeFact::UsableMemory:
        return Texts::memory(*specification.usableMemoryMb);
    case SizeFact::Connections:
        return connections(specification);
    case SizeFact::Bandwidth:
        return bandwidth(specification);
    case SizeFact::ReferenceQps:
        return Texts::number(*specification.referenceQps);
    }
    Q_UNREACHABLE();
}

QString detail(SizeFact fact, const Specification &specification)
{
    if (fact == SizeFact::Connections && specification.connectionsDefault && specification.connectionsLimit
        && *specification.connectionsLimit > *specification.connectionsDefault) {
        return Words::tr("Default setting; up to %1 connections can be set.")
            .arg(Texts::number(*specification.connectionsLimit));
    }
    if (fact == SizeFact::Bandwidth && specification.bandwidthAssuredMbps && specification.bandwidthMaxMbps
        && *specification.bandwidthMaxMbps > *specification.bandwidthAssuredMbps) {
        return Words::tr("Assured and highest bandwidth of the whole instance.");
    }
    return {};
}

bool isNumber(SizeFact fact)
{
    switch (fact) {
    case SizeFact::Type:
    case SizeFact::Specification:
        return false;
    case SizeFact::Capacity:
    case SizeFact::Shards:
    case SizeFact::Copies:
    case SizeFact::UsableMemory:
    case SizeFact::Connections:
    case SizeFact::Bandwidth:
    case SizeFact::ReferenceQps:
        return true;
    }
    Q_UNREACHABLE();
}

qint64 usableMb(const Specification &specification)
{
    return specification.usableMemoryMb.value_or(specification.capacity.megabytes());
}

QString price(const Money &money)
{
    constexpr int decimals = 2;
    const QString text = QLocale().toString(money.toText(decimals).toDouble(), 'f', decimals);
    return QString(text).replace(u'-', QChar(0x2212));
}

Specification withCounts(Specification specification, const InstanceSize &size)
{
    specification.shards = size.shards;
    specification.replicas = size.replicas;
    return specification;
}

Specification present(const Instance &instance, const Catalogue &catalogue)
{
    const Specification *known = catalogue.find(instance);
    Specification now = known ? *known : Specification();
    now.capacity = instance.capacity;
    now.specCode = instance.specCode;
    now.cacheMode = instance.cacheMode;
    if (!now.usableMemoryMb) {
        now.usableMemoryMb = instance.maxMemoryMb;
    }
    return now;
}

} // namespace dcs::SizeFacts
