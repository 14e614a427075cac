// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/AccessCheck.h"
#include "simulator/ExtendCall.h"
#include "simulator/IamCalls.h"
#include "simulator/InstanceCalls.h"
#include "simulator/OfferCalls.h"

namespace dcs {

/// Finds the call that a request means, lets it through the access check and answers it. Thread-safe.
class ApiRouter {
public:
    /// Catalogue and world must outlive it.
    ApiRouter(const Catalogue &catalogue, SimulatorWorld &world, int extendMs);

    HttpAnswer answer(const Call &call);
    /// Ends the token of the request, and answers as for an expired one.
    HttpAnswer expireToken(const Call &call) { return m_access.expireToken(call); }

private:
    HttpAnswer answerInProject(const Call &call, const QStringList &path);

    AccessCheck m_access;
    IamCalls m_iam;
    InstanceCalls m_instances;
    ExtendCall m_extend;
    OfferCalls m_offers;
};

} // namespace dcs
