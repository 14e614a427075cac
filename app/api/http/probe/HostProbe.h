// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace dcs {

/// The steps of a connection test, in their order.
enum class ConnectionStep {
    NameResolution, ///< of the proxy if there is one, which then resolves the name of the service
    Connection, ///< TCP, to the proxy if there is one
    Tunnel, ///< only with a proxy: it lets us through to the service
    Tls,
    Time, ///< the clock of this computer against that of the service
    SignIn, ///< IAM gives a token, or the service takes the signature
    Project,
    Permission ///< to list instances
};

/// How one step ended.
struct ConnectionStepResult {
    ConnectionStep step = ConnectionStep::NameResolution;
    QString location; ///< who was asked, "host:port"; of the service without the port of its scheme
    bool isProxy = false; ///< place is the proxy
    qint64 durationMs = 0;
    std::optional<ApiError> error; ///< what the step failed with
    std::optional<CertificateFacts> certificate; ///< Tls: what the service showed, refused or not
    std::optional<qint64> clockOffsetSeconds; ///< Time: service clock minus ours, if the answer had a Date
    /// Project: the ids of those that bear the name of the region, if they were looked up; the step fails
    /// unless it is one.
    std::optional<QStringList> foundProjects;

    bool isGood() const { return !error && (!foundProjects || foundProjects->size() == 1); }
    friend bool operator==(const ConnectionStepResult &, const ConnectionStepResult &) = default;
};

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
