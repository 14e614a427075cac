// SPDX-License-Identifier: MIT
#include "operations/run/Senders.h"

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// What versions before the journal's schema 3 wrote down has no account: of a user only the name is known.
bool belongsTo(const Operation &operation, const QString &account)
{
    if (!operation.account.isEmpty())
        return operation.account == account;
    return account == operation.who || account.endsWith(u'/' + operation.who);
}

} // namespace

void Senders::use(DcsClient *client) { m_clients[client->authenticator()->projectId()] = client; }

bool Senders::contains(const DcsClient *client) const
{
    return m_clients.value(client->authenticator()->projectId()) == client;
}

DcsClient *Senders::of(const Operation &operation) const
{
    DcsClient *client = m_clients.value(operation.projectId);
    return client && belongsTo(operation, client->authenticator()->account()) ? client : nullptr;
}

} // namespace dcs
