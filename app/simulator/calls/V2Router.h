// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/calls/InstanceCalls.h"
#include "simulator/calls/ResizeCall.h"
#include "simulator/calls/TaskCalls.h"
#include "simulator/calls/V2OfferCalls.h"

namespace dcs {

/// Finds the v2 call below /v2/{project_id} that a request means, and answers it. Thread-safe.
class V2Router {
public:
    /// Both must outlive it.
    V2Router(const Catalogue &catalogue, SimulatorWorld &world);

    /// path: the segments behind the project.
    static bool hasCall(const QByteArray &method, const QStringList &path);
    /// For a call that there is.
    HttpAnswer answer(const Call &call, const QStringList &path);

private:
    InstanceCalls m_instances;
    TaskCalls m_tasks;
    ResizeCall m_resize;
    V2OfferCalls m_offers;
};

} // namespace dcs
