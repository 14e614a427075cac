// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace dcs {

/// What the simulated billing service does otherwise than usual; slow and lost answers are Faults.
struct BillingSwitches {
    QString currency = QStringLiteral("CNY"); ///< CNY, USD or EUR
    bool namesCurrency = true; ///< false: the member is null
    bool discounts = true; ///< of 15 %, by contract; false: as without the permission to see them
    bool twoDiscounts = false; ///< subscriptions have two to choose from, and the second is the best offer
    bool quotedNumbers = false; ///< amounts come as text
    bool hundredths = false; ///< amounts are in hundredths of the main unit
    QStringList unknownSpecCodes = {}; ///< products that are not found
    bool denied = false; ///< 403: no permission, or the account of another site
    bool throttled = false; ///< 429
};

} // namespace dcs
