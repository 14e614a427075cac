// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace dcs {

/// Takes the keyboard to the next pane that is shown (step 1) or the previous one (-1): to its table, else to
/// the first of it that takes the keyboard.
void focusPane(const QList<QWidget *> &panes, int step);

} // namespace dcs
