// SPDX-License-Identifier: MIT
#pragma once

#include "model/price/Money.h"
#include "simulator/bss/BillingBodies.h"
#include "simulator/world/SimulatorWorld.h"

#include <QJsonArray>
#include <QMutex>

#include <optional>

namespace dcs {

/// The calls of the billing service: prices by the hour and by the month, of a renewal, and orders.
/// Thread-safe.
class BillingCalls {
public:
    /// Catalogue and world must outlive it.
    BillingCalls(const Catalogue &catalogue, SimulatorWorld &world);

    static bool hasCall(const QByteArray &method, const QString &path);
    /// Only for what hasCall() knows.
    HttpAnswer answer(const Call &call) const;

    void setSwitches(const BillingSwitches &switches);

private:
    HttpAnswer onDemand(const Call &call, const BillingSwitches &switches) const;
    HttpAnswer subscription(const Call &call, const BillingSwitches &switches) const;
    HttpAnswer renewal(const Call &call, const BillingSwitches &switches) const;
    HttpAnswer order(const QString &orderId, const BillingSwitches &switches) const;
    std::optional<Money> amountDue(const QString &orderId, const QString &currency) const;

    const Catalogue &m_catalogue;
    SimulatorWorld &m_world;
    mutable QMutex m_mutex;
    BillingSwitches m_switches;
};

} // namespace dcs
