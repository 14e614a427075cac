// SPDX-License-Identifier: MIT
#include "operations/run/ResizeQueue.h"

#include "operations/journal/Journal.h"
#include "operations/run/JournalRecovery.h"
#include "operations/run/OperationRunner.h"
#include "operations/watch/InstanceFollower.h"
#include "operations/watch/ProgressReader.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace dcs {

namespace {

QString newUuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace

ResizeQueue::ResizeQueue(WatchSettings settings, Clock clock, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(std::move(clock))
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &ResizeQueue::advanceAll);
}

ResizeQueue::~ResizeQueue() = default;

std::optional<JournalProblem> ResizeQueue::useJournal(Journal *journal)
{
    m_store.setJournal(journal);
    const JournalRecovery earlier = takeOverBatches(journal);
    for (const UnfinishedBatch &runner : earlier.batches)
        takeOver(runner);
    return earlier.problem;
}

bool ResizeQueue::isUnsettled(const QString &instanceId) const
{
    return std::any_of(m_runners.cbegin(), m_runners.cend(), [&instanceId](const OperationRunner *runner) {
        return runner->operation().request.instanceId == instanceId;
    });
}

// Submission

std::optional<int> ResizeQueue::submit(
    DcsClient *client, const Requester &requester, const ResizeRequest &request)
{
    if (isUnsettled(request.instanceId))
        return std::nullopt;
    useIfOther(client);
    const int id = add(m_store.record({makeOperation(*client, requester, request)}).constFirst(), {});
    announce(id);
    OperationRunner *runner = m_runners.value(id);
    if (runner && runner->operation().isPending())
        begin(runner);
    return id;
}

QString ResizeQueue::submitBatch(DcsClient *client, const Requester &requester,
    const QList<ResizeRequest> &requests, const BatchSettings &settings)
{
    useIfOther(client);
    const QString batchId = newUuid();
    QSet<QString> unsettled;
    for (const OperationRunner *runner : std::as_const(m_runners))
        unsettled.insert(runner->operation().request.instanceId);
    QList<Operation> operations;
    for (const ResizeRequest &request : requests) {
        Operation operation = makeOperation(*client, requester, request);
        operation.batchId = batchId;
        if (unsettled.contains(request.instanceId)) {
            operation.state = OperationState::Skipped;
            operation.failure = FailureReason::OperationUnsettled;
            operation.finishedAt = operation.startedAt;
        } else {
            operation.state = OperationState::Waiting;
            operation.waitReason = WaitReason::Turn;
            unsettled.insert(request.instanceId);
        }
        operations.append(operation);
    }
    const QList<Operation> recorded = m_store.record(operations, settings);
    QList<int> ids;
    for (const Operation &operation : recorded)
        ids.append(add(operation, settings));
    for (const int id : std::as_const(ids))
        announce(id);
    advance(batchId);
    return batchId;
}

Operation ResizeQueue::makeOperation(
    const DcsClient &client, const Requester &requester, const ResizeRequest &request) const
{
    Operation operation;
    operation.uuid = newUuid();
    operation.who = requester.who;
    operation.profileText = requester.profileText;
    operation.region = client.authenticator()->endpoint().region;
    operation.projectId = client.authenticator()->projectId();
    operation.request = request;
    operation.startedAt = m_clock();
    return operation;
}

int ResizeQueue::add(const Operation &operation, const BatchSettings &settings)
{
    const Operation added = m_store.take(operation);
    if (!added.isSettled()) {
        const auto plan = m_plans.find(added.batchKey());
        if (plan != m_plans.end())
            plan->operations.append(added.id);
        else
            m_plans.insert(added.batchKey(), {BatchScheduler(settings), {added.id}});
        makeRunner(added);
    }
    return added.id;
}

void ResizeQueue::announce(int id)
{
    const bool isSettled = operation(id).isSettled();
    Q_EMIT added(id);
    if (isSettled)
        Q_EMIT settled(id);
}

void ResizeQueue::takeOver(const UnfinishedBatch &earlier)
{
    QList<int> ids;
    for (const Operation &operation : earlier.operations)
        ids.append(m_store.take(operation).id);
    m_plans.insert(earlier.operations.constFirst().batchKey(), {earlier.rolling, ids});
    for (const int id : std::as_const(ids)) {
        const Operation operation = m_store.at(id);
        OperationRunner *runner = operation.isSettled() ? nullptr : makeRunner(operation);
        Q_EMIT added(id);
        if (runner && !operation.isPending())
            runner->resumeWatch();
    }
}

OperationRunner *ResizeQueue::makeRunner(const Operation &operation)
{
    const QString projectId = operation.projectId;
    const auto record = [this](const Operation &sent) { return m_store.put(sent); };
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

// Runs

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
    plan->rolling.resume(settings);
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
    if (!runner)
        return false;
    const OperationState state = runner->operation().state;
    if (state != OperationState::WaitingForPayment && state != OperationState::WaitingForWindow)
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
    const bool lacksClient = starts && !project(operations.first()->projectId).client;
    if (lacksClient) {
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
    if (lacksClient)
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
    runner->start(project(operation.projectId).client, rolling->settings().inOwnWindow);
}

void ResizeQueue::store(OperationRunner *runner)
{
    const Operation operation = runner->operation();
    const bool isOtherState = operation.state != m_store.at(operation.id).state;
    m_store.put(operation);
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
    runner->deleteLater(); // it is on the stack
    const Project &its = project(operation.projectId);
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
        if (OperationRunner *runner = watchedRunner(projectId, instanceId))
            runner->gone();
    });
    connect(project.follower, &InstanceFollower::failed, this,
        [this, projectId](const QStringList &instanceIds, const ApiError &error) {
            for (const QString &instanceId : instanceIds) {
                if (OperationRunner *runner = watchedRunner(projectId, instanceId))
                    runner->readFailed(error);
            }
        });
    connect(project.progress, &ProgressReader::progress, this,
        [this, projectId](const QString &instanceId, int percent, std::optional<int> remainingSeconds) {
            OperationRunner *runner = watchedRunner(projectId, instanceId);
            if (runner && runner->operation().state == OperationState::Extending)
                runner->setProgress(percent, remainingSeconds);
        });
    return project;
}

void ResizeQueue::useClient(DcsClient *client)
{
    Project &its = project(client->authenticator()->projectId());
    its.client = client;
    its.progress->setClient(client);
    its.follower->setClient(client);
}

void ResizeQueue::useIfOther(DcsClient *client)
{
    if (project(client->authenticator()->projectId()).client != client)
        useClient(client);
}

OperationRunner *ResizeQueue::watchedRunner(const QString &projectId, const QString &instanceId) const
{
    const auto found = std::find_if(m_runners.cbegin(), m_runners.cend(), [&](const OperationRunner *runner) {
        const Operation &operation = runner->operation();
        return operation.request.instanceId == instanceId && operation.projectId == projectId
            && runner->isWatched();
    });
    return found == m_runners.cend() ? nullptr : *found;
}

void ResizeQueue::instanceWasRead(const QString &projectId, const Instance &instance, bool isWhole)
{
    if (isWhole)
        Q_EMIT instanceRead(projectId, instance);
    OperationRunner *runner = watchedRunner(projectId, instance.id);
    if (!runner)
        return;
    const Project its = project(projectId);
    if (!runner->read(instance, isWhole))
        its.follower->readWhole(instance.id);
    else if (isWhole && runner->operation().state == OperationState::Extending)
        its.progress->ask(instance.id); // many, followed by the list, would be a request for each
}

} // namespace dcs
