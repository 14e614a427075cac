// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QDateTime>
#include <QTableView>

namespace dcs {

class TimelineModel;

/// Which stretch of time the last column shows, and where.
struct TimelineScale {
    QDateTime from; ///< UTC, at the left edge
    QDateTime to; ///< UTC, at the right edge
    double left = 0; ///< px
    double width = 0; ///< px
    double x(const QDateTime &time) const;
    QDateTime timeAt(double x) const;
};

/// A batch in time, a row for each operation. Ctrl and the wheel zooms around the pointer, Shift and the
/// wheel moves; all is shown again by fit().
class TimelineView : public QTableView {
    Q_OBJECT
public:
    TimelineView(TimelineModel *model, const Theme *theme, QWidget *parent = nullptr);

    /// For a cell, or a section of the header, with these edges.
    TimelineScale scale(double left, double width) const;
    /// Shows all, and follows what comes.
    void fit();
    bool isZoomed() const { return m_from.isValid(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void show(const QDateTime &from, const QDateTime &to);

    TimelineModel *m_model;
    const Theme *m_theme;
    QDateTime m_from; ///< UTC; invalid: all is shown
    QDateTime m_to;
};

} // namespace dcs
