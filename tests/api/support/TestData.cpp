// SPDX-License-Identifier: MIT
#include "tests/api/support/TestData.h"

#include <QFile>

namespace dcs {

QByteArray readTestData(const QString &name)
{
    QFile file(QStringLiteral(DCS_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data %s", qPrintable(name));
    return file.readAll();
}

} // namespace dcs
