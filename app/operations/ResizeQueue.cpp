// SPDX-License-Identifier: MIT
#include "operations/ResizeQueue.h"

#include "operations/ResizeRun.h"

#include <algorithm>
#include <utility>

namespace dcs {

ResizeQueue::ResizeQueue(WatchSettings settings, Clock clock, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(std::move(clock))
{
}

ResizeQueue::~ResizeQueue() = default;

const Operation &ResizeQueue::operation(int id) const { return m_operations.at(id - 1); }

bool ResizeQueue::isUnsettled(const QString &instanceId) const
{
    return std::any_of(m_runs.cbegin(), m_runs.cend(),
        [&instanceId](const ResizeRun *run) { return run->operation().request.instanceId == instanceId; });
}

int ResizeQueue::unsettledCount() const { return static_cast<int>(m_runs.size()); }

std::optional<int> ResizeQueue::submit(
    DcsClient *client, const QString &profileText, const ResizeRequest &request)
{
    if (isUnsettled(request.instanceId))
        return std::nullopt;
    Operation operation;
    operation.id = static_cast<int>(m_operations.size()) + 1;
    operation.profileText = profileText;
    operation.projectId = client->authenticator()->projectId();
    operation.request = request;
    operation.startedAt = m_clock();
    m_operations.append(operation);

    auto *run = new ResizeRun(operation, m_settings, m_clock, this);
    m_runs.append(run);
    follow(run);
    Q_EMIT added(operation.id);
    run->submit(client);
    return operation.id;
}

void ResizeQueue::useClient(DcsClient *client)
{
    const QString projectId = client->authenticator()->projectId();
    for (ResizeRun *run : std::as_const(m_runs)) {
        if (run->operation().projectId == projectId)
            run->useClient(client);
    }
}

void ResizeQueue::follow(ResizeRun *run)
{
    const QString projectId = run->operation().projectId;
    connect(run, &ResizeRun::changed, this, [this, run] { store(run); });
    connect(run, &ResizeRun::instanceRead, this,
        [this, projectId](const Instance &instance) { Q_EMIT instanceRead(projectId, instance); });
    connect(run, &ResizeRun::instanceGone, this,
        [this, run, projectId] { Q_EMIT instanceGone(projectId, run->operation().request.instanceId); });
}

void ResizeQueue::store(ResizeRun *run)
{
    const Operation operation = run->operation();
    m_operations[operation.id - 1] = operation;
    if (operation.isSettled()) {
        m_runs.removeOne(run);
        run->deleteLater(); // it is on the stack
    }
    Q_EMIT changed(operation.id);
    if (operation.isSettled())
        Q_EMIT settled(operation.id);
}

} // namespace dcs
