// SPDX-License-Identifier: MIT
#include "ui/advice/AdviceTexts.h"

#include "ui/language/Texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace dcs::AdviceTexts {

using namespace Qt::StringLiterals;

namespace {

/// Gives the texts of this file a translation context.
struct AdviceTextsContext {
    Q_DECLARE_TR_FUNCTIONS(AdviceTexts)
};
using Tr = AdviceTextsContext;

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
            ? Tr::tr("In the last days the memory was full to %1: that is over %2 already.")
                  .arg(percent(*advice.peakPercent), full)
            : Tr::tr("Keys were evicted: the memory was too small.");
    const QString growth = QLocale().toString(forecast.percentPerDay, 'f', 1);
    const QString about = dayIn(now, forecast.inDays);
    const QString earliest = dayIn(now, forecast.earliestInDays);
    if (!forecast.latestInDays)
        return Tr::tr("Daily peaks grow by %1% a day. They reach %2 about %3: earliest %4, perhaps never.")
            .arg(growth, full, about, earliest);
    return Tr::tr("Daily peaks grow by %1% a day. They reach %2 about %3: earliest %4, latest %5.")
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
    return code == u"CNY"_s ? Tr::tr("CNY") : code;
}

QString priceChange(const PriceChange &change)
{
    switch (change.state) {
    case PriceChange::State::Loading:
        return {};
    case PriceChange::State::Known:
        return signedAmount(*change.perMonth);
    case PriceChange::State::Unknown:
        return Tr::tr("no price");
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
    return QLocale().toString(utc.toLocalTime().date(), Tr::tr("MMM d"));
}

QString shortage(const ShortageFinding &finding)
{
    switch (finding.shortage) {
    case Shortage::Cpu:
        return Tr::tr("CPU %1").arg(percent(finding.figure));
    case Shortage::Connections:
        return Tr::tr("Connections %1").arg(percent(finding.figure));
    case Shortage::Bandwidth:
        return Tr::tr("Bandwidth %1").arg(percent(finding.figure));
    case Shortage::Memory:
        return Tr::tr("%n key(s) evicted", nullptr, int(finding.figure));
    }
    Q_UNREACHABLE();
}

QString relief(Relief relief)
{
    switch (relief) {
    case Relief::LargerSize:
        return Tr::tr("A larger size helps.");
    case Relief::MoreShards:
        return Tr::tr("A size with more shards helps.");
    case Relief::OtherType:
        return Tr::tr("More memory does not help: read/write splitting or a cluster does.");
    case Relief::NothingOffered:
        return Tr::tr("No change that is possible now helps.");
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
        return Tr::tr("At its peak of %n day(s) %1 of the memory was in use. A smaller size keeps the peak "
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
        return Tr::tr("%1 of %2 days measured")
            .arg(Texts::number(qRound64(evidence.figure)), Texts::number(qRound64(evidence.limit)));
    case Kind::MemoryPeak:
        return isMeasured ? Tr::tr("Memory peak %1").arg(percent(evidence.figure))
                          : Tr::tr("Memory is not measured");
    case Kind::PeakAfter:
        return isMeasured ? Tr::tr("Peak then %1").arg(percent(evidence.figure))
                          : Tr::tr("The peak then is not known");
    case Kind::Evictions:
        if (!isMeasured)
            return Tr::tr("Evictions are not measured");
        return evidence.figure > 0 ? Tr::tr("%n key(s) evicted", nullptr, int(evidence.figure))
                                   : Tr::tr("No keys evicted");
    case Kind::Cpu:
        return isMeasured ? Tr::tr("CPU peak %1").arg(percent(evidence.figure))
                          : Tr::tr("CPU is not measured");
    case Kind::Connections:
        return isMeasured
            ? Tr::tr("Connections peak %1 of %2")
                  .arg(Texts::number(qRound64(evidence.figure)), Texts::number(qRound64(evidence.limit)))
            : Tr::tr("Connections are not measured");
    case Kind::Bandwidth:
        return isMeasured ? Tr::tr("Bandwidth peak %1").arg(percent(evidence.figure))
                          : Tr::tr("Bandwidth is not measured");
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
    return target.peakThenPercent ? Tr::tr("peak then %1").arg(percent(*target.peakThenPercent)) : QString();
}

QString resizeTo(const Candidate &target)
{
    const QString size = Texts::capacity(target.after.capacity);
    return target.shrinks() ? Tr::tr("Reduce to %1…").arg(size) : Tr::tr("Resize to %1…").arg(size);
}

QString facts(const Instance &instance)
{
    QStringList parts{Texts::cacheMode(instance.cacheMode), Texts::engineAndVersion(instance),
        Texts::capacity(instance.capacity)};
    if (instance.replicaCount)
        parts.append(Tr::tr("%n copies", nullptr, *instance.replicaCount));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace dcs::AdviceTexts
