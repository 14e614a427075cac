// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <array>

/// The closed vocabularies of the DCS API. Each enum has a value Unknown; a Word keeps the text that was
/// received, so that a word of a newer service is shown as it came and never guessed at.
namespace dcs {
Q_NAMESPACE

/// Instance status, the same words in v1.0 and v2 of the API. Unknown words count as busy.
enum class Status {
    Unknown,
    Creating,
    CreateFailed,
    Running,
    Error,
    Restarting,
    Frozen,
    Extending,
    Restoring,
    Flushing
};
Q_ENUM_NS(Status)

enum class Engine { Unknown, Redis, Memcached };
Q_ENUM_NS(Engine)

/// Type of an instance: single, ha, proxy, cluster, ha_rw_split on the wire.
enum class CacheMode { Unknown, Single, MasterStandby, Proxy, Cluster, ReadWriteSplitting };
Q_ENUM_NS(CacheMode)

enum class CpuType { Unknown, X86_64, Aarch64 };
Q_ENUM_NS(CpuType)

/// charging_mode 0 and 1.
enum class ChargingMode { Unknown, PayPerUse, YearlyMonthly };
Q_ENUM_NS(ChargingMode)

/// A value of a vocabulary together with the text it came as.
template <typename E> struct Word {
    E value = E::Unknown;
    QString raw;

    constexpr operator E() const { return value; } // NOLINT(google-explicit-constructor): reads like the enum
    friend bool operator==(const Word &, const Word &) = default;
    friend bool operator==(const Word &word, E other) { return word.value == other; }
};

/// Wire text to value, compared without regard to case and surrounding blanks; Unknown keeps the raw text.
Word<Status> statusFromWire(const QString &text);
Word<Engine> engineFromWire(const QString &text);
Word<CacheMode> cacheModeFromWire(const QString &text);
Word<CpuType> cpuTypeFromWire(const QString &text);
/// charging_mode arrives as a number, sometimes as text.
Word<ChargingMode> chargingModeFromWire(const QString &text);

/// A word made by us: its raw text is the wire text of the value ("" for Unknown).
Word<Status> word(Status value);
Word<Engine> word(Engine value);
Word<CacheMode> word(CacheMode value);
Word<CpuType> word(CpuType value);
Word<ChargingMode> word(ChargingMode value);

/// The known values in the order in which lists and filters show them, Unknown last.
template <typename E> constexpr auto allValues();
template <> constexpr auto allValues<Status>()
{
    return std::array{Status::Running, Status::Extending, Status::Creating, Status::Restarting,
        Status::Restoring, Status::Flushing, Status::Frozen, Status::Error, Status::CreateFailed,
        Status::Unknown};
}
template <> constexpr auto allValues<Engine>()
{
    return std::array{Engine::Redis, Engine::Memcached, Engine::Unknown};
}
template <> constexpr auto allValues<CacheMode>()
{
    return std::array{CacheMode::Single, CacheMode::MasterStandby, CacheMode::Proxy, CacheMode::Cluster,
        CacheMode::ReadWriteSplitting, CacheMode::Unknown};
}
template <> constexpr auto allValues<CpuType>()
{
    return std::array{CpuType::X86_64, CpuType::Aarch64, CpuType::Unknown};
}
template <> constexpr auto allValues<ChargingMode>()
{
    return std::array{ChargingMode::PayPerUse, ChargingMode::YearlyMonthly, ChargingMode::Unknown};
}

} // namespace dcs
