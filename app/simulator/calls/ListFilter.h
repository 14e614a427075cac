// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/world/SimulatedInstance.h"

#include <QUrlQuery>

namespace dcs {

/// Which instances a list query wants. What is empty does not restrict.
struct ListFilter {
    QString id;
    QString name; ///< a part of it
    bool exactName = false;
    QString status;
    QString ip;
    QString tags; ///< "key=value,key2=value2": all must match
    QString capacity; ///< GB, as text
    bool withFailed = false; ///< with those whose creation failed

    static ListFilter ofV1(const QUrlQuery &query);
    static ListFilter ofV2(const QUrlQuery &query);

    bool accepts(const SimulatedInstance &instance) const;
};

} // namespace dcs
