// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QHeaderView>

namespace dcs {

class TimelineModel;
class TimelineView;

/// The header of a timeline: over its last column the times of the grid, and where now is.
class TimelineHeader : public QHeaderView {
    Q_OBJECT
public:
    TimelineHeader(TimelineView *view, const TimelineModel *model, const Theme *theme);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    const TimelineView *m_view;
    const TimelineModel *m_model;
    const Theme *m_theme;
};

} // namespace dcs
