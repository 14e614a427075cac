// SPDX-License-Identifier: MIT
#include "ui/widgets/SegmentedControl.h"

#include "ui/theme/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace dcs {

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
    auto *button = new QToolButton(this);
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

int SegmentedControl::count() const { return static_cast<int>(m_group->buttons().size()); }

int SegmentedControl::current() const { return m_group->checkedId(); }

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

} // namespace dcs
