// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QFrame;
class QWidget;

namespace dcs {

/// The content on a surface of its own, which takes it over.
QFrame *makePane(QWidget *content, const QString &objectName);

} // namespace dcs
