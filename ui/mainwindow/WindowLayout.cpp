// SPDX-License-Identifier: MIT
#include "ui/mainwindow/WindowLayout.h"

#include "ui/mainwindow/MainActions.h"
#include "ui/mainwindow/frame/InstancesPage.h"
#include "ui/mainwindow/frame/WindowPlacement.h"

#include <QAction>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize initialSize{1440, 900};
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto detailsKey = "window/details"_L1;
constexpr auto viewKey = "window/view"_L1;

} // namespace

void WindowLayout::save(QSettings &settings) const
{
    settings.setValue(geometryKey, window->saveGeometry());
    settings.setValue(detailsKey, actions->showDetails->isChecked());
    const QList<QAction *> views = actions->views();
    for (qsizetype view = 0; view < views.size(); ++view) {
        if (views[view]->isChecked())
            settings.setValue(viewKey, view);
    }
    page->save(settings);
}

void WindowLayout::restore(const QSettings &settings) const
{
    if (window->restoreGeometry(settings.value(geometryKey).toByteArray())) {
        if (!window->isMaximized() && !window->isFullScreen())
            window->setGeometry(fittedTo(window->geometry(), window->screen()->availableGeometry()));
    } else {
        const WindowPlacement first = firstPlacement(initialSize, window->screen()->availableGeometry());
        window->setGeometry(first.geometry);
        if (first.isMaximised)
            window->setWindowState(Qt::WindowMaximized);
    }
    const QList<QAction *> views = actions->views();
    const qsizetype view = settings.value(viewKey).toLongLong();
    views[view >= 0 && view < views.size() ? view : 0]->setChecked(true);
    actions->showDetails->setChecked(true);
    actions->showDetails->setChecked(settings.value(detailsKey, true).toBool());
    page->restore(settings);
}

} // namespace dcs
