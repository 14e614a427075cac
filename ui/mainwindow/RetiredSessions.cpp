// SPDX-License-Identifier: MIT
#include "ui/mainwindow/RetiredSessions.h"

#include "ui/operations/batches/BatchesBar.h"

#include <algorithm>

namespace dcs {

RetiredSessions::RetiredSessions(ResizeQueue *queue, QObject *parent) : QObject(parent), m_queue(queue)
{
    connect(queue, &ResizeQueue::settled, this, &RetiredSessions::removeUnused);
}

void RetiredSessions::add(SessionGroup *sessions)
{
    sessions->setParent(this);
    sessions->cancelRefresh();
    for (const Session *session : sessions->sessions())
        pauseBatches(m_queue, session->projectId()); // nothing is sent for who has signed out
    m_retired.append(sessions);
    removeUnused();
}

bool RetiredSessions::isFollowed(const SessionGroup &sessions) const
{
    const QList<Operation> &operations = m_queue->operations();
    return std::any_of(operations.begin(), operations.end(), [&sessions](const Operation &operation) {
        return !operation.isSettled() && !operation.isPending() && sessions.sessionIn(operation.projectId);
    });
}

void RetiredSessions::removeUnused()
{
    m_retired.removeIf([this](SessionGroup *sessions) {
        if (isFollowed(*sessions))
            return false;
        sessions->deleteLater();
        return true;
    });
}

} // namespace dcs
