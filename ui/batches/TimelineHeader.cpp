// SPDX-License-Identifier: MIT
#include "ui/batches/TimelineHeader.h"

#include "ui/batches/TimelineDelegate.h"
#include "ui/batches/TimelineModel.h"
#include "ui/batches/TimelineView.h"
#include "ui/theme/Paint.h"

#include <QPainter>

namespace dcs {

using namespace Qt::StringLiterals;

TimelineHeader::TimelineHeader(TimelineView *view, const TimelineModel *model, const Theme *theme)
    : QHeaderView(Qt::Horizontal, view), m_view(view), m_model(model), m_theme(theme)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
}

void TimelineHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (logicalIndex != static_cast<int>(TimelineModel::Column::Time) || m_model->timeline().bars.isEmpty())
        return;
    const ThemeColours &colours = m_theme->colours();
    const TimelineScale times = m_view->scale(rect.left(), rect.width());
    painter->save();
    painter->setClipRect(rect);
    painter->setFont(Theme::smallFont());
    const QFontMetrics metrics(painter->font());
    //: in the header of a timeline: the present time
    const QString now = tr("now");
    const double nowX = times.x(m_model->timeline().now);
    const int half = (metrics.horizontalAdvance(now) + Spacing::group) / 2;
    painter->setPen(colours.secondaryText);
    for (const QDateTime &line : TimelineDelegate::gridLines(times)) {
        const double x = times.x(line);
        const QDateTime local = line.toLocalTime();
        const bool isMidnight = local.time() == QTime(0, 0);
        const QString text = local.toString(isMidnight ? u"MM-dd"_s : u"HH:mm"_s);
        const int width = metrics.horizontalAdvance(text);
        if (qAbs(x - nowX) > half + width / 2.0)
            painter->drawText(
                QRectF(x - width / 2.0, rect.top(), width, rect.height()), Qt::AlignCenter, text);
    }
    if (nowX >= rect.left() && nowX <= rect.right()) {
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF tag(
            nowX - half, rect.center().y() - Spacing::TagHeight / 2.0 + 1, 2 * half, Spacing::TagHeight);
        paint::box(painter, tag, colours.text, {}, Spacing::half);
        painter->setPen(colours.surface);
        painter->drawText(tag, Qt::AlignCenter, now);
    }
    painter->restore();
}

} // namespace dcs
