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

/// The memory quota once the change is done: "Memory quota after the change: 230 GB of 800 GB".
QString quotaLine(const Quota &quota, Capacity before, Capacity after);

} // namespace dcs
