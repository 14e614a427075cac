// SPDX-License-Identifier: MIT
#include "model/price/Money.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int decimalPlaces = 6;

/// A decimal number as it is written: digits * 10^exponent.
struct Decimal {
    QString digits; ///< without leading zeros
    qint64 exponent = 0;
    bool negative = false;
};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Takes an exponent, "e-5", from the end of the text; false if it is malformed or absurdly large.
bool takeExponent(QStringView *text, qint64 *exponent)
{
    const qsizetype mark = std::max(text->indexOf(u'e'), text->indexOf(u'E'));
    if (mark < 0)
        return true;
    constexpr qsizetype longestExponent = 5; // with its sign
    QStringView number = text->sliced(mark + 1);
    *text = text->first(mark);
    const bool hasSign = number.startsWith(u'-') || number.startsWith(u'+');
    const QStringView digits = hasSign ? number.sliced(1) : number;
    const bool isNumber = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), isDigit);
    if (!isNumber || number.size() > longestExponent)
        return false;
    *exponent = number.toLongLong();
    return true;
}

std::optional<Decimal> readDecimal(QStringView text)
{
    constexpr qsizetype longest = 100;
    text = text.trimmed();
    Decimal result;
    result.negative = text.startsWith(u'-');
    if (result.negative)
        text = text.sliced(1);
    if (text.size() > longest || !takeExponent(&text, &result.exponent))
        return std::nullopt;
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (whole.isEmpty() && fraction.isEmpty())
        return std::nullopt;
    result.exponent -= fraction.size();
    for (const QStringView part : {whole, fraction}) {
        for (const QChar c : part) {
            if (!isDigit(c))
                return std::nullopt;
            if (c != u'0' || !result.digits.isEmpty())
                result.digits += c;
        }
    }
    return result;
}

/// digits * 10^exponent, rounded to a whole number; nothing above the bound.
std::optional<qint64> wholeNumber(const Decimal &decimal)
{
    constexpr qint64 mostDigits = 18; // of the bound, less one
    const qint64 length = decimal.digits.size() + decimal.exponent; // digits before the point
    if (decimal.digits.isEmpty() || length < 0)
        return 0;
    if (length > mostDigits + 1)
        return std::nullopt;
    qint64 number = 0;
    for (qint64 i = 0; i < length; ++i)
        number = number * 10 + (i < decimal.digits.size() ? decimal.digits.at(i).unicode() - u'0' : 0);
    if (length < decimal.digits.size() && decimal.digits.at(length) >= u'5')
        ++number;
    return number <= Money::largestMicros ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<Money> Money::fromMicros(qint64 micros, const QString &currency)
{
    if (micros > largestMicros || micros < -largestMicros)
        return std::nullopt;
    return Money(micros, currency);
}

std::optional<Money> Money::parse(QStringView text, const QString &currency, int decimalShift)
{
    std::optional<Decimal> decimal = readDecimal(text);
    if (!decimal)
        return std::nullopt;
    decimal->exponent += decimalPlaces - decimalShift;
    const std::optional<qint64> micros = wholeNumber(*decimal);
    return micros ? std::optional(Money(decimal->negative ? -*micros : *micros, currency)) : std::nullopt;
}

QString Money::toText(int decimals) const
{
    constexpr std::array<qint64, decimalPlaces + 1> powers{1'000'000, 100'000, 10'000, 1'000, 100, 10, 1};
    const int places = std::clamp(decimals, 0, decimalPlaces);
    const qint64 step = powers[static_cast<std::size_t>(places)];
    const qint64 steps = (std::abs(m_micros) + step / 2) / step;
    const qint64 stepsPerUnit = microsPerUnit / step;
    QString text = QString::number(steps / stepsPerUnit);
    if (places > 0)
        text += u'.' + QString::number(steps % stepsPerUnit).rightJustified(places, u'0');
    return m_micros < 0 && steps > 0 ? u'-' + text : text;
}

std::optional<Money> sum(const Money &a, const Money &b)
{
    if (a.currency() != b.currency())
        return std::nullopt;
    return Money::fromMicros(a.micros() + b.micros(), a.currency());
}

std::optional<Money> difference(const Money &a, const Money &b)
{
    if (a.currency() != b.currency())
        return std::nullopt;
    return Money::fromMicros(a.micros() - b.micros(), a.currency());
}

std::optional<Money> product(const Money &amount, qint64 factor)
{
    qint64 micros = 0;
    if (qMulOverflow(amount.micros(), factor, &micros))
        return std::nullopt;
    return Money::fromMicros(micros, amount.currency());
}

} // namespace dcs
