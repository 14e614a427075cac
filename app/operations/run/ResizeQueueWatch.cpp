// SPDX-License-Identifier: MIT
// What ResizeQueue does with readings.
#include "operations/run/LateWatch.h"
#include "operations/run/OperationRunner.h"
#include "operations/run/ResizeQueue.h"
#include "operations/watch/InstanceFollower.h"
#include "operations/watch/ProgressReader.h"

#include <algorithm>

namespace dcs {

ResizeQueue::Project &ResizeQueue::project(const QString &projectId)
{
    Project &project = m_projects[projectId];
    if (project.follower)
        return project;
    project.follower = new InstanceFollower(m_settings, this);
    project.progress = new ProgressReader(this);
    project.late = new LateWatch(m_settings, this);
    connect(project.follower, &InstanceFollower::read, this,
        [this, projectId](
            const Instance &instance, bool isWhole) { instanceWasRead(projectId, instance, isWhole); });
    connect(project.follower, &InstanceFollower::gone, this, [this, projectId](const QString &instanceId) {
        Q_EMIT instanceGone(projectId, instanceId);
        if (OperationRunner *run = watchedRunner(projectId, instanceId))
            run->gone();
    });
    connect(project.follower, &InstanceFollower::failed, this,
        [this, projectId](const QStringList &instanceIds, const ApiError &error) {
            for (const QString &instanceId : instanceIds) {
                if (OperationRunner *run = watchedRunner(projectId, instanceId))
                    run->readFailed(error);
            }
        });
    connect(project.progress, &ProgressReader::tasksRead, this,
        [this, projectId](const QString &instanceId, const QList<BackgroundTask> &tasks) {
            if (OperationRunner *run = watchedRunner(projectId, instanceId))
                run->readTasks(tasks);
        });
    connect(project.progress, &ProgressReader::progress, this,
        [this, projectId](const QString &instanceId, int percent, std::optional<int> remainingSeconds) {
            OperationRunner *run = watchedRunner(projectId, instanceId);
            if (run && run->operation().state == OperationState::Extending)
                run->setProgress(percent, remainingSeconds);
        });
    return project;
}

OperationRunner *ResizeQueue::watchedRunner(const QString &projectId, const QString &instanceId) const
{
    const auto found = std::find_if(m_runners.cbegin(), m_runners.cend(), [&](const OperationRunner *run) {
        const Operation &operation = run->operation();
        return operation.request.instanceId == instanceId && operation.projectId == projectId
            && run->isWatched();
    });
    return found == m_runners.cend() ? nullptr : *found;
}

void ResizeQueue::instanceWasRead(const QString &projectId, const Instance &instance, bool isWhole)
{
    if (isWhole)
        Q_EMIT instanceRead(projectId, instance);
    OperationRunner *run = watchedRunner(projectId, instance.id);
    if (!run)
        return;
    const Project its = project(projectId);
    if (!run->read(instance, isWhole)) {
        its.follower->readWhole(instance.id);
        return;
    }
    if (run->wantsTasks() && !its.progress->readTasks(instance.id))
        run->tasksNotOffered();
    if (isWhole && run->operation().state == OperationState::Extending)
        its.progress->ask(instance.id); // many, followed by the list, would be a request for each
}

void ResizeQueue::noteListed(const QString &projectId, const QList<Instance> &instances)
{
    const auto its = m_projects.constFind(projectId);
    if (its == m_projects.cend())
        return;
    for (const Instance &instance : instances)
        its->late->read(instance, false);
}

} // namespace dcs
