// SPDX-License-Identifier: MIT
#include "model/Words.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr QLatin1StringView wireText(Status value)
{
    switch (value) {
    case Status::Creating:
        return "CREATING"_L1;
    case Status::CreateFailed:
        return "CREATEFAILED"_L1;
    case Status::Running:
        return "RUNNING"_L1;
    case Status::Error:
        return "ERROR"_L1;
    case Status::Restarting:
        return "RESTARTING"_L1;
    case Status::Frozen:
        return "FROZEN"_L1;
    case Status::Extending:
        return "EXTENDING"_L1;
    case Status::Restoring:
        return "RESTORING"_L1;
    case Status::Flushing:
        return "FLUSHING"_L1;
    case Status::Unknown:
        break;
    }
    return {};
}

constexpr QLatin1StringView wireText(Engine value)
{
    switch (value) {
    case Engine::Redis:
        return "Redis"_L1;
    case Engine::Memcached:
        return "Memcached"_L1;
    case Engine::Unknown:
        break;
    }
    return {};
}

constexpr QLatin1StringView wireText(CacheMode value)
{
    switch (value) {
    case CacheMode::Single:
        return "single"_L1;
    case CacheMode::MasterStandby:
        return "ha"_L1;
    case CacheMode::Proxy:
        return "proxy"_L1;
    case CacheMode::Cluster:
        return "cluster"_L1;
    case CacheMode::ReadWriteSplitting:
        return "ha_rw_split"_L1;
    case CacheMode::Unknown:
        break;
    }
    return {};
}

constexpr QLatin1StringView wireText(CpuType value)
{
    switch (value) {
    case CpuType::X86_64:
        return "x86_64"_L1;
    case CpuType::Aarch64:
        return "aarch64"_L1;
    case CpuType::Unknown:
        break;
    }
    return {};
}

constexpr QLatin1StringView wireText(ChargingMode value)
{
    switch (value) {
    case ChargingMode::PayPerUse:
        return "0"_L1;
    case ChargingMode::YearlyMonthly:
        return "1"_L1;
    case ChargingMode::Unknown:
        break;
    }
    return {};
}

template <typename E> Word<E> fromWire(const QString &text)
{
    const QString wire = text.trimmed();
    for (const E value : allValues<E>()) {
        if (value != E::Unknown && wire.compare(wireText(value), Qt::CaseInsensitive) == 0)
            return {value, text};
    }
    return {E::Unknown, text};
}

template <typename E> Word<E> toWord(E value) { return {value, QString(wireText(value))}; }

} // namespace

Word<Status> statusFromWire(const QString &text) { return fromWire<Status>(text); }
Word<Engine> engineFromWire(const QString &text) { return fromWire<Engine>(text); }
Word<CacheMode> cacheModeFromWire(const QString &text) { return fromWire<CacheMode>(text); }
Word<CpuType> cpuTypeFromWire(const QString &text) { return fromWire<CpuType>(text); }
Word<ChargingMode> chargingModeFromWire(const QString &text) { return fromWire<ChargingMode>(text); }

Word<Status> word(Status value) { return toWord(value); }
Word<Engine> word(Engine value) { return toWord(value); }
Word<CacheMode> word(CacheMode value) { return toWord(value); }
Word<CpuType> word(CpuType value) { return toWord(value); }
Word<ChargingMode> word(ChargingMode value) { return toWord(value); }

} // namespace dcs
