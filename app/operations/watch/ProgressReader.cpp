// SPDX-License-Identifier: MIT
#include "operations/watch/ProgressReader.h"

#include "api/dcs/ServedVersions.h"
#include "operations/ServiceAnswers.h"

#include <algorithm>
#include <utility>

namespace dcs {

void ProgressReader::setClient(DcsClient *client)
{
    m_client = client;
    m_isOffered.reset();
    qDeleteAll(std::exchange(m_jobs, {})); // what they would tell is of the client before
}

void ProgressReader::ask(const QString &instanceId)
{
    const bool mustWait = m_isOffered ? m_jobs.contains(instanceId) : !m_jobs.isEmpty();
    if (!m_client || !m_isOffered.value_or(true) || mustWait)
        return;
    const QString taskId = m_tasks.value(instanceId);
    if (taskId.isEmpty())
        askForTask(instanceId);
    else
        askForProgress(instanceId, taskId);
}

void ProgressReader::forget(const QString &instanceId)
{
    m_tasks.remove(instanceId);
    delete m_jobs.take(instanceId);
}

void ProgressReader::askForTask(const QString &instanceId)
{
    auto *job = m_client->listTasks(instanceId, this);
    m_jobs.insert(instanceId, job);
    connect(job, &ApiJobBase::finished, this, [this, job, instanceId] {
        m_jobs.remove(instanceId);
        if (!job->result()) {
            failed(job->result().error());
            return;
        }
        m_isOffered = true;
        const QList<BackgroundTask> tasks = *job->result();
        const auto running = std::ranges::find_if(tasks,
            [](const BackgroundTask &task) { return task.isChange() && task.status == TaskStatus::Running; });
        if (running != tasks.end())
            m_tasks.insert(instanceId, running->id);
    });
}

void ProgressReader::askForProgress(const QString &instanceId, const QString &taskId)
{
    auto *job = m_client->taskProgress(instanceId, taskId, this);
    m_jobs.insert(instanceId, job);
    connect(job, &ApiJobBase::finished, this, [this, job, instanceId] {
        m_jobs.remove(instanceId);
        if (job->result())
            Q_EMIT progress(instanceId, job->result()->percent, job->result()->remainingSeconds);
        else
            failed(job->result().error());
    });
}

void ProgressReader::failed(const ApiError &error)
{
    if (saysNotServed(error) || error.kind == ErrorKind::NotOffered || saysNotAllowed(error))
        m_isOffered = false;
}

} // namespace dcs
