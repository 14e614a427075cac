// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRules.h"
#include "ui/theme/Theme.h"

#include <QList>
#include <QString>

namespace dcs {

struct ImpactLine {
    Tone tone = Tone::Quiet;
    QString text;
    friend bool operator==(const ImpactLine &, const ImpactLine &) = default;
};

/// What a change does while it runs, in words of the present language, the gravest first.
QList<ImpactLine> impactLines(const ResizeImpact &impact, SourceDifference difference);

/// A fact about a change that everybody asks for first.
struct ImpactFact {
    QString caption;
    Tone tone = Tone::Good;
    QString value;
    friend bool operator==(const ImpactFact &, const ImpactFact &) = default;
};

/// Interruption, read-only phase and duration, in this order.
QList<ImpactFact> impactFacts(const ResizeImpact &impact);

/// The lines that say more than the facts do, the gravest first.
QList<ImpactLine> impactDetails(const ResizeImpact &impact, SourceDifference difference);

/// When a change begins, and why it cannot wait where it cannot.
QString startText(ResizeStart start);

/// The memory quota once the change is done: "Memory quota after the change: 230 GB of 800 GB".
QString quotaLine(const Quota &quota, Capacity before, Capacity after);

} // namespace dcs
