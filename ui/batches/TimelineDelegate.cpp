// SPDX-License-Identifier: MIT
#include "ui/batches/TimelineDelegate.h"

#include "ui/batches/TimelineModel.h"
#include "ui/charts/Charts.h"
#include "ui/language/Texts.h"
#include "ui/theme/Paint.h"

#include <QPainter>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr double barHeight = 14;
constexpr double barCorner = 3;
constexpr double shortestBar = 3;
constexpr double labelsApart = 72; ///< px
constexpr double endShare = 0.45; ///< of the track in the stretch of the likely end
constexpr double nowWidth = 2;
constexpr int markSize = 14;
constexpr double full = 100;

} // namespace

TimelineDelegate::TimelineDelegate(TimelineView *view, const TimelineModel *model, const Theme *theme)
    : QStyledItemDelegate(view), m_view(view), m_model(model), m_theme(theme)
{
}

QList<QDateTime> TimelineDelegate::gridLines(const TimelineScale &scale)
{
    QList<QDateTime> lines;
    if (!scale.from.isValid() || scale.width <= 0)
        return lines;
    const int step = gridSeconds(scale.from.msecsTo(scale.to), scale.width, labelsApart);
    const QDateTime day = scale.from.toLocalTime().date().startOfDay();
    const qint64 first = day.secsTo(scale.from) / step + 1;
    for (QDateTime line = day.addSecs(first * step); line < scale.to; line = line.addSecs(step))
        lines.append(line.toUTC());
    return lines;
}

void TimelineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    const auto column = static_cast<TimelineModel::Column>(index.column());
    if (column == TimelineModel::Column::State) {
        painter->setPen(m_theme->colours().secondaryText);
        painter->setFont(Theme::smallFont());
        const int word = option.decorationSize.width() + 3 * Spacing::control
            + option.fontMetrics.horizontalAdvance(index.data().toString());
        const QString took = index.data(TimelineModel::TookRole).toString();
        const QRect rest = option.rect.adjusted(word, 0, -Spacing::control, 0);
        if (rest.width() >= QFontMetrics(painter->font()).horizontalAdvance(took))
            painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, took);
    } else if (column == TimelineModel::Column::Time) {
        const TimelineScale scale = m_view->scale(option.rect.left(), option.rect.width());
        paintGround(painter, option.rect, scale);
        painter->setFont(Theme::smallFont());
        paintBar(painter, option.rect, scale, m_model->barAt(index.row()), QFontMetrics(painter->font()));
    }
    painter->restore();
}

void TimelineDelegate::paintGround(QPainter *painter, const QRectF &rect, const TimelineScale &scale) const
{
    const ThemeColours &colours = m_theme->colours();
    const Timeline &timeline = m_model->timeline();
    const auto stretch = [&](const QDateTime &from, const QDateTime &to) {
        return QRectF(scale.x(from), rect.top(), scale.x(to) - scale.x(from), rect.height());
    };
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (timeline.endsEarliest.isValid()) {
        QColor likely = colours.track;
        likely.setAlphaF(static_cast<float>(endShare));
        painter->fillRect(stretch(timeline.endsEarliest, timeline.endsLatest), likely);
    }
    for (const TimelinePause &pause : timeline.pauses) {
        const QRectF band = stretch(pause.from, pause.to.isValid() ? pause.to : timeline.now);
        painter->fillRect(band, colours.toneGround(Tone::Caution));
        painter->setPen(QPen(colours.caution, 1, Qt::DotLine));
        painter->drawLine(band.topLeft(), band.bottomLeft());
        painter->drawLine(band.topRight(), band.bottomRight());
    }
    painter->setPen(QPen(colours.grid, 1));
    for (const QDateTime &line : gridLines(scale))
        painter->drawLine(QPointF(scale.x(line), rect.top()), QPointF(scale.x(line), rect.bottom()));
    const double now = scale.x(timeline.now);
    painter->fillRect(QRectF(now - nowWidth / 2, rect.top(), nowWidth, rect.height()), colours.text);
    painter->setRenderHint(QPainter::Antialiasing);
}

void TimelineDelegate::paintMark(QPainter *painter, const QRectF &rect, const QString &icon, Tone tone) const
{
    m_theme->icon(icon, tone).paint(painter, rect.toRect());
}

void TimelineDelegate::paintBar(QPainter *painter, const QRectF &rect, const TimelineScale &scale,
    const TimelineBar &bar, const QFontMetrics &metrics) const
{
    if (bar.kind == TimelineBar::Kind::None || !bar.from.isValid())
        return;
    const ThemeColours &colours = m_theme->colours();
    const QDateTime now = m_model->timeline().now;
    const double top = rect.center().y() - barHeight / 2;
    const auto box = [&](const QDateTime &from, const QDateTime &to) {
        return QRectF(scale.x(from), top, qMax(scale.x(to) - scale.x(from), shortestBar), barHeight);
    };
    const QRectF whole = box(bar.from, bar.to.isValid() ? bar.to : now);
    double after = whole.right() + Spacing::half;
    const auto mark = [&](const QString &icon, Tone tone) {
        paintMark(painter, QRectF(after, top, markSize, markSize), icon, tone);
        after += markSize + Spacing::half;
    };
    switch (bar.kind) {
    case TimelineBar::Kind::None:
        break;
    case TimelineBar::Kind::Done:
        paint::box(painter, whole, colours.goodFill, {}, barCorner);
        break;
    case TimelineBar::Kind::Failed:
        paint::box(painter, whole, colours.badFill, {}, barCorner);
        mark(u"close"_s, Tone::Bad);
        break;
    case TimelineBar::Kind::InProgress:
        if (bar.to > now)
            charts::hatching(painter, box(now, bar.to), colours.accent);
        paint::box(painter, box(bar.from, now), colours.accent, {}, barCorner);
        if (bar.percent) {
            const QString text = Texts::percent(*bar.percent / full);
            painter->setPen(colours.secondaryText);
            painter->drawText(QRectF(after, rect.top(), metrics.horizontalAdvance(text) + 1, rect.height()),
                Qt::AlignLeft | Qt::AlignVCenter, text);
        }
        break;
    case TimelineBar::Kind::Unconfirmed:
        charts::hatching(painter, box(bar.from, now), colours.cautionFill);
        mark(u"op-unconfirmed"_s, Tone::Caution);
        break;
    case TimelineBar::Kind::Waiting:
        painter->setPen(QPen(colours.secondaryText, 1, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), barCorner, barCorner);
        break;
    case TimelineBar::Kind::Skipped:
        after = whole.left();
        mark(u"op-skipped"_s, Tone::Quiet);
        break;
    }
    if (bar.isFirst)
        mark(u"flag"_s, Tone::Quiet);
}

} // namespace dcs
