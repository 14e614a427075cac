// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace dcs {

/// What the service looks at before a resize (user guide, "Risk check before submission").
enum class RiskItem {
    Other, ///< not one of the documented items
    NodeStatus, ///< all nodes healthy
    DataSpread, ///< clusters: nodes differ by 512 MB at most; more hints at a big key
    Memory, ///< no node above 90 %
    NetworkInput, ///< single-node, master/standby, read/write splitting: not too heavy
    Cpu ///< no node above 90 % within 5 minutes
};

/// One thing that speaks against a resize.
struct ResizeFinding {
    RiskItem item = RiskItem::Other;
    QString text; ///< the service's literal words; empty if it told none
    friend bool operator==(const ResizeFinding &, const ResizeFinding &) = default;
};

/// The findings in the fail_reason of a check, in its order: one for each line or sentence, as no form of it
/// is documented. The item is told by the words used. A check that failed without a reason has one finding
/// without text.
QList<ResizeFinding> resizeFindings(const QString &failReason);

} // namespace dcs
