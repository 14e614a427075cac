// SPDX-License-Identifier: MIT
#include "operations/run/NewOperation.h"

#include <QUuid>

namespace dcs {

QString newUuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

Operation newOperation(
    const DcsClient &client, const Requester &requester, const ResizeRequest &request, const QDateTime &now)
{
    Operation operation;
    operation.uuid = newUuid();
    operation.who = requester.who;
    operation.account = client.authenticator()->account();
    operation.profileText = requester.profileText;
    operation.region = client.authenticator()->endpoint().region;
    operation.projectId = client.authenticator()->projectId();
    operation.request = request;
    operation.startedAt = now;
    return operation;
}

} // namespace dcs
