// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QObject;

namespace dcs {

/// Calls retranslate each time object gets QEvent::LanguageChange, for as long as object lives. Every widget
/// gets that event, and so does every direct child of a widget that is no widget itself: a model, a flow, an
/// action list. Call it in the object's constructor; it does not call retranslate itself.
void onLanguageChange(QObject *object, std::function<void()> retranslate);

} // namespace dcs
