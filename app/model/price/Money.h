// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace dcs {

/// An exact amount of one currency: a whole number of millionths (10^-6) of its main unit. It never exceeds
/// largestMicros in either direction, so that no sum overflows.
class Money {
public:
    static constexpr qint64 microsPerUnit = 1'000'000;
    static constexpr qint64 largestMicros = 1'000'000'000'000 * microsPerUnit; ///< 10^12 units

    Money() = default; ///< 0 of no currency
    /// Nothing if the amount is beyond the bound.
    static std::optional<Money> fromMicros(qint64 micros, const QString &currency);
    /// Reads a decimal number of 10^-decimalShift units ("0.34", "-5", "1.2E-5", blanks around it ignored):
    /// from its digits, never through a floating-point number. Digits beyond the sixth decimal place are
    /// rounded, halves away from zero. Nothing if it is no number or beyond the bound.
    /// decimalShift: 0 for the main unit, 1 for tenths, 2 for hundredths of it.
    static std::optional<Money> parse(QStringView text, const QString &currency, int decimalShift = 0);

    qint64 micros() const { return m_micros; }
    const QString &currency() const { return m_currency; } ///< code, "CNY"
    bool isZero() const { return m_micros == 0; }

    /// The number with exactly so many decimal places (0 to 6), halves rounded away from zero, with a point
    /// and a hyphen for minus: "-248.20".
    QString toText(int decimals) const;

    friend bool operator==(const Money &, const Money &) = default;

private:
    Money(qint64 micros, const QString &currency) : m_micros(micros), m_currency(currency) { }

    qint64 m_micros = 0;
    QString m_currency;
};

// Nothing if the currencies differ or the result is beyond the bound.
std::optional<Money> sum(const Money &a, const Money &b);
std::optional<Money> difference(const Money &a, const Money &b);
/// Nothing if the result is beyond the bound.
std::optional<Money> product(const Money &amount, qint64 factor);

} // namespace dcs
