// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace dcs {

/// The content of a file of tests/api/data; ends the test program if there is none.
QByteArray readTestData(const QString &name);

} // namespace dcs
