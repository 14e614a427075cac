// SPDX-License-Identifier: MIT
#include "operations/ResizeQueue.h"

#include "operations/EarlierRuns.h"
#include "operations/InstanceFollower.h"
#include "operations/Journal.h"
#include "operations/LateWatch.h"
#include "operations/ProgressReader.h"
#include "operations/ResizeRun.h"

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
    const EarlierRuns earlier = takeOverRuns(journal);
    for (const EarlierRun &run : earlier.runs)
        takeOver(run);
    return earlier.problem;
}

bool ResizeQueue::isUnsettled(const QString &instanceId) const
{
    return std::any_of(m_runs.cbegin(), m_runs.cend(),
        [&instanceId](const ResizeRun *run) { return run->operation().request.instanceId == instanceId; });
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
    ResizeRun *run = m_runs.value(id);
    if (run && run->operation().isPending())
        begin(run);
    return id;
}

QString ResizeQueue::submitBatch(DcsClient *client, const Requester &requester,
    const QList<ResizeRequest> &requests, const BatchSettings &settings)
{
    useIfOther(client);
    const QString batchId = newUuid();
    QSet<QString> unsettled;
    for (const ResizeRun *run : std::as_const(m_runs))
        unsettled.insert(run->operation().request.instanceId);
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
        const auto plan = m_plans.find(added.runId());
        if (plan != m_plans.end())
            plan->operations.append(added.id);
        else
            m_plans.insert(added.runId(), {RollingRun(settings), {added.id}});
        makeRun(added);
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

void ResizeQueue::takeOver(const EarlierRun &earlier)
{
    QList<int> ids;
    for (const Operation &operation : earlier.operations)
        ids.append(m_store.take(operation).id);
    m_plans.insert(earlier.operations.constFirst().runId(), {earlier.rolling, ids});
    for (const int id : std::as_const(ids)) {
        const Operation operation = m_store.at(id);
        ResizeRun *run = operation.isSettled() ? nullptr : makeRun(operation);
        Q_EMIT added(id);
        if (run && !operation.isPending())
            run->resumeWatch();
    }
}

ResizeRun *ResizeQueue::makeRun(const Operation &operation)
{
    const QString projectId = operation.projectId;
    project(projectId).late->drop(operation.request.instanceId);
    const auto record = [this](const Operation &sent) { return m_store.put(sent); };
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
    plan->rolling.resume(settings);
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
    if (!run || !run->isWatched())
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
    const bool lacksClient = starts && !project(operations.first()->projectId).client;
    if (lacksClient) {
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
    if (lacksClient)
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
    run->start(project(operation.projectId).client, rolling->settings().inOwnWindow);
}

void ResizeQueue::store(ResizeRun *run)
{
    const Operation operation = run->operation();
    const bool isOtherState = operation.state != m_store.at(operation.id).state;
    m_store.put(operation);
    const bool isCorrected = !m_runs.contains(operation.id);
    if (isCorrected) {
        Q_EMIT changed(operation.id);
        return;
    }
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
    const Project &its = project(operation.projectId);
    if (run->isOpenToCorrection())
        its.late->add(run);
    else
        run->deleteLater(); // it is on the stack
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

void ResizeQueue::useClient(DcsClient *client)
{
    Project &its = project(client->authenticator()->projectId());
    its.client = client;
    its.progress->setClient(client);
    its.follower->setClient(client);
    its.late->setClient(client);
}

void ResizeQueue::useIfOther(DcsClient *client)
{
    if (project(client->authenticator()->projectId()).client != client)
        useClient(client);
}

} // namespace dcs
