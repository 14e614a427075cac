// SPDX-License-Identifier: MIT
#include "ui/widgets/SegmentedControl.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

namespace dcs {

namespace {

/// A tool button with room for a tag at its end.
class Segment : public QToolButton {
public:
    using QToolButton::QToolButton;

    void setTag(const QString &text, bool isFilled)
    {
        m_tag = text;
        m_isFilled = isFilled;
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        return QToolButton::sizeHint() + QSize(tagWidth() + 2 * Spacing::half, 0);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (m_tag.isEmpty())
            return QToolButton::paintEvent(event);
        QStylePainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        QStyleOptionToolButton ground = option;
        ground.text.clear();
        ground.icon = {};
        painter.drawComplexControl(QStyle::CC_ToolButton, ground);
        option.rect.adjust(icon().isNull() ? 0 : Spacing::half, 0, -tagWidth(), 0);
        painter.drawControl(QStyle::CE_ToolButtonLabel, option);
        paintTag(&painter);
    }

private:
    int tagWidth() const
    {
        const int text = QFontMetrics(Theme::smallFont()).horizontalAdvance(m_tag) + Spacing::control;
        return m_tag.isEmpty() ? 0 : qMax(int(Spacing::TagHeight), text) + Spacing::half;
    }

    void paintTag(QPainter *painter) const
    {
        const int width = tagWidth() - Spacing::half;
        const QRect room(this->width() - Spacing::control - width, (height() - Spacing::TagHeight) / 2, width,
            Spacing::TagHeight);
        const QColor accent = palette().color(QPalette::Link);
        const QColor ground = palette().color(QPalette::Base);
        constexpr double tint = 0.1;
        paint::box(painter, room, m_isFilled ? accent : paint::mix(accent, ground, tint), {},
            Spacing::TagHeight / 2.0);
        painter->setFont(Theme::smallFont());
        painter->setPen(m_isFilled ? ground : accent);
        painter->drawText(room, Qt::AlignCenter, m_tag);
    }

    QString m_tag;
    bool m_isFilled = false;
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    setFrameShape(QFrame::StyledPanel);
    setProperty("segmented", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

QToolButton *SegmentedControl::addSegment()
{
    auto *button = new Segment(this);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedHeight(Spacing::SmallControlHeight);
    button->setChecked(count() == 0);
    m_group->addButton(button, count());
    layout()->addWidget(button);
    return button;
}

QToolButton *SegmentedControl::segment(int index) const
{
    return qobject_cast<QToolButton *>(m_group->button(index));
}

void SegmentedControl::setTag(int index, const QString &text, bool filled)
{
    static_cast<Segment *>(segment(index))->setTag(text, filled);
}

int SegmentedControl::count() const { return static_cast<int>(m_group->buttons().size()); }

int SegmentedControl::current() const { return m_group->checkedId(); }

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

} // namespace dcs
