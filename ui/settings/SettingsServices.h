// SPDX-License-Identifier: MIT
#pragma once

#include "account/NetworkSetup.h"
#include "account/SettingsStore.h"
#include "ui/language/Language.h"
#include "ui/theme/Theme.h"

#include <QDesktopServices>
#include <QString>
#include <QUrl>

#include <functional>

namespace dcs {

/// What the settings dialog works with; all of it outlives the dialog.
struct SettingsServices {
    SettingsStore *store = nullptr;
    NetworkSetup *network = nullptr;
    const Language *language = nullptr;
    const Theme *theme = nullptr;
    QString journalPath; ///< of a file; "" if there is no journal
    std::function<void(Language::Code)> speak; ///< changes the language and keeps it
    std::function<bool(const QUrl &)> openUrl = &QDesktopServices::openUrl; ///< false: nothing opens it
};

} // namespace dcs
