// SPDX-License-Identifier: MIT
#include "operations/ResizeQueue.h"

#include "operations/InstanceFollower.h"
#include "operations/Journal.h"
#include "operations/ProgressReader.h"
#include "operations/ResizeRun.h"

#include <algorithm>
#include <utility>

namespace dcs {

ResizeQueue::ResizeQueue(WatchSettings settings, Clock clock, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(std::move(clock))
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &ResizeQueue::advanceAll);
    m_catchUp.setSingleShot(true);
    connect(&m_catchUp, &QTimer::timeout, this, &ResizeQueue::catchUp);
    connect(&m_adoption, &QTimer::timeout, this, [this] { adopt(); });
}

ResizeQueue::~ResizeQueue() = default;

bool ResizeQueue::isUnsettled(const QString &instanceId) const
{
    return std::any_of(m_runs.cbegin(), m_runs.cend(),
        [&instanceId](const ResizeRun *run) { return run->operation().request.instanceId == instanceId; });
}

ResizeRun *ResizeQueue::makeRun(const Operation &operation)
{
    const QString projectId = operation.projectId;
    const auto record = [this](const Operation &sent) { return m_store.putAhead(sent); };
    auto *run = new ResizeRun(operation, m_settings, m_clock, record, this);
    m_runs.insert(operation.id, run);
    connect(run, &ResizeRun::changed, this, [this, run] { store(run); });
    connect(run, &ResizeRun::instanceRead, this,
        [this, projectId](const Instance &instance) { Q_EMIT instanceRead(projectId, instance); });
    connect(run, &ResizeRun::instanceGone, this,
        [this, run, projectId] { Q_EMIT instanceGone(projectId, run->operation().request.instanceId); });
    return run;
}

// Runs

const RollingRun *ResizeQueue::run(const QString &runId) const
{
    const auto plan = m_plans.constFind(runId);
    return plan == m_plans.cend() ? nullptr : &plan->rolling;
}

void ResizeQueue::pause(const QString &runId)
{
    const auto plan = m_plans.find(runId);
    if (plan == m_plans.end() || plan->rolling.isPaused())
        return;
    plan->rolling.pause(PauseReason::ByUser);
    advance(runId);
    Q_EMIT runChanged(runId);
}

void ResizeQueue::resume(const QString &runId, const std::optional<BatchSettings> &settings)
{
    const auto plan = m_plans.find(runId);
    if (plan == m_plans.end())
        return;
    if (settings)
        m_store.putSettings(runId, *settings);
    const QList<int> operations = plan->operations;
    plan->rolling.resume(settings);
    for (const int id : operations) {
        ResizeRun *run = m_runs.value(id);
        const DcsClient *sender = run ? m_senders.of(run->operation()) : nullptr;
        if (sender && run->operation().isPending())
            run->setResumed(sender->authenticator()->account());
    }
    advance(runId);
    Q_EMIT runChanged(runId);
}

void ResizeQueue::cancelPending(const QString &runId)
{
    const auto plan = m_plans.constFind(runId);
    if (plan == m_plans.cend())
        return;
    const QList<int> operations = plan->operations;
    for (const int id : operations)
        cancel(id);
}

bool ResizeQueue::cancel(int operationId)
{
    ResizeRun *run = m_runs.value(operationId);
    if (!run || !run->operation().isPending())
        return false;
    run->cancel();
    return true;
}

bool ResizeQueue::stopFollowing(int operationId)
{
    ResizeRun *run = m_runs.value(operationId);
    if (!run)
        return false;
    const OperationState state = run->operation().state;
    if (state != OperationState::WaitingForPayment && state != OperationState::WaitingForWindow)
        return false;
    run->stopFollowing();
    return true;
}

void ResizeQueue::advance(const QString &runId)
{
    const auto plan = m_plans.find(runId);
    if (plan == m_plans.end())
        return;
    QList<const Operation *> operations;
    for (const int id : std::as_const(plan->operations))
        operations.append(&m_store.at(id));
    QList<RollingRun::Step> steps = plan->rolling.next(operations, m_clock());
    const bool starts =
        std::any_of(steps.cbegin(), steps.cend(), [](const auto &step) { return step.starts; });
    const bool isHeld = starts && !maySend(*plan);
    if (isHeld) {
        plan->rolling.pause(PauseReason::NoClient);
        steps = plan->rolling.next(operations, m_clock());
    }

    const PauseReason pauseReason = plan->rolling.pauseReason();
    for (const RollingRun::Step &step : std::as_const(steps)) {
        const RollingRun *rolling = run(runId);
        if (!rolling || rolling->pauseReason() != pauseReason)
            return; // a listener changed it, and all has been done
        ResizeRun *run = m_runs.value(step.id);
        if (!run || !run->operation().isPending())
            continue;
        if (step.starts)
            begin(run);
        else
            run->wait(step.waitReason, step.waitsUntil);
    }
    if (isHeld)
        Q_EMIT runChanged(runId);
}

void ResizeQueue::advanceAll()
{
    const QStringList runIds = m_plans.keys();
    for (const QString &runId : runIds)
        advance(runId);
    QDateTime next;
    for (const ResizeRun *run : std::as_const(m_runs)) {
        const QDateTime &until = run->operation().waitsUntil;
        if (until.isValid() && (!next.isValid() || until < next))
            next = until;
    }
    if (!next.isValid() || m_wake.isActive())
        return;
    const qint64 sleepMs = std::clamp<qint64>(m_clock().msecsTo(next), 1, m_settings.longestSleepMs);
    m_wake.start(static_cast<int>(sleepMs));
}

void ResizeQueue::begin(ResizeRun *run)
{
    const Operation &operation = run->operation();
    const RollingRun *rolling = this->run(operation.runId());
    DcsClient *sender = m_senders.of(operation);
    if (sender)
        run->start(sender, rolling->settings().inOwnWindow);
    else
        hold(operation.runId());
}

bool ResizeQueue::maySend(const Plan &plan) const
{
    return m_senders.of(m_store.at(plan.operations.constFirst())) != nullptr;
}

bool ResizeQueue::canResume(const QString &runId) const
{
    const auto plan = m_plans.constFind(runId);
    return plan != m_plans.cend() && maySend(*plan);
}

/// Sends nothing more of the run before who confirmed it goes on with it.
void ResizeQueue::hold(const QString &runId)
{
    const auto plan = m_plans.find(runId);
    if (plan == m_plans.end() || plan->rolling.isPaused())
        return;
    plan->rolling.pause(PauseReason::NoClient);
    advance(runId);
    Q_EMIT runChanged(runId);
}

void ResizeQueue::store(ResizeRun *run)
{
    const Operation operation = run->operation();
    const bool isOtherState = operation.state != m_store.at(operation.id).state;
    m_store.put(operation);
    catchUpLater();
    if (operation.isSettled()) {
        end(run);
    } else if (operation.state == OperationState::Waiting) {
        m_wake.start(0);
    } else if (run->isWatched()) {
        InstanceFollower *follower = project(operation.projectId).follower;
        follower->follow(operation.request.instanceId);
        if (isOtherState)
            follower->quicken(operation.request.instanceId);
    }
    Q_EMIT changed(operation.id);
    if (operation.isSettled())
        Q_EMIT settled(operation.id);
}

void ResizeQueue::end(ResizeRun *run)
{
    const Operation operation = run->operation();
    const QString runId = operation.runId();
    m_runs.remove(operation.id);
    run->deleteLater(); // it is on the stack
    const Project &its = project(operation.projectId);
    its.follower->unfollow(operation.request.instanceId);
    its.progress->forget(operation.request.instanceId);

    const auto plan = m_plans.find(runId);
    const bool isOver = std::none_of(
        plan->operations.cbegin(), plan->operations.cend(), [this](int id) { return m_runs.contains(id); });
    if (isOver) {
        m_plans.remove(runId);
        return;
    }
    const bool wasPaused = plan->rolling.isPaused();
    plan->rolling.settled(operation, operation.finishedAt);
    if (plan->rolling.isPaused() && !wasPaused) {
        advance(runId); // at once: others may be about to be sent
        Q_EMIT runChanged(runId);
    }
    m_wake.start(0);
}

// Watching

ResizeQueue::Project &ResizeQueue::project(const QString &projectId)
{
    Project &project = m_projects[projectId];
    if (project.follower)
        return project;
    project.follower = new InstanceFollower(m_settings, this);
    project.progress = new ProgressReader(this);
    connect(project.follower, &InstanceFollower::read, this,
        [this, projectId](
            const Instance &instance, bool isWhole) { instanceWasRead(projectId, instance, isWhole); });
    connect(project.follower, &InstanceFollower::gone, this, [this, projectId](const QString &instanceId) {
        Q_EMIT instanceGone(projectId, instanceId);
        if (ResizeRun *run = watchedRun(projectId, instanceId))
            run->gone();
    });
    connect(project.follower, &InstanceFollower::failed, this,
        [this, projectId](const QStringList &instanceIds, const ApiError &error) {
            for (const QString &instanceId : instanceIds) {
                if (ResizeRun *run = watchedRun(projectId, instanceId))
                    run->readFailed(error);
            }
        });
    connect(project.progress, &ProgressReader::progress, this,
        [this, projectId](const QString &instanceId, int percent, std::optional<int> remainingSeconds) {
            ResizeRun *run = watchedRun(projectId, instanceId);
            if (run && run->operation().state == OperationState::Extending)
                run->setProgress(percent, remainingSeconds);
        });
    return project;
}

void ResizeQueue::useClient(DcsClient *client, ClientUse use)
{
    const QString projectId = client->authenticator()->projectId();
    Project &its = project(projectId);
    its.client = client;
    if (use == ClientUse::ReadAndSend)
        m_senders.use(client);
    else
        m_senders.forget(projectId);
    its.progress->setClient(client);
    its.follower->setClient(client);
    Q_EMIT sendersChanged();
}

void ResizeQueue::stopSending(const DcsClient *client)
{
    if (!m_senders.contains(client))
        return;
    const QString projectId = client->authenticator()->projectId();
    m_senders.forget(projectId);
    const QStringList runIds = m_plans.keys();
    for (const QString &runId : runIds) {
        const auto plan = m_plans.constFind(runId);
        if (plan != m_plans.cend() && m_store.at(plan->operations.constFirst()).projectId == projectId)
            hold(runId);
    }
    Q_EMIT sendersChanged();
}

void ResizeQueue::useIfOther(DcsClient *client)
{
    if (project(client->authenticator()->projectId()).client != client)
        useClient(client);
}

ResizeRun *ResizeQueue::watchedRun(const QString &projectId, const QString &instanceId) const
{
    const auto found = std::find_if(m_runs.cbegin(), m_runs.cend(), [&](const ResizeRun *run) {
        const Operation &operation = run->operation();
        return operation.request.instanceId == instanceId && operation.projectId == projectId
            && run->isWatched();
    });
    return found == m_runs.cend() ? nullptr : *found;
}

void ResizeQueue::instanceWasRead(const QString &projectId, const Instance &instance, bool isWhole)
{
    if (isWhole)
        Q_EMIT instanceRead(projectId, instance);
    ResizeRun *run = watchedRun(projectId, instance.id);
    if (!run)
        return;
    const Project its = project(projectId);
    if (!run->read(instance, isWhole))
        its.follower->readWhole(instance.id);
    else if (isWhole && run->operation().state == OperationState::Extending)
        its.progress->ask(instance.id); // many, followed by the list, would be a request for each
}

} // namespace dcs
