// SPDX-License-Identifier: MIT
#include "account/SetAside.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace dcs {

QString setAside(const QString &path)
{
    constexpr int mostNames = 1000;
    for (int number = 1; number <= mostNames; ++number) {
        const QString name = u"%1.damaged-%2"_s.arg(path).arg(number);
        if (QFile::rename(path, name))
            return name;
    }
    return {};
}

} // namespace dcs
