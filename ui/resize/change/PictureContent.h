// SPDX-License-Identifier: MIT
#pragma once

#include "model/InstanceTopology.h"
#include "ui/charts/BeforeAfterBar.h"
#include "ui/resize/targets/KindBar.h"
#include "ui/resize/targets/TargetEvidence.h"

#include <optional>

namespace dcs {

/// What the picture of a change is drawn from.
struct PictureSource {
    Instance instance;
    Specification present; ///< what the instance is now
    std::optional<Candidate> change = {}; ///< allowed; unset: none is chosen
    TargetKind kind = TargetKind::Larger;
    std::optional<InstanceTopology> topology = {};
    ResizeOptions options = {};
    TargetEvidence evidence = {};
};

/// The picture of a change in values and words of the present language.
struct PictureContent {
    QString title; ///< the result in one sentence
    Tone tone = Tone::Quiet; ///< of the title; Quiet: that of text
    bool showsNodes = false; ///< boxes of nodes instead of bars of memory
    charts::BeforeAfter bars = {};
    charts::RowWords now = {};
    charts::RowWords then = {}; ///< empty without a change
    QString peakLabel = {};
    QList<charts::NodeBox> nodesNow = {};
    QList<charts::NodeBox> nodesThen = {};

    /// All figures as text, for those who do not see the picture.
    QString spoken() const;
};

PictureContent pictureOf(const PictureSource &source);

} // namespace dcs
