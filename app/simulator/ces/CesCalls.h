// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/http/Call.h"
#include "simulator/http/HttpAnswer.h"
#include "simulator/world/SimulatorWorld.h"

#include <atomic>

namespace dcs {

/// Cloud Eye: the calls below /V1.0/{project_id}. Thread-safe.
class CesCalls {
public:
    /// The world must outlive it.
    explicit CesCalls(SimulatorWorld &world) : m_world(world) { }

    /// path: the segments behind the project.
    static bool hasCall(const QByteArray &method, const QStringList &path);
    /// For a call that there is.
    HttpAnswer answer(const Call &call);

private:
    HttpAnswer one(const Call &call);
    HttpAnswer batch(const Call &call);

    SimulatorWorld &m_world;
    std::atomic<int> m_calls = 0;
};

} // namespace dcs
