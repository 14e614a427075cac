// SPDX-License-Identifier: MIT
#include "model/Instance.h"

#include <QLatin1StringView>
#include <QVersionNumber>

#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

struct NamedCode {
    QLatin1StringView code;
    SpecCodeParts parts;
};

/// Redis 3.0 and Memcached: the code does not follow a scheme. dcs.cluster is Proxy Cluster, always two
/// copies.
constexpr std::array namedCodes{
    NamedCode{"dcs.single_node"_L1, {CacheMode::Single, CpuType::X86_64, 1}},
    NamedCode{"dcs.master_standby"_L1, {CacheMode::MasterStandby, CpuType::X86_64, 2}},
    NamedCode{"dcs.cluster"_L1, {CacheMode::Proxy, CpuType::X86_64, 2}},
    NamedCode{"dcs.arm.single_node"_L1, {CacheMode::Single, CpuType::Aarch64, 1}},
    NamedCode{"dcs.arm.master_standby"_L1, {CacheMode::MasterStandby, CpuType::Aarch64, 2}},
    NamedCode{"dcs.memcached.single_node"_L1, {CacheMode::Single, CpuType::X86_64, 1}},
    NamedCode{"dcs.memcached.master_standby"_L1, {CacheMode::MasterStandby, CpuType::X86_64, 2}},
};

CpuType cpuTypeOf(QStringView part)
{
    if (part == "xu1"_L1)
        return CpuType::X86_64;
    return part == "au1"_L1 ? CpuType::Aarch64 : CpuType::Unknown;
}

/// The number behind this letter, as in "r2" or "p3".
std::optional<int> copiesBehind(QChar letter, const QList<QStringView> &parts)
{
    for (const QStringView part : parts) {
        if (part.size() == 2 && part.front() == letter && part.back() >= u'1' && part.back() <= u'9')
            return part.back().unicode() - u'0';
    }
    return std::nullopt;
}

/// redis.<mode>.<cpu>.<size>[.<replicas>].<n>. Single-node has one copy, Proxy Cluster always two per shard.
SpecCodeParts partsOfRedisCode(const QList<QStringView> &parts)
{
    constexpr qsizetype fixedParts = 4; // engine, mode, CPU and size; the number comes last
    if (parts.size() <= fixedParts)
        return {};
    const QStringView mode = parts[1];
    const CpuType cpuType = cpuTypeOf(parts[2]);
    const QList<QStringView> between = parts.sliced(fixedParts, parts.size() - fixedParts - 1);
    if (mode == "single"_L1)
        return {CacheMode::Single, cpuType, 1};
    if (mode == "proxy"_L1)
        return {CacheMode::Proxy, cpuType, 2};
    if (mode == "cluster"_L1)
        return {CacheMode::Cluster, cpuType, copiesBehind(u'r', between)};
    if (mode == "ha"_L1) {
        // Read/write splitting is spelt as master/standby with p in place of r.
        if (const std::optional<int> copies = copiesBehind(u'p', between))
            return {CacheMode::ReadWriteSplitting, cpuType, copies};
        return {CacheMode::MasterStandby, cpuType, copiesBehind(u'r', between)};
    }
    return {CacheMode::Unknown, cpuType, std::nullopt};
}

} // namespace

std::optional<double> memoryUse(const Instance &instance)
{
    if (!instance.usedMemoryMb || !instance.maxMemoryMb || *instance.maxMemoryMb <= 0)
        return std::nullopt;
    return static_cast<double>(*instance.usedMemoryMb) / static_cast<double>(*instance.maxMemoryMb);
}

QString majorMinorVersion(const QString &version)
{
    const QString text = version.trimmed();
    qsizetype end = 0;
    const QVersionNumber number = QVersionNumber::fromString(text, &end);
    if (number.isNull() || end != text.size())
        return text;
    return u"%1.%2"_s.arg(number.majorVersion()).arg(number.minorVersion());
}

SpecCodeParts partsOfSpecCode(const QString &specCode)
{
    const QString code = specCode.trimmed().toLower();
    for (const NamedCode &named : namedCodes) {
        if (code == named.code)
            return named.parts;
    }
    const QList<QStringView> parts = QStringView(code).split(u'.');
    return parts.front() == "redis"_L1 ? partsOfRedisCode(parts) : SpecCodeParts();
}

CacheMode cacheModeOf(CacheMode told, const QString &specCode)
{
    const CacheMode spelt = partsOfSpecCode(specCode).cacheMode;
    const bool proxyCalledCluster = told == CacheMode::Cluster && spelt == CacheMode::Proxy;
    return told == CacheMode::Unknown || proxyCalledCluster ? spelt : told;
}

} // namespace dcs
