// SPDX-License-Identifier: MIT
#pragma once

#include <QKeyEvent>
#include <QPushButton>

namespace dcs::EnterKey {

/// In dialogs that change something no button is the default one: Enter presses only the button that has the
/// focus. True if the event was Enter.
inline bool pressFocusedButton(const QWidget *dialog, const QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return false;
    if (auto *button = qobject_cast<QPushButton *>(dialog->focusWidget()))
        button->click();
    return true;
}

} // namespace dcs::EnterKey
