// SPDX-License-Identifier: MIT
#include "ui/mainwindow/frame/PaneKeys.h"

#include <QAbstractItemView>
#include <QApplication>

#include <algorithm>

namespace dcs {

namespace {

QWidget *targetIn(QWidget *pane)
{
    QWidget *first = nullptr;
    for (QWidget *each = pane->nextInFocusChain(); each != pane; each = each->nextInFocusChain()) {
        const bool takesKeys = pane->isAncestorOf(each) && each->isVisible() && each->isEnabled()
            && (each->focusPolicy() & Qt::TabFocus);
        if (takesKeys && qobject_cast<QAbstractItemView *>(each))
            return each;
        if (takesKeys && !first)
            first = each;
    }
    return first;
}

} // namespace

void focusPane(const QList<QWidget *> &panes, int step)
{
    const QWidget *focused = QApplication::focusWidget();
    const auto present = std::ranges::find_if(
        panes, [focused](const QWidget *pane) { return focused && pane->isAncestorOf(focused); });
    const qsizetype count = panes.size();
    qsizetype index = present == panes.end() ? (step > 0 ? -1 : count) : present - panes.begin();
    for (qsizetype tried = 0; tried < count; ++tried) {
        index = (index + step + count) % count;
        if (QWidget *target = targetIn(panes[index])) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace dcs
