// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/InstanceCalls.h"
#include "simulator/ResizeCall.h"
#include "simulator/TaskCalls.h"
#include "simulator/V2OfferCalls.h"

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
    SimulatorWorld &m_world;
    InstanceCalls m_instances;
    TaskCalls m_tasks;
    ResizeCall m_resize;
    V2OfferCalls m_offers;
};

} // namespace dcs
