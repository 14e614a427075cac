// SPDX-License-Identifier: MIT
#include "ui/mainwindow/WindowLayout.h"

#include "ui/mainwindow/MainActions.h"

#include <QAction>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize initialSize{1360, 860};

} // namespace

void WindowLayout::save(QSettings &settings) const
{
    settings.setValue("window/geometry"_L1, window->saveGeometry());
    settings.setValue("window/columns"_L1, columns->saveState());
    settings.setValue("window/rows"_L1, rows->saveState());
    settings.setValue("window/details"_L1, actions->showDetails->isChecked());
    settings.setValue("window/operations"_L1, actions->showOperations->isChecked());
}

void WindowLayout::restore(const QSettings &settings) const
{
    if (!window->restoreGeometry(settings.value("window/geometry"_L1).toByteArray()))
        window->resize(initialSize);
    columns->setSizes({initialSize.width() * 3 / 4, initialSize.width() / 4});
    rows->setSizes({initialSize.height() * 5 / 8, initialSize.height() * 3 / 8});
    columns->restoreState(settings.value("window/columns"_L1).toByteArray());
    rows->restoreState(settings.value("window/rows"_L1).toByteArray());
    actions->showDetails->setChecked(true);
    actions->showOperations->setChecked(true);
    actions->showDetails->setChecked(settings.value("window/details"_L1, true).toBool());
    actions->showOperations->setChecked(settings.value("window/operations"_L1, true).toBool());
}

} // namespace dcs
