// SPDX-License-Identifier: MIT
#pragma once

class QMainWindow;
class QSettings;
class QSplitter;

namespace dcs {

class MainActions;

/// Where the parts of the main window are, kept from one start to the next.
struct WindowLayout {
    QMainWindow *window;
    QSplitter *columns;
    QSplitter *rows;
    MainActions *actions; ///< which panes are shown

    void save(QSettings &settings) const;
    /// What was never saved gets its initial place.
    void restore(const QSettings &settings) const;
};

} // namespace dcs
