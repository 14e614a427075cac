// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace dcs {

/// Memory size of an instance, exact: a whole number of MB, where 1 GB is 1024 MB. 0.125 GB is 128 MB, never
/// a rounded fraction. Bounds: 0 to 2^31 MB; a default-constructed capacity is 0 and means "none".
class Capacity {
public:
    constexpr Capacity() = default;
    static constexpr Capacity fromMegabytes(qint64 megabytes) { return Capacity(megabytes); }
    static constexpr Capacity fromGigabytes(qint64 gigabytes) { return Capacity(gigabytes * 1024); }

    /// Reads a decimal number of GB ("8", "0.125", ".5", blanks around it ignored). Nothing if it is no
    /// number, negative, above the bound, or not a whole number of MB.
    static std::optional<Capacity> parseGigabytes(QStringView text);

    constexpr qint64 megabytes() const { return m_megabytes; }
    constexpr bool isNull() const { return m_megabytes == 0; }
    /// The number of GB, if it is whole (what the v1.0 extend call can express).
    constexpr std::optional<qint64> wholeGigabytes() const
    {
        return m_megabytes % 1024 == 0 ? std::optional(m_megabytes / 1024) : std::nullopt;
    }
    /// Decimal number of GB without unit and without superfluous zeros, as on the wire: "8", "0.125".
    QString toGigabyteText() const;

    friend constexpr auto operator<=>(Capacity, Capacity) = default;
    friend constexpr Capacity operator-(Capacity a, Capacity b)
    {
        return Capacity(a.m_megabytes - b.m_megabytes);
    }
    friend constexpr Capacity operator+(Capacity a, Capacity b)
    {
        return Capacity(a.m_megabytes + b.m_megabytes);
    }

private:
    explicit constexpr Capacity(qint64 megabytes) : m_megabytes(megabytes) { }

    qint64 m_megabytes = 0;
};

} // namespace dcs
