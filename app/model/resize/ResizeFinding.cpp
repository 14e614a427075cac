// SPDX-License-Identifier: MIT
#include "model/resize/ResizeFinding.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

RiskItem itemOf(const QString &text)
{
    const auto names = [&text](const QStringList &words) {
        return std::any_of(words.begin(), words.end(),
            [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    // The spread is one of memory, so it comes first; nodes are named by all of them, so their status comes
    // last.
    if (names({u"skew"_s, u"spread"_s, u"uneven"_s, u"big key"_s, u"difference"_s}))
        return RiskItem::DataSpread;
    if (names({u"memory"_s}))
        return RiskItem::Memory;
    if (names({u"cpu"_s}))
        return RiskItem::Cpu;
    if (names({u"network"_s, u"bandwidth"_s, u"traffic"_s}))
        return RiskItem::NetworkInput;
    return names({u"node"_s}) ? RiskItem::NodeStatus : RiskItem::Other;
}

} // namespace

QList<ResizeFinding> resizeFindings(const QString &failReason)
{
    static const QRegularExpression border(u"[\\r\\n;；]+|(?<=[.!])\\s+|(?<=。)"_s);
    QList<ResizeFinding> findings;
    for (const QString &part : failReason.split(border)) {
        const QString text = part.trimmed();
        if (!text.isEmpty())
            findings.append({itemOf(text), text});
    }
    return findings.isEmpty() ? QList<ResizeFinding>{ResizeFinding()} : findings;
}

} // namespace dcs
