// SPDX-License-Identifier: MIT
#include "ui/overview/MemoryHistogram.h"

#include "ui/charts/Charts.h"
#include "ui/language/Texts.h"
#include "ui/theme/Paint.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int wideWidth = 360;
constexpr int mediumWidth = 280;
constexpr int smallWidth = 176;
constexpr int columnsHeight = 58;
constexpr int smallHeight = 28;
constexpr int gap = 4;
constexpr double unchosenOpacity = 0.35;
constexpr int axisStep = 2; ///< bars from one number of the axis to the next

} // namespace

/// One bar of the histogram, with its number above.
class MemoryBar : public QAbstractButton {
public:
    MemoryBar(const Theme *theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setCheckable(true);
    }

    void display(int count, int largest, MemoryLevel level)
    {
        m_count = count;
        m_largest = largest;
        m_level = level;
        update();
    }
    int count() const { return m_count; }
    void setDimmed(bool isDimmed)
    {
        m_isDimmed = isDimmed;
        update();
    }
    void setNumberShown(bool isShown)
    {
        m_showsNumber = isShown;
        update();
    }

protected:
    /// The filter decides what is checked.
    void nextCheckState() override { }

    void paintEvent(QPaintEvent *) override
    {
        const ThemeColours &colours = m_theme->colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QFont small = Theme::smallFont();
        small.setBold(m_level != MemoryLevel::Normal && m_count > 0);
        const int numberHeight = m_showsNumber ? QFontMetrics(small).height() : 0;
        const QRectF room = QRectF(rect()).adjusted(0, numberHeight, 0, 0);
        const double share = m_largest > 0 ? static_cast<double>(m_count) / m_largest : 0;
        const QColor fill =
            m_level == MemoryLevel::Normal ? colours.soft : colours.fill(charts::toneOf(m_level));
        painter.setOpacity(m_isDimmed ? unchosenOpacity : 1);
        charts::column(&painter, room, share, fill);
        painter.setOpacity(1);
        if (m_showsNumber && m_largest > 0) {
            painter.setFont(small);
            painter.setPen(m_level == MemoryLevel::Normal || m_count == 0
                    ? colours.secondaryText
                    : colours.tone(charts::toneOf(m_level)));
            const QRectF number(
                0, room.bottom() - share * room.height() - numberHeight, width(), numberHeight);
            painter.drawText(number, Qt::AlignCenter, Texts::number(m_count));
        }
        if (hasFocus())
            paint::focusRing(&painter, rect(), colours.accent, Spacing::half);
    }

private:
    const Theme *m_theme;
    int m_count = 0;
    int m_largest = 0; ///< of all bars; 0: nothing is known
    MemoryLevel m_level = MemoryLevel::Normal;
    bool m_isDimmed = false;
    bool m_showsNumber = true;
};

MemoryHistogram::MemoryHistogram(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"memoryHistogram"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (int bin = 0; bin < Overview::BinCount; ++bin) {
        auto *bar = new MemoryBar(theme, this);
        bar->setObjectName(u"memoryBar%1"_s.arg(bin));
        bar->setFocusPolicy(bin == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        bar->installEventFilter(this);
        connect(bar, &QAbstractButton::clicked, this, [this, bin] { choose(bin); });
        m_bars.append(bar);
    }
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    nameBars();
}

void MemoryHistogram::display(const Overview &overview, const MemoryLevels &levels)
{
    const int largest = *std::ranges::max_element(overview.bins);
    for (int bin = 0; bin < Overview::BinCount; ++bin)
        m_bars[bin]->display(
            overview.bins[static_cast<size_t>(bin)], largest, levels.levelOf(rangeOfBin(bin).from));
    nameBars();
}

void MemoryHistogram::setChosen(const QList<MemoryRange> &ranges)
{
    for (int bin = 0; bin < Overview::BinCount; ++bin) {
        const bool isChosen = std::ranges::any_of(
            ranges, [bin](const MemoryRange &range) { return range.contains(rangeOfBin(bin)); });
        m_bars[bin]->setChecked(isChosen);
        m_bars[bin]->setDimmed(!ranges.isEmpty() && !isChosen);
    }
}

void MemoryHistogram::setRoom(WindowRoom room)
{
    m_room = room;
    for (MemoryBar *bar : std::as_const(m_bars))
        bar->setNumberShown(room != WindowRoom::Small);
    updateGeometry();
    resize(sizeHint());
}

int MemoryHistogram::axisHeight() const
{
    return m_room == WindowRoom::Small ? 0 : QFontMetrics(Theme::smallFont()).height();
}

QSize MemoryHistogram::sizeHint() const
{
    switch (m_room) {
    case WindowRoom::Wide:
        return {wideWidth, columnsHeight + axisHeight()};
    case WindowRoom::Medium:
        return {mediumWidth, columnsHeight + axisHeight()};
    case WindowRoom::Small:
        return {smallWidth, smallHeight};
    }
    Q_UNREACHABLE();
}

void MemoryHistogram::choose(int bin)
{
    const Qt::KeyboardModifiers keys = QGuiApplication::keyboardModifiers();
    QList<int> chosen;
    for (int each = 0; each < Overview::BinCount; ++each) {
        if (m_bars[each]->isChecked())
            chosen.append(each);
    }
    if (keys.testFlag(Qt::ShiftModifier)) {
        chosen.clear();
        for (int each = qMin(m_anchor, bin); each <= qMax(m_anchor, bin); ++each)
            chosen.append(each);
    } else if (keys.testFlag(Qt::ControlModifier)) {
        if (chosen.removeAll(bin) == 0)
            chosen.append(bin);
    } else {
        chosen = chosen == QList<int>{bin} ? QList<int>() : QList<int>{bin};
    }
    if (!keys.testFlag(Qt::ShiftModifier))
        m_anchor = bin;
    moveTo(bin);
    QList<MemoryRange> ranges;
    for (const int each : std::as_const(chosen))
        ranges.append(rangeOfBin(each));
    Q_EMIT chosenByUser(joined(ranges));
}

/// The keyboard is on this bar, and comes back to it.
void MemoryHistogram::moveTo(int bin)
{
    for (int each = 0; each < Overview::BinCount; ++each)
        m_bars[each]->setFocusPolicy(each == bin ? Qt::StrongFocus : Qt::ClickFocus);
    m_bars[bin]->setFocus(Qt::OtherFocusReason);
}

bool MemoryHistogram::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const qsizetype bin = m_bars.indexOf(static_cast<MemoryBar *>(watched));
    const int last = Overview::BinCount - 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        moveTo(qMax(0, static_cast<int>(bin) - 1));
        return true;
    case Qt::Key_Right:
        moveTo(qMin(last, static_cast<int>(bin) + 1));
        return true;
    case Qt::Key_Home:
        moveTo(0);
        return true;
    case Qt::Key_End:
        moveTo(last);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void MemoryHistogram::nameBars()
{
    setAccessibleName(tr("Memory use"));
    for (int bin = 0; bin < Overview::BinCount; ++bin) {
        MemoryBar *bar = m_bars[bin];
        const MemoryRange range = rangeOfBin(bin);
        //: of a bar of a histogram: %1 and %2 are shares of memory
        const QString name = tr("Memory use %1 to %2 percent: %n instance(s)", nullptr, bar->count())
                                 .arg(Texts::number(qRound64(range.from)), Texts::number(qRound64(range.to)));
        bar->setAccessibleName(name);
        bar->setToolTip(name);
    }
}

void MemoryHistogram::resizeEvent(QResizeEvent *)
{
    const int height = this->height() - axisHeight();
    const double each = (width() + gap) / static_cast<double>(Overview::BinCount);
    for (int bin = 0; bin < Overview::BinCount; ++bin) {
        const int left = qRound(bin * each);
        m_bars[bin]->setGeometry(left, 0, qRound((bin + 1) * each) - gap - left, height);
    }
}

void MemoryHistogram::paintEvent(QPaintEvent *)
{
    if (m_room == WindowRoom::Small)
        return;
    const ThemeColours &colours = m_theme->colours();
    QPainter painter(this);
    const int base = height() - axisHeight();
    painter.fillRect(QRect(0, base, width(), 1), colours.field);
    painter.setFont(Theme::smallFont());
    painter.setPen(colours.secondaryText);
    const double each = (width() + gap) / static_cast<double>(Overview::BinCount);
    for (int bin = 0; bin < Overview::BinCount; bin += axisStep)
        painter.drawText(QRectF(bin * each, base, axisStep * each, axisHeight()),
            Qt::AlignLeft | Qt::AlignVCenter, Texts::number(qRound64(rangeOfBin(bin).from)));
    painter.drawText(
        QRectF(0, base, width(), axisHeight()), Qt::AlignRight | Qt::AlignVCenter, Texts::percent(1));
}

void MemoryHistogram::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameBars();
    QWidget::changeEvent(event);
}

} // namespace dcs
