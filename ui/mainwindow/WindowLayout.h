// SPDX-License-Identifier: MIT
#pragma once

class QMainWindow;
class QSettings;

namespace dcs {

class InstancesPage;
class MainActions;

/// Where the main window and its parts are, kept from one start to the next.
struct WindowLayout {
    QMainWindow *window;
    InstancesPage *page;
    MainActions *actions; ///< which view and panes are shown

    void save(QSettings &settings) const;
    /// What was never saved gets its initial place; no window is larger than its screen.
    void restore(const QSettings &settings) const;
};

} // namespace dcs
