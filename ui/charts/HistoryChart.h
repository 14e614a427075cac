// SPDX-License-Identifier: MIT
#pragma once

#include "model/MemoryLevels.h"
#include "model/metrics/UsageSeries.h"
#include "ui/theme/Theme.h"

#include <QRectF>
#include <QWidget>

#include <functional>
#include <optional>

namespace dcs {

/// The line that values are expected to go on with, in days from the end of the series.
struct Projection {
    double now = 0; ///< where the line is at the end of the series
    double perDay = 0;
    double days = 0; ///< how far it is drawn, above 0
    std::optional<double> reachesInDays = {}; ///< where it crosses the full line
    double earliestInDays = 0;
    std::optional<double> latestInDays = {}; ///< unset: perhaps never
    friend bool operator==(const Projection &, const Projection &) = default;
};

/// What happened at one moment of a history.
struct HistoryMark {
    QDateTime at; ///< UTC
    QString text; ///< "8 → 16 GB"
    friend bool operator==(const HistoryMark &, const HistoryMark &) = default;
};

/// What a HistoryChart shows.
struct HistoryChartData {
    QString name; ///< of the metric
    UsageSeries series;
    bool isPercent = true; ///< its scale is 0 to 100, or beyond if a value is
    std::optional<MemoryLevels> levels = {}; ///< lines at these
    QList<HistoryMark> marks = {};
    std::optional<Projection> projection = {};
    QString emptyText = {}; ///< where there is no value: "Reading…"
};

/// One metric over time: an area with its peak ringed and named, gaps as gaps, lines of the levels, resizes
/// as upright rules, and what is expected as a dashed line in the band of its error. The pointer or the arrow
/// keys move a cursor with time and value. What it shows is also its accessible text.
class HistoryChart : public QWidget {
    Q_OBJECT
public:
    explicit HistoryChart(const Theme *theme, QWidget *parent = nullptr);

    /// The cursor goes; times are shown in local time.
    void setData(const HistoryChartData &shown);
    /// Index of the value under the cursor, -1: none.
    int cursor() const { return m_cursor; }
    /// Time and value under the cursor, else the peak; in the present language.
    QString cursorText() const;
    /// Number of a value as it stands in the chart: "91%", "1,204".
    QString valueText(double value) const;
    /// Where a value is drawn, in px.
    QPointF pointOf(qsizetype index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Pen;
    void moveCursor(int index);
    /// The nearest value that is no gap, from an index on into a direction; -1: none.
    int knownFrom(int index, int step) const;
    QString summary() const;
    void describe();
    QString timeText(const QDateTime &utc) const;

    QRectF plot() const;
    double top() const; ///< value at the upper edge
    double xOf(const QDateTime &time) const;
    double yOf(double value) const;
    double spanSeconds() const;
    QList<double> gridValues() const;

    void paintGrid(Pen &pen) const;
    void paintSeries(Pen &pen) const;
    void paintMarks(Pen &pen) const;
    void paintProjection(Pen &pen) const;
    void paintPeak(Pen &pen) const;
    void paintCursor(Pen &pen) const;
    void paintTimes(Pen &pen) const;

    const Theme *m_theme;
    HistoryChartData m_data;
    int m_cursor = -1;
};

} // namespace dcs
