// SPDX-License-Identifier: MIT
#include "operations/watch/ProgressReader.h"

#include "api/codec/ErrorCodec.h"
#include "operations/ServiceAnswers.h"

#include <algorithm>
#include <utility>

namespace dcs {

namespace {

bool saysNotOffered(const ApiError &error)
{
    return ErrorCodec::saysNotServed(error) || error.kind == ErrorKind::NotOffered || saysNotAllowed(error);
}

} // namespace

void ProgressReader::setClient(DcsClient *client)
{
    m_client = client;
    m_offersTasks.reset();
    m_offersProgress = true;
    qDeleteAll(std::exchange(m_jobs, {})); // what they would tell is of the client before
}

void ProgressReader::ask(const QString &instanceId)
{
    const QString taskId = m_tasks.value(instanceId);
    if (taskId.isEmpty())
        readTasks(instanceId);
    else if (m_client && m_offersProgress && !mustWait(instanceId))
        askForProgress(instanceId, taskId);
}

bool ProgressReader::readTasks(const QString &instanceId)
{
    if (!m_offersTasks.value_or(true))
        return false;
    if (m_client && !mustWait(instanceId))
        askForTask(instanceId);
    return true;
}

bool ProgressReader::mustWait(const QString &instanceId) const
{
    return m_offersTasks ? m_jobs.contains(instanceId) : !m_jobs.isEmpty();
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
            if (saysNotOffered(job->result().error()))
                m_offersTasks = false;
            return;
        }
        m_offersTasks = true;
        const QList<BackgroundTask> tasks = *job->result();
        const auto running = std::ranges::find_if(tasks,
            [](const BackgroundTask &task) { return task.isChange() && task.status == TaskStatus::Running; });
        if (running != tasks.end())
            m_tasks.insert(instanceId, running->id);
        Q_EMIT tasksRead(instanceId, tasks);
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
        else if (saysNotOffered(job->result().error()))
            m_offersProgress = false;
    });
}

} // namespace dcs
