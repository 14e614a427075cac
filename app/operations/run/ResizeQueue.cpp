// SPDX-License-Identifier: MIT
#include "operations/run/ResizeQueue.h"

#include "operations/journal/Journal.h"
#include "operations/run/LateWatch.h"
#include "operations/run/OperationRunner.h"
#include "operations/watch/InstanceFollower.h"
#include "operations/watch/ProgressReader.h"

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
    return std::any_of(m_runners.cbegin(), m_runners.cend(), [&instanceId](const OperationRunner *runner) {
        return runner->operation().request.instanceId == instanceId;
    });
}

OperationRunner *ResizeQueue::makeRunner(const Operation &operation)
{
    const QString projectId = operation.projectId;
    project(projectId).late->drop(operation.request.instanceId);
    const auto record = [this](const Operation &sent) { return m_store.putAhead(sent); };
    auto *runner = new OperationRunner(operation, m_settings, m_clock, record, this);
    m_runners.insert(operation.id, runner);
    connect(runner, &OperationRunner::changed, this, [this, runner] { store(runner); });
    connect(runner, &OperationRunner::instanceRead, this,
        [this, projectId](const Instance &instance) { Q_EMIT instanceRead(projectId, instance); });
    connect(runner, &OperationRunner::instanceGone, this, [this, runner, projectId] {
        Q_EMIT instanceGone(projectId, runner->operation().request.instanceId);
    });
    return runner;
}

// Batches

const BatchScheduler *ResizeQueue::batch(const QString &batchId) const
{
    const auto plan = m_plans.constFind(batchId);
    return plan == m_plans.cend() ? nullptr : &plan->rolling;
}

void ResizeQueue::pause(const QString &batchId)
{
    const auto plan = m_plans.find(batchId);
    if (plan == m_plans.end() || plan->rolling.isPaused())
        return;
    plan->rolling.pause(PauseReason::ByUser);
    advance(batchId);
    Q_EMIT batchChanged(batchId);
}

void ResizeQueue::resume(const QString &batchId, const std::optional<BatchSettings> &settings)
{
    const auto plan = m_plans.find(batchId);
    if (plan == m_plans.end())
        return;
    if (settings)
        m_store.putSettings(batchId, *settings);
    const QList<int> operations = plan->operations;
    plan->rolling.resume(settings);
    for (const int id : operations) {
        OperationRunner *runner = m_runners.value(id);
        const DcsClient *sender = runner ? m_senders.of(runner->operation()) : nullptr;
        if (sender && runner->operation().isPending())
            runner->setResumed(sender->authenticator()->account());
    }
    advance(batchId);
    Q_EMIT batchChanged(batchId);
}

void ResizeQueue::cancelPending(const QString &batchId)
{
    const auto plan = m_plans.constFind(batchId);
    if (plan == m_plans.cend())
        return;
    const QList<int> operations = plan->operations;
    for (const int id : operations)
        cancel(id);
}

bool ResizeQueue::cancel(int operationId)
{
    OperationRunner *runner = m_runners.value(operationId);
    if (!runner || !runner->operation().isPending())
        return false;
    runner->cancel();
    return true;
}

bool ResizeQueue::stopFollowing(int operationId)
{
    OperationRunner *runner = m_runners.value(operationId);
    if (!runner || !runner->isWatched())
        return false;
    runner->stopFollowing();
    return true;
}

void ResizeQueue::advance(const QString &batchId)
{
    const auto plan = m_plans.find(batchId);
    if (plan == m_plans.end())
        return;
    QList<const Operation *> operations;
    for (const int id : std::as_const(plan->operations))
        operations.append(&m_store.at(id));
    QList<BatchScheduler::Step> steps = plan->rolling.next(operations, m_clock());
    const bool starts =
        std::any_of(steps.cbegin(), steps.cend(), [](const auto &step) { return step.starts; });
    const bool isHeld = starts && !maySend(*plan);
    if (isHeld) {
        plan->rolling.pause(PauseReason::NoClient);
        steps = plan->rolling.next(operations, m_clock());
    }

    const PauseReason pauseReason = plan->rolling.pauseReason();
    for (const BatchScheduler::Step &step : std::as_const(steps)) {
        const BatchScheduler *rolling = batch(batchId);
        if (!rolling || rolling->pauseReason() != pauseReason)
            return; // a listener changed it, and all has been done
        OperationRunner *runner = m_runners.value(step.id);
        if (!runner || !runner->operation().isPending())
            continue;
        if (step.starts)
            begin(runner);
        else
            runner->wait(step.waitReason, step.waitsUntil);
    }
    if (isHeld)
        Q_EMIT batchChanged(batchId);
}

void ResizeQueue::advanceAll()
{
    const QStringList batchIds = m_plans.keys();
    for (const QString &batchId : batchIds)
        advance(batchId);
    QDateTime next;
    for (const OperationRunner *runner : std::as_const(m_runners)) {
        const QDateTime &until = runner->operation().waitsUntil;
        if (until.isValid() && (!next.isValid() || until < next))
            next = until;
    }
    if (!next.isValid() || m_wake.isActive())
        return;
    const qint64 sleepMs = std::clamp<qint64>(m_clock().msecsTo(next), 1, m_settings.longestSleepMs);
    m_wake.start(static_cast<int>(sleepMs));
}

void ResizeQueue::begin(OperationRunner *runner)
{
    const Operation &operation = runner->operation();
    const BatchScheduler *rolling = this->batch(operation.batchKey());
    DcsClient *sender = m_senders.of(operation);
    if (sender)
        runner->start(sender, rolling->settings().inOwnWindow);
    else
        hold(operation.batchKey());
}

bool ResizeQueue::maySend(const Plan &plan) const
{
    return m_senders.of(m_store.at(plan.operations.constFirst())) != nullptr;
}

bool ResizeQueue::canResume(const QString &batchId) const
{
    const auto plan = m_plans.constFind(batchId);
    return plan != m_plans.cend() && maySend(*plan);
}

/// Sends nothing more of the run before who confirmed it goes on with it.
void ResizeQueue::hold(const QString &batchId)
{
    const auto plan = m_plans.find(batchId);
    if (plan == m_plans.end() || plan->rolling.isPaused())
        return;
    plan->rolling.pause(PauseReason::NoClient);
    advance(batchId);
    Q_EMIT batchChanged(batchId);
}

void ResizeQueue::store(OperationRunner *runner)
{
    const Operation operation = runner->operation();
    const bool isOtherState = operation.state != m_store.at(operation.id).state;
    m_store.put(operation);
    catchUpLater();
    const bool isCorrected = !m_runners.contains(operation.id);
    if (isCorrected) {
        Q_EMIT changed(operation.id);
        return;
    }
    if (operation.isSettled()) {
        end(runner);
    } else if (operation.state == OperationState::Waiting) {
        m_wake.start(0);
    } else if (runner->isWatched()) {
        InstanceFollower *follower = project(operation.projectId).follower;
        follower->follow(operation.request.instanceId);
        if (isOtherState)
            follower->quicken(operation.request.instanceId);
    }
    Q_EMIT changed(operation.id);
    if (operation.isSettled())
        Q_EMIT settled(operation.id);
}

void ResizeQueue::end(OperationRunner *runner)
{
    const Operation operation = runner->operation();
    const QString batchId = operation.batchKey();
    m_runners.remove(operation.id);
    const Project &its = project(operation.projectId);
    if (runner->isOpenToCorrection())
        its.late->add(runner);
    else
        runner->deleteLater(); // it is on the stack
    its.follower->unfollow(operation.request.instanceId);
    its.progress->forget(operation.request.instanceId);

    const auto plan = m_plans.find(batchId);
    const bool isOver = std::none_of(plan->operations.cbegin(), plan->operations.cend(),
        [this](int id) { return m_runners.contains(id); });
    if (isOver) {
        m_plans.remove(batchId);
        return;
    }
    const bool wasPaused = plan->rolling.isPaused();
    plan->rolling.settled(operation, operation.finishedAt);
    if (plan->rolling.isPaused() && !wasPaused) {
        advance(batchId); // at once: others may be about to be sent
        Q_EMIT batchChanged(batchId);
    }
    m_wake.start(0);
}

// Watching

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
    its.late->setClient(client);
    Q_EMIT sendersChanged();
}

void ResizeQueue::stopSending(const DcsClient *client)
{
    if (!m_senders.contains(client))
        return;
    const QString projectId = client->authenticator()->projectId();
    m_senders.forget(projectId);
    const QStringList batchIds = m_plans.keys();
    for (const QString &batchId : batchIds) {
        const auto plan = m_plans.constFind(batchId);
        if (plan != m_plans.cend() && m_store.at(plan->operations.constFirst()).projectId == projectId)
            hold(batchId);
    }
    Q_EMIT sendersChanged();
}

void ResizeQueue::useIfOther(DcsClient *client)
{
    if (project(client->authenticator()->projectId()).client != client)
        useClient(client);
}

} // namespace dcs
