// SPDX-License-Identifier: MIT
#pragma once

#include "model/Catalogue.h"
#include "model/Instance.h"

#include <optional>

class QProgressBar;

namespace dcs {

/// From this share on memory, or a quota, counts as nearly full.
inline constexpr double nearlyFull = 0.8;
/// A larger size is worth naming if it brings the use below this share.
inline constexpr double comfortable = 0.7;

/// A size for an instance whose memory is nearly full.
struct SizeSuggestion {
    double use = 0; ///< at present, share of the usable memory
    /// The smallest larger one of the same kind that brings the use below comfortable; null if the catalogue
    /// has none. Valid as long as the catalogue.
    const Specification *suggested = nullptr;
    double useThen = 0; ///< with the suggested one
};

/// Nothing if the use is not known or not high. Of the same kind are sizes in whole GB of the same engine,
/// version, type, CPU architecture and number of copies.
std::optional<SizeSuggestion> suggestSize(const Instance &instance, const Catalogue &catalogue);

/// Shows a share (0 to 1) on a bar, in the tone of caution when nearly full.
void showShare(QProgressBar *bar, double share);

} // namespace dcs
