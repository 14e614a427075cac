// SPDX-License-Identifier: MIT
#include "operations/watch/TaskReader.h"

#include "api/dcs/ServedVersions.h"

#include <algorithm>
#include <utility>

namespace dcs {

namespace {

constexpr int mostProgressCalls = 3; // an instance hardly ever has more than one running task

bool isRunning(const BackgroundTask &task) { return task.status == TaskStatus::Running; }

} // namespace

TaskReader::TaskReader(Pauses pauses, QObject *parent) : QObject(parent), m_pauses(pauses)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TaskReader::ask);
}

void TaskReader::read(DcsClient *client, const QString &instanceId)
{
    if (m_client != client || m_instanceId != instanceId) {
        clear();
        m_client = client;
        m_instanceId = instanceId;
        m_pause.start(m_pauses.settleMs);
    } else if (!m_pause.isActive() || !m_report.tasks.isEmpty()) {
        ask();
    }
}

void TaskReader::stop()
{
    m_pause.stop();
    for (const QPointer<ApiJobBase> &call : std::exchange(m_calls, {}))
        delete call;
}

void TaskReader::clear()
{
    stop();
    m_client.clear();
    m_instanceId.clear();
    if (m_report == TaskReport())
        return;
    m_report = {};
    QMetaObject::invokeMethod(this, &TaskReader::changed, Qt::QueuedConnection);
}

void TaskReader::ask()
{
    if (!m_client || m_client == m_lacking || !m_calls.isEmpty())
        return;
    m_pause.stop();
    auto *call = m_client->listTasks(m_instanceId, this);
    m_calls.append(call);
    connect(call, &ApiJobBase::finished, this, [this, call] { listed(call->result()); });
}

void TaskReader::listed(const Result<QList<BackgroundTask>> &result)
{
    m_calls.clear();
    if (!m_client) // it went while its answer was on the way
        return;
    TaskReport report = m_report;
    if (result) {
        report = {*result};
        for (const BackgroundTask &task : report.tasks) {
            if (!isRunning(task) || m_calls.size() == mostProgressCalls)
                continue;
            if (m_report.progress.contains(task.id))
                report.progress.insert(task.id, m_report.progress.value(task.id));
            askForProgress(task.id);
        }
    } else if (saysNotServed(result.error()) || result.error().kind == ErrorKind::NotOffered) {
        m_lacking = m_client;
        report = {};
    } else {
        report.error = result.error();
        if (std::ranges::any_of(report.tasks, &isRunning))
            m_pause.start(m_pauses.betweenMs);
    }
    if (report != m_report) {
        m_report = report;
        Q_EMIT changed();
    }
}

void TaskReader::askForProgress(const QString &taskId)
{
    auto *call = m_client->taskProgress(m_instanceId, taskId, this);
    m_calls.append(call);
    connect(call, &ApiJobBase::finished, this, [this, call, taskId] {
        m_calls.removeAll(call);
        if (m_calls.isEmpty())
            m_pause.start(m_pauses.betweenMs);
        if (!call->result()) // the task is known without it
            return;
        m_report.progress.insert(taskId, *call->result());
        Q_EMIT changed();
    });
}

} // namespace dcs
