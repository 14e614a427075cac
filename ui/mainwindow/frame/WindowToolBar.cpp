// SPDX-License-Identifier: MIT
#include "ui/mainwindow/frame/WindowToolBar.h"

#include "ui/language/Texts.h"
#include "ui/mainwindow/frame/AccountButton.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int barHeight = 48;
constexpr int smallBarHeight = 44;
constexpr int narrowestSearch = 160;
constexpr int widestSearch = 520;
constexpr int searchStretch = 100; ///< against the empty room beside it
constexpr std::array viewNames{"viewInstances", "viewAdvice", "viewBatches"};
constexpr std::array viewIcons{"table", "advice", "batches"};

} // namespace

WindowToolBar::WindowToolBar(const Theme *theme, const ToolBarParts &parts, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_parts(parts), m_account(new AccountButton(theme, this)),
      m_views(new SegmentedControl(this)), m_refresh(buttonFor(parts.refresh, "refreshButton")),
      m_resize(buttonFor(parts.resize, "resizeButton")),
      m_export(buttonFor(parts.exportInstances, "exportButton")), m_language(new QToolButton(this)),
      m_more(new QToolButton(this))
{
    setObjectName(u"toolBar"_s);
    m_account->setMenu(parts.accounts);
    m_views->setObjectName(u"views"_s);
    for (const char *name : viewNames)
        m_views->addSegment()->setObjectName(QLatin1StringView(name));
    parts.search->setMinimumWidth(narrowestSearch);
    parts.search->setMaximumWidth(widestSearch);
    m_resize->setAutoRaise(false);
    m_resize->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    m_language->setObjectName(u"languageButton"_s);
    m_more->setObjectName(u"moreButton"_s);
    auto *languages = new QMenu(m_language);
    languages->addActions(parts.languages);
    m_language->setMenu(languages);
    auto *more = new QMenu(m_more);
    more->addAction(parts.exportInstances);
    more->addSeparator();
    more->addActions(parts.languages);
    m_more->setMenu(more);
    for (QToolButton *button : {m_language, m_more}) {
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::TabFocus);
    }

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::control, 0, Spacing::control, 0);
    row->setSpacing(Spacing::control);
    row->addWidget(m_account);
    row->addWidget(m_views);
    row->addStretch(1);
    row->addWidget(parts.search, searchStretch);
    for (QToolButton *button : {m_refresh, m_resize, m_export, m_language, m_more})
        row->addWidget(button);
    const QList<QWidget *> order{m_account, m_views->segment(0), m_views->segment(1), m_views->segment(2),
        parts.search, m_refresh, m_resize, m_export, m_language, m_more};
    for (qsizetype index = 1; index < order.size(); ++index)
        setTabOrder(order[index - 1], order[index]);
    connect(m_views, &SegmentedControl::chosen, this,
        [this](int index) { Q_EMIT viewChosen(static_cast<WindowView>(index)); });
    connect(theme, &Theme::changed, this, &WindowToolBar::drawIcons);
    retranslateUi();
    setRoom(m_room);
}

QToolButton *WindowToolBar::buttonFor(QAction *action, const char *objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(objectName));
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    const auto name = [action, button] { button->setAccessibleName(action->text()); };
    connect(action, &QAction::changed, button, name);
    name();
    return button;
}

void WindowToolBar::setView(WindowView view) { m_views->setCurrent(static_cast<int>(view)); }

void WindowToolBar::setCount(WindowView view, int count, bool filled)
{
    m_views->setTag(static_cast<int>(view), count > 0 ? Texts::number(count) : QString(), filled);
}

void WindowToolBar::setRoom(WindowRoom room)
{
    m_room = room;
    const bool isSmall = room == WindowRoom::Small;
    setFixedHeight(
        qMax(isSmall ? smallBarHeight : barHeight, m_account->sizeHint().height() + Spacing::control));
    m_account->setNarrow(isSmall);
    m_refresh->setToolButtonStyle(
        room == WindowRoom::Wide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_export->setVisible(!isSmall);
    m_language->setVisible(!isSmall);
    m_more->setVisible(isSmall);
    drawIcons();
    retranslateUi();
}

void WindowToolBar::drawIcons()
{
    for (int view = 0; view < m_views->count(); ++view)
        m_views->segment(view)->setIcon(m_room == WindowRoom::Small
                ? QIcon()
                : m_theme->icon(QString::fromLatin1(viewIcons.at(static_cast<size_t>(view)))));
    m_language->setIcon(m_theme->icon(u"language"_s));
    m_more->setIcon(m_theme->icon(u"more"_s));
}

void WindowToolBar::retranslateUi()
{
    setAccessibleName(tr("Tool bar"));
    //: a view of the window
    m_views->segment(0)->setText(tr("Instances"));
    //: a view of the window: what could be resized, and why
    m_views->segment(1)->setText(tr("Advice"));
    //: a view of the window: changes confirmed together
    m_views->segment(2)->setText(tr("Batches"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("Language"));
    //: button with a menu of further actions
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_parts.search->setPlaceholderText(
        m_room == WindowRoom::Small ? tr("Search") : tr("Search name, ID, address, tag, specification"));
}

void WindowToolBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace dcs
