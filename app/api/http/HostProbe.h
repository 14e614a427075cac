// SPDX-License-Identifier: MIT
#pragma once

#include "api/ConnectionStep.h"

#include <QObject>

namespace dcs {

/// Goes the way to one host step by step (name, TCP, tunnel, TLS), sending nothing but what these steps need.
/// Ends with the first step that fails. Every signal comes from the event loop; finished exactly once, then
/// it deletes itself. Owned by its parent; deleting it stops it.
class HostProbe : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void stepStarted(dcs::ConnectionStep step, const QString &location);
    void stepEnded(const dcs::ConnectionStepResult &result);
    void finished(bool isGood);
};

} // namespace dcs
