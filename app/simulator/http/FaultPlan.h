// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/http/Call.h"
#include "simulator/http/HttpAnswer.h"

#include <QList>
#include <QMutex>

#include <optional>

namespace dcs {

/// The faults that tests have switched on. Thread-safe.
class FaultPlan {
public:
    /// What strikes one request: delays come first and add up, then the first other fault.
    struct Strike {
        int delayMs = 0;
        std::optional<Fault> fault;
    };

    void add(const Fault &fault);
    void clear();
    /// Takes what strikes this request off the plan.
    Strike take(const ReceivedRequest &request);

private:
    QMutex m_mutex;
    QList<Fault> m_faults;
};

/// The answer of a fault that replaces the real one (Status, MalformedBody, HtmlPage, Redirect).
HttpAnswer answerOf(const Fault &fault, const Call &call);

} // namespace dcs
