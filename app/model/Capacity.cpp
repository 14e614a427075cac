// SPDX-License-Identifier: MIT
#include "model/Capacity.h"

namespace dcs {

namespace {

constexpr qint64 megabytesPerGigabyte = 1024;
constexpr qint64 maxMegabytes = qint64(1) << 31;
/// 1 MB is 0.0009765625 GB: a whole number of MB never needs more digits after the point.
constexpr qsizetype maxFractionDigits = 10;
constexpr qint64 tenToMaxFractionDigits = 10'000'000'000;

/// Value of ASCII digits ("" is 0); nothing for any other character or a value that no capacity reaches.
std::optional<qint64> readDigits(QStringView digits)
{
    qint64 value = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9' || value >= tenToMaxFractionDigits)
            return std::nullopt;
        value = value * 10 + (digit.unicode() - u'0');
    }
    return value;
}

} // namespace

std::optional<Capacity> Capacity::parseGigabytes(QStringView text)
{
    text = text.trimmed();
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (point < 0 ? whole.isEmpty() : fraction.isEmpty())
        return std::nullopt;

    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > maxFractionDigits)
        return std::nullopt;

    const std::optional<qint64> gigabytes = readDigits(whole);
    const std::optional<qint64> fractionDigits = readDigits(fraction);
    if (!gigabytes || *gigabytes > maxMegabytes / megabytesPerGigabyte || !fractionDigits)
        return std::nullopt;

    qint64 denominator = 1;
    for (qsizetype i = 0; i < fraction.size(); ++i)
        denominator *= 10;
    const qint64 numerator = *fractionDigits * megabytesPerGigabyte;
    if (numerator % denominator != 0)
        return std::nullopt;

    const qint64 megabytes = *gigabytes * megabytesPerGigabyte + numerator / denominator;
    return megabytes <= maxMegabytes ? std::optional(fromMegabytes(megabytes)) : std::nullopt;
}

QString Capacity::toGigabyteText() const
{
    QString text = QString::number(m_megabytes / megabytesPerGigabyte);
    const qint64 rest = m_megabytes % megabytesPerGigabyte;
    if (rest == 0)
        return text;
    const qint64 fraction = rest * (tenToMaxFractionDigits / megabytesPerGigabyte);
    text += u'.' + QString::number(fraction).rightJustified(maxFractionDigits, u'0');
    while (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

} // namespace dcs
