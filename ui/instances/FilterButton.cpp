// SPDX-License-Identifier: MIT
#include "ui/instances/FilterButton.h"

#include "ui/language/OutsideText.h"
#include "ui/language/Texts.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace dcs {

FilterButton::FilterButton(QWidget *parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(m_menu);
    m_menu->installEventFilter(this);
    // Actions are made when the menu opens: a refresh never changes a menu that is being read.
    connect(m_menu, &QMenu::aboutToShow, this, &FilterButton::rebuildMenu);
}

void FilterButton::setTitle(const QString &title)
{
    m_title = title;
    showChosen();
}

void FilterButton::setValues(const QList<FilterValue> &values)
{
    m_values = values;
    showChosen();
}

void FilterButton::setChosen(const QSet<QString> &keys)
{
    m_chosen = keys;
    const auto actions = m_menu->actions();
    for (QAction *action : actions) {
        if (action->isCheckable())
            action->setChecked(keys.contains(action->data().toString()));
    }
    showChosen();
}

void FilterButton::rebuildMenu()
{
    m_menu->clear();
    //: entry of a filter's menu: no restriction
    QAction *all = m_menu->addAction(tr("All"));
    connect(all, &QAction::triggered, this, [this] {
        setChosen({});
        Q_EMIT chosenByUser(m_chosen);
    });
    m_menu->addSeparator();
    for (const FilterValue &value : m_values) {
        //: entry of a filter's menu, value and number of instances: "Running (31)"
        QAction *action =
            m_menu->addAction(OutsideText::label(tr("%1 (%L2)").arg(value.text, Texts::number(value.count))));
        action->setData(value.key);
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(value.key));
        connect(action, &QAction::triggered, this, [this, key = value.key](bool on) { toggle(key, on); });
    }
}

void FilterButton::toggle(const QString &key, bool on)
{
    QSet<QString> keys = m_chosen;
    if (on)
        keys.insert(key);
    else
        keys.remove(key);
    setChosen(keys);
    Q_EMIT chosenByUser(m_chosen);
}

void FilterButton::showChosen()
{
    QString shown;
    if (m_chosen.isEmpty()) {
        //: after the name of a filter: no restriction, "Status: All"
        shown = tr("All", "after the name of a filter");
    } else if (m_chosen.size() == 1) {
        const auto value = std::ranges::find(m_values, *m_chosen.begin(), &FilterValue::key);
        shown = value == m_values.end() ? *m_chosen.begin() : value->text;
    } else {
        //: after the name of a filter: how many values are chosen, "Status: 2 chosen"
        shown = tr("%n chosen", nullptr, static_cast<int>(m_chosen.size()));
    }
    //: text of a filter button, property and choice: "Status: Running"
    setText(OutsideText::label(tr("%1: %2").arg(m_title, shown)));
    //: name of a filter button for screen readers, property and choice: "Filter by Status: Running"
    setAccessibleName(tr("Filter by %1: %2").arg(m_title, shown));
}

bool FilterButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_menu)
        return QToolButton::eventFilter(watched, event);
    const bool space =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    const bool release = event->type() == QEvent::MouseButtonRelease;
    QAction *action = m_menu->activeAction();
    if ((space || release) && action && action->isCheckable()) {
        action->trigger();
        return true;
    }
    return QToolButton::eventFilter(watched, event);
}

} // namespace dcs
