// SPDX-License-Identifier: MIT
#include "ui/widgets/Banner.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dcs {

Banner::Banner(const Theme *theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_action(new QPushButton(this))
{
    setProperty("role", QStringLiteral("banner"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::group, Spacing::half, Spacing::group, Spacing::half);
    row->setSpacing(Spacing::control);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);

    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(theme, &Theme::changed, this, &Banner::drawIcon);
    hide();
}

void Banner::present(Tone tone, const QString &icon, const QString &text, const QString &action)
{
    m_tone = tone;
    m_iconName = icon;
    drawIcon();
    setTone(m_text, tone);
    setAccessibleName(text);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
}

void Banner::dismiss() { hide(); }

QString Banner::text() const { return m_text->text(); }

void Banner::drawIcon()
{
    const int side = fontMetrics().height();
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(m_theme->icon(m_iconName, m_tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace dcs
