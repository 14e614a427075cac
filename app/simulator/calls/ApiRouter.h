// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/access/AccessCheck.h"
#include "simulator/access/IamCalls.h"
#include "simulator/bss/BillingCalls.h"
#include "simulator/calls/ExtendCall.h"
#include "simulator/calls/InstanceCalls.h"
#include "simulator/calls/OfferCalls.h"
#include "simulator/calls/V2Router.h"
#include "simulator/ces/CesCalls.h"

#include <atomic>

namespace dcs {

/// Finds the call that a request means, lets it through the access check and answers it. Thread-safe.
class ApiRouter {
public:
    /// Catalogue and world must outlive it.
    ApiRouter(const Catalogue &catalogue, SimulatorWorld &world);

    HttpAnswer answer(const Call &call);
    /// Ends the token of the request, and answers as for an expired one.
    HttpAnswer expireToken(const Call &call) { return m_access.expireToken(call); }
    /// From now on there is no v1.0.
    void withdrawV1() { m_servesV1 = false; }
    void setBilling(const BillingSwitches &switches) { m_billing.setSwitches(switches); }

private:
    bool isServed(const QByteArray &method, const QStringList &path) const;
    HttpAnswer answerWithoutProject(const QStringList &path);
    HttpAnswer answerV1(const Call &call, const QStringList &path);

    const QString m_projectId;
    std::atomic<bool> m_servesV1;
    const bool m_servesV2;
    const bool m_servesMetrics;
    AccessCheck m_access;
    IamCalls m_iam;
    InstanceCalls m_instances;
    ExtendCall m_extend;
    OfferCalls m_offers;
    V2Router m_v2;
    CesCalls m_metrics;
    BillingCalls m_billing;
};

} // namespace dcs
