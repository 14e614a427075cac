// SPDX-License-Identifier: MIT
#include "ui/charts/HistoryChart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr double line = 1.25;
constexpr double areaShare = 0.12; ///< of the accent in the area under the line
constexpr double bandShare = 0.25; ///< of the quiet colour in the band of error
constexpr double ringRadius = 4;
constexpr int smallestWidth = 240;
constexpr int smallestHeight = 120;
constexpr int usualWidth = 334;
constexpr int usualHeight = 170;
constexpr double fullPercent = 100;
constexpr double secondsPerDay = 86'400;

QColor thin(QColor colour, double share)
{
    colour.setAlphaF(static_cast<float>(share));
    return colour;
}

/// The next larger of 1, 2 and 5 times a power of ten.
double niceAbove(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * power >= value)
            return step * power;
    }
    return 10 * power;
}

} // namespace

/// What all parts are painted with.
struct HistoryChart::Pen {
    QPainter painter;
    QRectF plot;
    const ThemeColours &colours;

    void text(const QPointF &at, const QString &words, Qt::Alignment side, const QColor &colour, bool bold)
    {
        QFont font = Theme::smallFont();
        font.setBold(bold);
        painter.setFont(font);
        painter.setPen(colour);
        const QFontMetricsF metrics(font);
        const double width = metrics.horizontalAdvance(words) + 2;
        QRectF box(0, 0, width, metrics.height());
        box.moveCenter(at);
        if (side & Qt::AlignLeft)
            box.moveLeft(at.x());
        else if (side & Qt::AlignRight)
            box.moveRight(at.x());
        if (box.right() > plot.right())
            box.moveRight(plot.right());
        if (box.left() < 0)
            box.moveLeft(0);
        painter.drawText(box, Qt::AlignCenter, words);
    }
};

HistoryChart::HistoryChart(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HistoryChart::setData(const HistoryChartData &shown)
{
    m_data = shown;
    m_cursor = -1;
    describe();
    update();
}

QSize HistoryChart::sizeHint() const { return {usualWidth, usualHeight}; }

QSize HistoryChart::minimumSizeHint() const { return {smallestWidth, smallestHeight}; }

QString HistoryChart::valueText(double value) const
{
    const QLocale locale;
    if (m_data.isPercent)
        return tr("%1%").arg(locale.toString(value, 'f', value < 10 && value != std::floor(value) ? 1 : 0));
    return locale.toString(value, 'f', value < 10 && value != std::floor(value) ? 1 : 0);
}

QString HistoryChart::timeText(const QDateTime &utc) const
{
    const bool isDaily = m_data.series.stepSeconds >= secondsPerDay;
    return QLocale().toString(isDaily ? utc : utc.toLocalTime(), isDaily ? tr("MMM d") : tr("MMM d, HH:mm"));
}

QString HistoryChart::cursorText() const
{
    const UsageSeries &series = m_data.series;
    if (m_cursor >= 0)
        //: %1 is a value, %2 a time
        return tr("%1 · %2").arg(
            valueText(double(series.values[m_cursor])), timeText(series.timeOf(m_cursor)));
    const std::optional<UsagePoint> peak = series.peak();
    return peak ? tr("%1 · %2").arg(valueText(double(peak->value)), timeText(peak->time)) : QString();
}

QString HistoryChart::summary() const
{
    const std::optional<UsagePoint> peak = m_data.series.peak();
    if (!peak)
        return m_data.emptyText;
    QStringList parts{tr("%1 from %2 to %3: peak %4 on %5, at last %6.")
                          .arg(m_data.name, timeText(m_data.series.start), timeText(m_data.series.end()),
                              valueText(double(peak->value)), timeText(peak->time),
                              valueText(double(m_data.series.last()->value)))};
    for (const HistoryMark &mark : m_data.marks)
        parts.append(tr("%1: %2.").arg(timeText(mark.at), mark.text));
    return parts.join(u' ');
}

void HistoryChart::describe()
{
    setAccessibleName(m_data.name);
    setAccessibleDescription(m_cursor >= 0 ? cursorText() : summary());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

int HistoryChart::knownFrom(int index, int step) const
{
    const QList<float> &values = m_data.series.values;
    for (int i = index; i >= 0 && i < values.size(); i += step) {
        if (!std::isnan(values[i]))
            return i;
    }
    return -1;
}

void HistoryChart::moveCursor(int index)
{
    if (index == m_cursor)
        return;
    m_cursor = index;
    describe();
    update();
}

QRectF HistoryChart::plot() const
{
    const QFontMetricsF metrics(Theme::smallFont());
    double labels = 0;
    for (const double value : gridValues())
        labels = std::max(labels, metrics.horizontalAdvance(QLocale().toString(value, 'f', 0)));
    return QRectF(rect()).adjusted(labels + Spacing::control, metrics.height() + ringRadius, -ringRadius,
        -metrics.height() - Spacing::half);
}

double HistoryChart::top() const
{
    const std::optional<UsagePoint> peak = m_data.series.peak();
    const double highest = peak ? double(peak->value) : 0;
    return m_data.isPercent ? std::max(fullPercent, highest) : niceAbove(highest);
}

QList<double> HistoryChart::gridValues() const
{
    if (!m_data.isPercent)
        return {0, top() / 2, top()};
    if (m_data.levels)
        return {0, 50, m_data.levels->caution, m_data.levels->full, fullPercent};
    return {0, 50, fullPercent};
}

double HistoryChart::spanSeconds() const
{
    const double measured = double(m_data.series.values.size()) * m_data.series.stepSeconds;
    return measured + (m_data.projection ? m_data.projection->days * secondsPerDay : 0);
}

double HistoryChart::xOf(const QDateTime &time) const
{
    const double share = double(m_data.series.start.secsTo(time)) / std::max(spanSeconds(), 1.0);
    return plot().left() + std::clamp(share, 0.0, 1.0) * plot().width();
}

double HistoryChart::yOf(double value) const
{
    return plot().bottom() - std::clamp(value / top(), 0.0, 1.0) * plot().height();
}

QPointF HistoryChart::pointOf(qsizetype index) const
{
    const UsageSeries &series = m_data.series;
    return {xOf(series.timeOf(index).addSecs(series.stepSeconds / 2)), yOf(double(series.values[index]))};
}

void HistoryChart::paintEvent(QPaintEvent *)
{
    Pen pen{QPainter(this), plot(), m_theme->colours()};
    pen.painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(pen);
    if (m_data.series.peak()) {
        paintTimes(pen);
        paintProjection(pen);
        paintSeries(pen);
        paintMarks(pen);
        if (m_cursor >= 0)
            paintCursor(pen);
        else
            paintPeak(pen);
    } else {
        pen.text(pen.plot.center(), m_data.emptyText, Qt::AlignHCenter, pen.colours.secondaryText, false);
    }
    if (hasFocus()) {
        pen.painter.setPen(QPen(pen.colours.accent, 2));
        pen.painter.setBrush(Qt::NoBrush);
        pen.painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Spacing::half, Spacing::half);
    }
}

void HistoryChart::paintGrid(Pen &pen) const
{
    double lastLabel = pen.plot.bottom() + pen.plot.height();
    const double lineHeight = QFontMetricsF(Theme::smallFont()).ascent();
    for (const double value : gridValues()) {
        const double y = yOf(value);
        const bool isFull = m_data.levels && value == m_data.levels->full;
        const bool isCaution = m_data.levels && value == m_data.levels->caution;
        const QColor colour = value == 0 ? pen.colours.field
            : isFull                     ? pen.colours.bad
            : isCaution                  ? pen.colours.caution
                                         : pen.colours.grid;
        pen.painter.setPen(QPen(colour, 1, isFull ? Qt::DotLine : isCaution ? Qt::DashLine : Qt::SolidLine));
        pen.painter.drawLine(QPointF(pen.plot.left(), y), QPointF(pen.plot.right(), y));
        if (lastLabel - y < lineHeight && value != fullPercent)
            continue;
        if (lastLabel - y >= lineHeight)
            pen.text({pen.plot.left() - Spacing::half, y}, QLocale().toString(value, 'f', 0), Qt::AlignRight,
                pen.colours.secondaryText, false);
        lastLabel = y;
    }
}

void HistoryChart::paintSeries(Pen &pen) const
{
    const QList<float> &values = m_data.series.values;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]))
            continue;
        QPolygonF stretch;
        for (; i < values.size() && !std::isnan(values[i]); ++i)
            stretch.append(pointOf(i));
        QPolygonF area = stretch;
        area.append({stretch.last().x(), pen.plot.bottom()});
        area.append({stretch.first().x(), pen.plot.bottom()});
        pen.painter.setPen(Qt::NoPen);
        pen.painter.setBrush(thin(pen.colours.accent, areaShare));
        pen.painter.drawPolygon(area);
        pen.painter.setBrush(Qt::NoBrush);
        pen.painter.setPen(QPen(pen.colours.accent, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (stretch.size() == 1)
            pen.painter.drawPoint(stretch.first());
        else
            pen.painter.drawPolyline(stretch);
    }
}

void HistoryChart::paintMarks(Pen &pen) const
{
    for (const HistoryMark &mark : m_data.marks) {
        if (mark.at < m_data.series.start || mark.at > m_data.series.end())
            continue;
        const double x = xOf(mark.at);
        pen.painter.setPen(QPen(pen.colours.secondaryText, 1));
        pen.painter.drawLine(QPointF(x, pen.plot.top()), QPointF(x, pen.plot.bottom()));
        const double halfLine = QFontMetricsF(Theme::smallFont()).height() / 2;
        pen.text({x, pen.plot.bottom() - halfLine}, mark.text, Qt::AlignHCenter, pen.colours.text, false);
    }
}

void HistoryChart::paintProjection(Pen &pen) const
{
    if (!m_data.projection)
        return;
    const Projection &projection = *m_data.projection;
    const QDateTime end = m_data.series.end();
    const auto at = [&](double days) { return end.addSecs(qint64(days * secondsPerDay)); };
    const QPointF from(xOf(end), yOf(projection.now));
    const QPointF to(xOf(at(projection.days)), yOf(projection.now + projection.perDay * projection.days));
    pen.painter.setPen(QPen(pen.colours.field, 1));
    pen.painter.drawLine(QPointF(from.x(), pen.plot.top()), QPointF(from.x(), pen.plot.bottom()));
    if (projection.reachesInDays && m_data.levels && *projection.reachesInDays > 0) {
        const double full = m_data.levels->full;
        const auto slope = [&](double days) { return (full - projection.now) / std::max(days, 0.5); };
        const double steep = projection.now + slope(projection.earliestInDays) * projection.days;
        const double flat = projection.now
            + (projection.latestInDays ? slope(*projection.latestInDays) * projection.days : 0);
        pen.painter.setPen(Qt::NoPen);
        pen.painter.setBrush(thin(pen.colours.quiet, bandShare));
        pen.painter.drawPolygon(QPolygonF{from, QPointF(to.x(), yOf(steep)), QPointF(to.x(), yOf(flat))});
    }
    pen.painter.setPen(QPen(pen.colours.secondaryText, line, Qt::DashLine));
    pen.painter.drawLine(from, to);
    if (!projection.reachesInDays || *projection.reachesInDays > projection.days || !m_data.levels)
        return;
    const QPointF crossing(xOf(at(*projection.reachesInDays)), yOf(m_data.levels->full));
    pen.painter.setPen(QPen(pen.colours.bad, 1, Qt::DotLine));
    pen.painter.drawLine(crossing, QPointF(crossing.x(), pen.plot.bottom()));
    pen.painter.setPen(QPen(pen.colours.bad, line));
    pen.painter.setBrush(pen.colours.surface);
    pen.painter.drawEllipse(crossing, ringRadius, ringRadius);
    pen.text({crossing.x() - Spacing::half, pen.plot.center().y() + pen.plot.height() / 4},
        QLocale().toString(at(*projection.reachesInDays).toLocalTime().date(), tr("MMM d")), Qt::AlignRight,
        pen.colours.bad, true);
}

void HistoryChart::paintPeak(Pen &pen) const
{
    const std::optional<UsagePoint> peak = m_data.series.peak();
    const qsizetype index = m_data.series.start.secsTo(peak->time) / m_data.series.stepSeconds;
    const QPointF point = pointOf(index);
    pen.painter.setPen(QPen(pen.colours.text, line));
    pen.painter.setBrush(pen.colours.surface);
    pen.painter.drawEllipse(point, ringRadius, ringRadius);
    const double up = QFontMetricsF(Theme::smallFont()).height() / 2 + ringRadius;
    pen.text({point.x(), point.y() - up}, cursorText(), Qt::AlignHCenter, pen.colours.text, true);
}

void HistoryChart::paintCursor(Pen &pen) const
{
    const QPointF point = pointOf(m_cursor);
    pen.painter.setPen(QPen(pen.colours.secondaryText, 1));
    pen.painter.drawLine(QPointF(point.x(), pen.plot.top()), QPointF(point.x(), pen.plot.bottom()));
    pen.painter.setPen(Qt::NoPen);
    pen.painter.setBrush(pen.colours.accent);
    pen.painter.drawEllipse(point, ringRadius, ringRadius);
    const double halfLine = QFontMetricsF(Theme::smallFont()).height() / 2;
    pen.text({point.x(), halfLine}, cursorText(), Qt::AlignHCenter, pen.colours.text, true);
}

void HistoryChart::paintTimes(Pen &pen) const
{
    const double y = height() - QFontMetricsF(Theme::smallFont()).height() / 2;
    const bool isShort = spanSeconds() <= secondsPerDay;
    const auto label = [&](double share, Qt::Alignment side) {
        const QDateTime time = m_data.series.start.addSecs(qint64(spanSeconds() * share)).toLocalTime();
        pen.text({pen.plot.left() + pen.plot.width() * share, y},
            QLocale().toString(time, isShort ? tr("HH:mm") : tr("MMM d")), side, pen.colours.secondaryText,
            false);
    };
    label(0, Qt::AlignLeft);
    if (m_data.projection)
        pen.text({xOf(m_data.series.end()), y}, tr("today"), Qt::AlignHCenter, pen.colours.text, false);
    else
        label(0.5, Qt::AlignHCenter); // NOLINT(readability-magic-numbers): the middle
    label(1, Qt::AlignRight);
}

void HistoryChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_data.series.peak())
        return;
    const double share = (event->position().x() - plot().left()) / plot().width();
    const int index = int(share * spanSeconds() / m_data.series.stepSeconds);
    const int inside = std::clamp(index, 0, int(m_data.series.values.size()) - 1);
    const int before = knownFrom(inside, -1);
    moveCursor(before >= 0 ? before : knownFrom(inside, 1));
}

void HistoryChart::leaveEvent(QEvent *) { moveCursor(-1); }

void HistoryChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_data.series.values.size()) - 1;
    int next = -1;
    switch (event->key()) {
    case Qt::Key_Left:
        next = knownFrom(m_cursor < 0 ? last : m_cursor - 1, -1);
        break;
    case Qt::Key_Right:
        next = knownFrom(m_cursor < 0 ? 0 : m_cursor + 1, 1);
        break;
    case Qt::Key_Home:
        next = knownFrom(0, 1);
        break;
    case Qt::Key_End:
        next = knownFrom(last, -1);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (next >= 0)
        moveCursor(next);
}

void HistoryChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void HistoryChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    moveCursor(-1);
    update();
}

void HistoryChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace dcs
