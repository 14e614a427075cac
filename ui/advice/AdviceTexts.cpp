// SPDX-License-Identifier: MIT
#include "ui/advice/AdviceTexts.h"

#include "ui/language/Texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace dcs::AdviceTexts {

using namespace Qt::StringLiterals;

namespace {

QString dayIn(const QDateTime &now, double days)
{
    constexpr double secondsPerDay = 86'400;
    return day(now.addSecs(qint64(days * secondsPerDay)));
}

QString fullReason(const Advice &advice, const AdviceThresholds &thresholds, const QDateTime &now)
{
    const Forecast &forecast = advice.forecast;
    const QString full = percent(thresholds.fullPercent);
    if (advice.isNow)
        return advice.peakPercent && *advice.peakPercent >= thresholds.fullPercent
            ? QCoreApplication::translate(
                "AdviceTexts", "In the last days the memory was full to %1: that is over %2 already.")
                  .arg(percent(*advice.peakPercent), full)
            : QCoreApplication::translate("AdviceTexts", "Keys were evicted: the memory was too small.");
    const QString growth = QLocale().toString(forecast.percentPerDay, 'f', 1);
    const QString about = dayIn(now, forecast.inDays);
    const QString earliest = dayIn(now, forecast.earliestInDays);
    if (!forecast.latestInDays)
        return QCoreApplication::translate("AdviceTexts",
            "Daily peaks grow by %1% a day. They reach %2 about %3: earliest %4, perhaps never.")
            .arg(growth, full, about, earliest);
    return QCoreApplication::translate(
        "AdviceTexts", "Daily peaks grow by %1% a day. They reach %2 about %3: earliest %4, latest %5.")
        .arg(growth, full, about, earliest, dayIn(now, *forecast.latestInDays));
}

} // namespace

QString percent(double percent) { return Texts::percent(percent / 100); }

QString amount(const Money &amount)
{
    const QString digits = amount.toText(2);
    const qsizetype point = digits.indexOf(u'.');
    const qlonglong whole = std::abs(digits.left(point).toLongLong());
    return QLocale().toString(whole) + QLocale().decimalPoint() + digits.mid(point + 1);
}

QString signedAmount(const Money &value)
{
    const QString sign = value.micros() < 0 ? u"−"_s : u"+"_s;
    return sign + amount(value);
}

QString currency(const QString &code)
{
    //: The currency CNY as it stands after an amount
    return code == u"CNY"_s ? QCoreApplication::translate("AdviceTexts", "CNY") : code;
}

QString priceChange(const PriceChange &change)
{
    switch (change.state) {
    case PriceChange::State::Loading:
        return {};
    case PriceChange::State::Known:
        return signedAmount(*change.perMonth);
    case PriceChange::State::Unknown:
        return QCoreApplication::translate("AdviceTexts", "no price");
    }
    Q_UNREACHABLE();
}

QString amounts(const QList<Money> &sums, bool isSigned)
{
    QStringList texts;
    for (const Money &sum : sums)
        texts.append((isSigned ? signedAmount(sum) : amount(sum)) + u' ' + currency(sum.currency()));
    return texts.join(u" · "_s);
}

QString day(const QDateTime &utc)
{
    //: A day without its year
    return QLocale().toString(utc.toLocalTime().date(), QCoreApplication::translate("AdviceTexts", "MMM d"));
}

QString shortage(const ShortageFinding &finding)
{
    switch (finding.shortage) {
    case Shortage::Cpu:
        return QCoreApplication::translate("AdviceTexts", "CPU %1").arg(percent(finding.figure));
    case Shortage::Connections:
        return QCoreApplication::translate("AdviceTexts", "Connections %1").arg(percent(finding.figure));
    case Shortage::Bandwidth:
        return QCoreApplication::translate("AdviceTexts", "Bandwidth %1").arg(percent(finding.figure));
    case Shortage::Memory:
        return QCoreApplication::translate("AdviceTexts", "%n key(s) evicted", nullptr, int(finding.figure));
    }
    Q_UNREACHABLE();
}

QString relief(Relief relief)
{
    switch (relief) {
    case Relief::LargerSize:
        return QCoreApplication::translate("AdviceTexts", "A larger size helps.");
    case Relief::MoreShards:
        return QCoreApplication::translate("AdviceTexts", "A size with more shards helps.");
    case Relief::OtherType:
        return QCoreApplication::translate(
            "AdviceTexts", "More memory does not help: read/write splitting or a cluster does.");
    case Relief::NothingOffered:
        return QCoreApplication::translate("AdviceTexts", "No change that is possible now helps.");
    }
    Q_UNREACHABLE();
}

QString reason(const AdviceItem &item, const AdviceThresholds &thresholds, const QDateTime &now)
{
    const Advice &advice = item.advice;
    switch (advice.kind) {
    case Advice::Kind::WillBeFull:
        return fullReason(advice, thresholds, now);
    case Advice::Kind::LargerThanNeeded:
        return QCoreApplication::translate("AdviceTexts",
            "At its peak of %n day(s) %1 of the memory was in use. A smaller size keeps the peak "
            "below %2.",
            nullptr, advice.measuredDays)
            .arg(percent(advice.peakPercent.value_or(0)), percent(thresholds.aimPercent));
    case Advice::Kind::ShortOfSomethingElse:
        break;
    }
    QStringList texts;
    for (const ShortageFinding &finding : advice.shortages)
        texts.append(shortage(finding) + u": "_s + relief(finding.relief));
    return texts.join(u'\n');
}

QString evidence(const AdviceEvidence &evidence)
{
    using Kind = AdviceEvidence::Kind;
    using Verdict = AdviceEvidence::Verdict;
    const bool isMeasured = evidence.verdict != Verdict::NotMeasured;
    switch (evidence.kind) {
    case Kind::DaysMeasured:
        return QCoreApplication::translate("AdviceTexts", "%1 of %2 days measured")
            .arg(Texts::number(qRound64(evidence.figure)), Texts::number(qRound64(evidence.limit)));
    case Kind::MemoryPeak:
        return isMeasured
            ? QCoreApplication::translate("AdviceTexts", "Memory peak %1").arg(percent(evidence.figure))
            : QCoreApplication::translate("AdviceTexts", "Memory is not measured");
    case Kind::PeakAfter:
        return isMeasured
            ? QCoreApplication::translate("AdviceTexts", "Peak then %1").arg(percent(evidence.figure))
            : QCoreApplication::translate("AdviceTexts", "The peak then is not known");
    case Kind::Evictions:
        if (!isMeasured)
            return QCoreApplication::translate("AdviceTexts", "Evictions are not measured");
        return evidence.figure > 0
            ? QCoreApplication::translate("AdviceTexts", "%n key(s) evicted", nullptr, int(evidence.figure))
            : QCoreApplication::translate("AdviceTexts", "No keys evicted");
    case Kind::Cpu:
        return isMeasured
            ? QCoreApplication::translate("AdviceTexts", "CPU peak %1").arg(percent(evidence.figure))
            : QCoreApplication::translate("AdviceTexts", "CPU is not measured");
    case Kind::Connections:
        return isMeasured
            ? QCoreApplication::translate("AdviceTexts", "Connections peak %1 of %2")
                  .arg(Texts::number(qRound64(evidence.figure)), Texts::number(qRound64(evidence.limit)))
            : QCoreApplication::translate("AdviceTexts", "Connections are not measured");
    case Kind::Bandwidth:
        return isMeasured
            ? QCoreApplication::translate("AdviceTexts", "Bandwidth peak %1").arg(percent(evidence.figure))
            : QCoreApplication::translate("AdviceTexts", "Bandwidth is not measured");
    }
    Q_UNREACHABLE();
}

Tone tone(AdviceEvidence::Verdict verdict)
{
    switch (verdict) {
    case AdviceEvidence::Verdict::Holds:
        return Tone::Good;
    case AdviceEvidence::Verdict::Warns:
        return Tone::Caution;
    case AdviceEvidence::Verdict::NotMeasured:
        return Tone::Quiet;
    }
    Q_UNREACHABLE();
}

QString peakThen(const AdviceTarget &target)
{
    return target.peakThenPercent
        ? QCoreApplication::translate("AdviceTexts", "peak then %1").arg(percent(*target.peakThenPercent))
        : QString();
}

QString resizeTo(const Candidate &target)
{
    const QString size = Texts::capacity(target.after.capacity);
    return target.shrinks() ? QCoreApplication::translate("AdviceTexts", "Reduce to %1…").arg(size)
                            : QCoreApplication::translate("AdviceTexts", "Resize to %1…").arg(size);
}

QString facts(const Instance &instance)
{
    QStringList parts{Texts::cacheMode(instance.cacheMode), Texts::engineAndVersion(instance),
        Texts::capacity(instance.capacity)};
    if (instance.replicaCount)
        parts.append(
            QCoreApplication::translate("AdviceTexts", "%n copies", nullptr, *instance.replicaCount));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace dcs::AdviceTexts
