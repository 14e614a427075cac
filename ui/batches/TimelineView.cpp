// SPDX-License-Identifier: MIT
#include "ui/batches/TimelineView.h"

#include "ui/batches/TimelineDelegate.h"
#include "ui/batches/TimelineHeader.h"
#include "ui/batches/TimelineModel.h"
#include "ui/language/OutsideText.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationTexts.h"
#include "ui/widgets/TableLook.h"

#include <QHeaderView>
#include <QPainter>
#include <QWheelEvent>

#include <array>
#include <cmath>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array columnWidths{24, 19, 22}; ///< in digits; the timeline takes the rest
constexpr int timelineShare = 3; ///< of the width at least a third
constexpr double zoomStep = 1.25;
constexpr qint64 shortestShown = 60'000; ///< ms
constexpr int wheelNotch = 120;
constexpr double panShare = 0.1; ///< of what is shown, per notch
constexpr double upright = -90; ///< degrees

} // namespace

double TimelineScale::x(const QDateTime &time) const
{
    const auto span = static_cast<double>(qMax<qint64>(from.msecsTo(to), 1));
    return left + width * static_cast<double>(from.msecsTo(time)) / span;
}

QDateTime TimelineScale::timeAt(double x) const
{
    const auto span = static_cast<double>(from.msecsTo(to));
    return from.addMSecs(static_cast<qint64>(span * (x - left) / qMax(width, 1.0)));
}

TimelineView::TimelineView(TimelineModel *model, const Theme *theme, QWidget *parent)
    : QTableView(parent), m_model(model), m_theme(theme)
{
    setObjectName(u"timeline"_s);
    setModel(model);
    setTableLook(this);
    setSelectionMode(QTableView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalHeader(new TimelineHeader(this, model, theme));
    setItemDelegate(new TimelineDelegate(this, model, theme));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->setDefaultSectionSize(Spacing::compactRowHeight);
}

TimelineScale TimelineView::scale(double left, double width) const
{
    const Timeline &timeline = m_model->timeline();
    return {isZoomed() ? m_from : timeline.begin, isZoomed() ? m_to : timeline.end, left, width};
}

void TimelineView::fit() { show({}, {}); }

void TimelineView::show(const QDateTime &from, const QDateTime &to)
{
    m_from = from;
    m_to = to;
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

/// The reasons of pauses, written upright once over all rows.
void TimelineView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int section = static_cast<int>(TimelineModel::Column::Time);
    const TimelineScale times = scale(columnViewportPosition(section), columnWidth(section));
    QPainter painter(viewport());
    painter.setPen(m_theme->colours().caution);
    painter.setFont(Theme::smallFont());
    const int lineHeight = QFontMetrics(painter.font()).height();
    for (const TimelinePause &pause : m_model->timeline().pauses) {
        const QDateTime to = pause.to.isValid() ? pause.to : m_model->timeline().now;
        const double middle = (times.x(pause.from) + times.x(to)) / 2;
        if (times.x(to) - times.x(pause.from) < lineHeight || middle < times.left)
            continue;
        const QString lasted = Texts::duration(pause.from.msecsTo(to));
        const QString text = pause.to.isValid()
            //: in a timeline: a pause after a failure; a duration, and who ended it
            ? tr("paused after a failure, %1, resumed by %2")
                  .arg(lasted, OutsideText::within(pause.resumedBy))
            //: in a timeline: a pause that lasts
            : tr("paused after a failure, %1").arg(lasted);
        painter.save();
        painter.translate(middle, viewport()->height() - Spacing::control);
        painter.rotate(upright);
        painter.drawText(QRectF(0, -lineHeight / 2.0, viewport()->height(), lineHeight),
            Qt::AlignLeft | Qt::AlignVCenter, text);
        painter.restore();
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const int section = static_cast<int>(TimelineModel::Column::Time);
    const TimelineScale times = scale(columnViewportPosition(section), columnWidth(section));
    const double notches =
        static_cast<double>(event->angleDelta().y() + event->angleDelta().x()) / wheelNotch;
    if (event->modifiers() == Qt::ControlModifier) {
        const double factor = std::pow(zoomStep, -notches);
        const QDateTime centre = times.timeAt(event->position().x());
        const auto before = static_cast<double>(times.from.msecsTo(centre)) * factor;
        const auto after = static_cast<double>(centre.msecsTo(times.to)) * factor;
        if (before + after >= static_cast<double>(shortestShown)) {
            show(centre.addMSecs(-static_cast<qint64>(before)), centre.addMSecs(static_cast<qint64>(after)));
        }
        event->accept();
    } else if (event->modifiers() == Qt::ShiftModifier && isZoomed()) {
        const auto step =
            static_cast<qint64>(-notches * panShare * static_cast<double>(times.from.msecsTo(times.to)));
        show(m_from.addMSecs(step), m_to.addMSecs(step));
        event->accept();
    } else {
        QTableView::wheelEvent(event);
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// The columns before the timeline have their widths as long as it keeps its share.
void TimelineView::fitColumns()
{
    int wanted = 0;
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (const int width : columnWidths)
        wanted += width * digit;
    const int available = viewport()->width() - viewport()->width() / timelineShare;
    for (size_t section = 0; section < columnWidths.size(); ++section) {
        const int width = columnWidths[section] * digit;
        setColumnWidth(static_cast<int>(section), wanted > available ? width * available / wanted : width);
    }
}

} // namespace dcs
