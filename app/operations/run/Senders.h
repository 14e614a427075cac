// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/DcsClient.h"
#include "operations/Operation.h"

#include <QHash>
#include <QPointer>

namespace dcs {

/// The client of each project that changes may be sent through. An operation is sent only through a client of
/// the account that confirmed it. Lives in the GUI thread.
class Senders {
public:
    /// In place of any other of the client's project.
    void use(DcsClient *client);
    /// Nothing is sent in the project any more.
    void forget(const QString &projectId) { m_clients.remove(projectId); }
    bool contains(const DcsClient *client) const;

    /// The client that the operation may be sent through, or null.
    DcsClient *of(const Operation &operation) const;

private:
    QHash<QString, QPointer<DcsClient>> m_clients; ///< by project id
};

} // namespace dcs
