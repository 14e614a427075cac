// SPDX-License-Identifier: MIT
#pragma once

#include "model/MemoryLevels.h"
#include "ui/theme/Theme.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

/// Pictures of an instance before and after a change. As in Charts.h: values, a rectangle in px, colours.
namespace dcs::charts {

/// Memory of the two sizes, all in one unit; 0 or more.
struct BeforeAfter {
    double before = 0;
    std::optional<double> after = {}; ///< unset: no change is chosen, only `before` is drawn
    std::optional<double> used = {};
    std::optional<double> peak = {};
    friend bool operator==(const BeforeAfter &, const BeforeAfter &) = default;
};

/// The words at both ends of a row.
struct RowWords {
    QString caption; ///< "Now"
    QString size; ///< "8 GB"
    QString figure = {}; ///< right, bold
    Tone tone = Tone::Quiet; ///< of the figure; Quiet: that of text
    QString detail = {}; ///< right, under the figure
    friend bool operator==(const RowWords &, const RowWords &) = default;
};

/// Where the parts of the bars stand.
struct BeforeAfterLayout {
    QRectF before;
    QRectF after; ///< null without a change
    std::optional<double> peakX = {}; ///< of the middle of the line
    bool roomy = false; ///< there is height for ticks and for the label of the peak
};

/// Both bars have one scale; the longer one takes the width less the room of the words.
BeforeAfterLayout layOut(const BeforeAfter &values, const QRectF &rect);

/// Two bars with the memory used in the colour of its level, the zones of the levels, ticks and the peak as
/// one line through both. peakLabel: beside the line.
void beforeAfterBar(QPainter *painter, const QRectF &rect, const BeforeAfter &values, const RowWords &before,
    const RowWords &after, const QString &peakLabel, const ThemeColours &colours, const MemoryLevels &levels);

/// A node, or several that are alike.
struct NodeBox {
    enum class State { Stays, Comes, Goes };
    QString title;
    QString detail = {}; ///< zone, capacity
    State state = State::Stays;
    friend bool operator==(const NodeBox &, const NodeBox &) = default;
};

/// Two rows of boxes; what comes is dashed with a plus, what goes dashed with a minus. What does not fit is a
/// box with the number of the rest.
void nodeRows(QPainter *painter, const QRectF &rect, const QList<NodeBox> &before,
    const QList<NodeBox> &after, const RowWords &beforeWords, const RowWords &afterWords,
    const ThemeColours &colours);

} // namespace dcs::charts
