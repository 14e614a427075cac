// SPDX-License-Identifier: MIT
#pragma once

#include "model/Capacity.h"
#include "model/Words.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dcs {

struct Tag {
    QString key;
    QString value;
    friend bool operator==(const Tag &, const Tag &) = default;
};

/// One cache instance as the service told it (list, show and statistics of the DCS API put together). Text
/// fields are empty and optionals unset where the service said nothing.
struct Instance {
    QString id; ///< never empty
    QString region; ///< with projectId: the place it is in; empty unless several are shown together
    QString projectId;
    QString name;
    QString description;
    Word<Status> status;
    Word<Engine> engine;
    QString engineVersion; ///< as received, "3.0.7"; see majorMinorVersion()
    Word<CacheMode> cacheMode; ///< Unknown if neither the service nor the specification code tells
    Word<CpuType> cpuType;
    Capacity capacity;
    QString specCode; ///< spec_code, or resource_spec_code of older answers
    std::optional<qint64> maxMemoryMb; ///< usable memory, MB
    std::optional<qint64> usedMemoryMb; ///< MB
    QStringList ips; ///< one, or several for a Redis Cluster
    int port = 0; ///< 0: none
    QString domainName;
    QString readonlyDomainName;
    QStringList zones; ///< availability zones: codes where the service gives them, otherwise ids
    QStringList zoneIds; ///< available_zones of show instance: ids (some clouds use the code as id)
    Word<ChargingMode> chargingMode;
    QString orderId;
    QString maintainBegin; ///< UTC, "02:00:00"
    QString maintainEnd; ///< "24:00:00" is the end of the day
    /// The window was told by v1.0, which does not say that it is in UTC.
    bool maintainZoneAssumed = false;
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC
    QString task; ///< what is going on in the background, "" when idle. Only show instance tells it.
    QString errorCode; ///< fault code of an instance in CREATEFAILED or ERROR, "dcs.03.0017"
    QString vpcId;
    QString vpcName;
    QString subnetId;
    QString subnetName;
    QString subnetCidr;
    QString securityGroupId;
    QString securityGroupName;
    QString publicIp;
    QString userName;
    QString enterpriseProjectId;
    QString enterpriseProjectName;
    QList<Tag> tags;
    std::optional<bool> passwordFree; ///< no_password_access
    std::optional<bool> sslEnabled;
    std::optional<int> shardCount;
    std::optional<int> replicaCount; ///< copies of each shard, master included
    std::optional<qint64> keyCount; ///< from the statistics of running instances
    QString usedCpu; ///< decimal text of the statistics; editions of the API document differ about its unit
    QString inputKbps; ///< decimal text, kbit/s
    QString outputKbps; ///< decimal text, kbit/s

    friend bool operator==(const Instance &, const Instance &) = default;
};

/// Used share of the usable memory, 0 to 1 (above 1 if the service says so); nothing if either number is
/// missing.
std::optional<double> memoryUse(const Instance &instance);

/// "3.0.7" -> "3.0", "5" -> "5.0"; "" stays "", and so does what is no dotted number.
QString majorMinorVersion(const QString &version);

/// Cache mode, CPU type and number of copies as a specification code spells them (DCS API, flavors: "Reading
/// a specification code"; the Redis 3.0 and Memcached codes by name). Unknown / unset where the code does not
/// tell.
struct SpecCodeParts {
    CacheMode cacheMode = CacheMode::Unknown;
    CpuType cpuType = CpuType::Unknown;
    std::optional<int> replicas;
    friend bool operator==(const SpecCodeParts &, const SpecCodeParts &) = default;
};
SpecCodeParts partsOfSpecCode(const QString &specCode);

/// The type of what has this code, where told is the service's own word for it: that word, otherwise what the
/// code spells. Redis 3.0 "dcs.cluster" is Proxy Cluster technology even where the service says "cluster"
/// (DCS API, products: the word it carries is not documented).
CacheMode cacheModeOf(CacheMode told, const QString &specCode);

/// What an instance is called for people: its name, or its ID if it has none.
inline const QString &displayName(const Instance &instance)
{
    return instance.name.isEmpty() ? instance.id : instance.name;
}

} // namespace dcs
