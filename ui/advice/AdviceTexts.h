// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/account/AdviceBook.h"
#include "ui/theme/Theme.h"

#include <QString>

/// Advice in words, in the present language.
namespace dcs::AdviceTexts {

/// "64%" of a number of per cent.
QString percent(double percent);
/// "+248.20", "−1,093.08": two decimals, always with its sign.
QString signedAmount(const Money &amount);
/// "248.20"; never a sign.
QString amount(const Money &amount);
/// A currency as people write it: "CNY", in Chinese "元".
QString currency(const QString &code);
/// "+248.20", "no price", or "" while it is asked for.
QString priceChange(const PriceChange &change);
/// Amounts of several currencies, which are never added: "+6,205 CNY + 12 EUR".
QString amounts(const QList<Money> &sums, bool isSigned);
/// "Dec 3"
QString day(const QDateTime &utc);
/// Something is short: "CPU 96%".
QString shortage(const ShortageFinding &finding);
QString relief(Relief relief);
/// The reason of an advice, a sentence or two.
QString reason(const AdviceItem &item, const AdviceThresholds &thresholds, const QDateTime &now);
/// One line of its evidence.
QString evidence(const AdviceEvidence &evidence);
Tone tone(AdviceEvidence::Verdict verdict);
/// "peak then 48%"
QString peakThen(const AdviceTarget &target);
/// "Resize to 16 GB…"
QString resizeTo(const Candidate &target);
/// Name, engine and size of an instance, for the second line of a title.
QString facts(const Instance &instance);

} // namespace dcs::AdviceTexts
