// SPDX-License-Identifier: MIT
#include "ui/mainwindow/NoticePage.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace dcs {

namespace {

QLabel *centredLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void setTextAndVisibility(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

NoticePage::NoticePage(const Theme *theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel(this)), m_title(centredLabel(this)),
      m_text(centredLabel(this)), m_detail(centredLabel(this)), m_action(new QPushButton(this)),
      m_secondAction(new QPushButton(this))
{
    auto *progress = new QProgressBar(this);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    m_progress = progress;

    m_icon->setAlignment(Qt::AlignHCenter);
    setRole(m_title, "title");
    setObjectName(name + QStringLiteral("Page"));
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_action->setObjectName(name + QStringLiteral("Action"));
    setRole(m_text, "secondary");
    setRole(m_detail, "small");
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setPrimary(m_action);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::control);
    buttons->addStretch();
    buttons->addWidget(m_action);
    buttons->addWidget(m_secondAction);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
    column->setSpacing(Spacing::control);
    column->addStretch(2);
    for (QWidget *widget : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_title),
             static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_detail)})
        column->addWidget(widget);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addSpacing(Spacing::control);
    column->addLayout(buttons);
    column->addStretch(3);

    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT triggered(m_content.action); });
    connect(
        m_secondAction, &QPushButton::clicked, this, [this] { Q_EMIT triggered(m_content.secondAction); });
    connect(theme, &Theme::changed, this, &NoticePage::drawIcon);
}

void NoticePage::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    drawIcon();
    m_title->setText(content.title);
    setTextAndVisibility(m_text, content.text);
    setTextAndVisibility(m_detail, content.detail);
    m_progress->setVisible(content.busy);
    m_progress->setAccessibleName(content.title);
    m_action->setText(textOf(content.action));
    m_action->setVisible(content.action != NoticeAction::None);
    m_secondAction->setText(textOf(content.secondAction));
    m_secondAction->setVisible(content.secondAction != NoticeAction::None);
}

QString NoticePage::textOf(NoticeAction action)
{
    switch (action) {
    case NoticeAction::None:
        return {};
    case NoticeAction::SignIn:
        return tr("Sign in…");
    case NoticeAction::TryAgain:
        return tr("Try again");
    case NoticeAction::Refresh:
        return tr("Refresh");
    case NoticeAction::CancelRefresh:
        return tr("Cancel");
    case NoticeAction::ClearFilters:
        return tr("Clear filters");
    }
    Q_UNREACHABLE();
}

void NoticePage::drawIcon()
{
    const int side = 2 * fontMetrics().height();
    m_icon->setPixmap(
        m_theme->icon(m_content.icon, Tone::Quiet).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace dcs
