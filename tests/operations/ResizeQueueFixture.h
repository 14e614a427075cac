// SPDX-License-Identifier: MIT
#pragma once

#include "operations/run/ResizeQueue.h"
#include "tests/account/SimulatedService.h"

#include <QTest>

#include <algorithm>
#include <memory>

namespace dcs {

/// A queue over HTTP: the real client, and a simulator with one Redis of 4 GB.
class ResizeQueueFixture {
public:
    static constexpr int waitMs = 30'000;
    const QString instanceId = QStringLiteral("11111111-2222-3333-4444-555555555555");
    const QString otherId = QStringLiteral("11111111-2222-3333-4444-666666666666");
    const QString profileText = QStringLiteral("AK / cn-north-4");

    ResizeQueueFixture() : service(0)
    {
        service.simulator.start();
        service.addRedis(instanceId, 4);
        connectClient();
        makeQueue(shortTimes());
    }

    /// Short pauses, and times of grace that no test lives to see.
    static WatchSettings shortTimes()
    {
        return {.firstPauseMs = 2,
            .maxPauseMs = 10,
            .maxPauseAfterErrorMs = 20,
            .acceptedGraceMs = 3'600'000,
            .unconfirmedGraceMs = 3'600'000,
            .busyPauseMs = 1,
            .maxBusyPauseMs = 4,
            .longestSleepMs = 5};
    }

    /// From 4 to 8 GB; the body is valid, and not what we would write, to see that it goes out as it is.
    static ResizeRequest requestFor(const QString &id)
    {
        ResizeRequest request;
        request.instanceId = id;
        request.instanceName = QStringLiteral("cache");
        request.from = {Capacity::fromGigabytes(4), SimulatedService::specCode(4), CacheMode::MasterStandby};
        request.to = {Capacity::fromGigabytes(8), SimulatedService::specCode(8), CacheMode::MasterStandby};
        request.body =
            "{\"new_capacity\": 8, \"spec_code\": \"" + SimulatedService::specCode(8).toLatin1() + "\"}";
        return request;
    }

    Fault fault(Fault::Kind kind, const QByteArray &method, int times, int status = 0) const
    {
        Fault result;
        result.kind = kind;
        result.method = method;
        result.pathContains = instanceId;
        result.times = times;
        result.status = status;
        return result;
    }

    void disconnectClient()
    {
        client.reset();
        authenticator.reset();
    }
    void connectClient() { signIn(SimulatedService::accessKey()); }
    void signIn(const Credentials &credentials)
    {
        disconnectClient();
        authenticator = std::make_unique<Authenticator>(
            &service.http, service.endpoint(), credentials, &SimulatedService::now);
        client = std::make_unique<DcsClient>(&service.http, authenticator.get(), service.settings);
    }
    void makeQueue(const WatchSettings &settings)
    {
        queue = std::make_unique<ResizeQueue>(
            settings, [this] { return SimulatedService::now().addMSecs(aheadMs); });
        m_states.clear();
        const auto record = [this](int id) {
            QList<OperationState> &states = m_states[id];
            if (states.isEmpty() || states.last() != operation(id).state)
                states.append(operation(id).state);
            const QList<Operation> &all = queue->operations();
            const auto isInProgress = [](const Operation &each) {
                return !each.isSettled() && each.state != OperationState::Waiting;
            };
            mostInProgress = std::max(
                mostInProgress, static_cast<int>(std::count_if(all.begin(), all.end(), isInProgress)));
        };
        QObject::connect(queue.get(), &ResizeQueue::added, queue.get(), record);
        QObject::connect(queue.get(), &ResizeQueue::changed, queue.get(), record);
    }

    /// The operation's id, 0 if the queue refused.
    int submit() { return submit(instanceId); }
    int submit(const QString &id)
    {
        return queue->submit(client.get(), requester(), requestFor(id)).value_or(0);
    }
    Requester requester() const { return {profileText, Simulator::accessKey()}; }

    /// Adds so many instances of 4 GB; their ids in the order of their names.
    QStringList addInstances(int count)
    {
        service.simulator.setMemoryQuotaGb(10'000);
        QStringList ids;
        for (int i = 0; i < count; ++i) {
            ids.append(QStringLiteral("22222222-0000-0000-0000-%1").arg(i, 12, 10, QLatin1Char('0')));
            service.addRedis(ids.last(), 4);
        }
        return ids;
    }
    /// The run id; its operations are numbered from 1 if nothing was submitted before.
    QString submitBatch(const QStringList &ids, const BatchSettings &settings)
    {
        QList<ResizeRequest> requests;
        for (const QString &id : ids)
            requests.append(requestFor(id));
        return queue->submitBatch(client.get(), requester(), requests, settings);
    }
    int count(OperationState state) const
    {
        const QList<Operation> &all = queue->operations();
        return static_cast<int>(std::count_if(
            all.begin(), all.end(), [state](const Operation &each) { return each.state == state; }));
    }
    /// Lets changes end until nothing is unsettled.
    bool finishAll()
    {
        return QTest::qWaitFor(
            [this] {
                service.simulator.finishChanges(Simulator::ChangeEnd::Done);
                return queue->unsettledCount() == 0;
            },
            waitMs);
    }
    /// The instances posted to, in that order.
    QStringList posted() const
    {
        QStringList ids;
        for (const ReceivedRequest &request : service.simulator.received()) {
            if (request.method == "POST")
                ids.append(request.path.section(QLatin1Char('/'), -2, -2));
        }
        return ids;
    }
    const Operation &operation(int id) const { return queue->operation(id); }
    /// What the operation has passed through up to now.
    QList<OperationState> states(int id) const { return m_states.value(id); }
    /// False if the operation does not come to this state (it may have left it again).
    bool waitForState(int id, OperationState state) const
    {
        return QTest::qWaitFor([&] { return states(id).contains(state); }, waitMs);
    }
    int posts() const { return service.simulator.countReceived("POST", QStringLiteral("/extend")); }
    int readings() const { return service.simulator.countReceived("GET", instanceId); }

    SimulatedService service;
    qint64 aheadMs = 0; ///< the queue's clock before the real one
    int mostInProgress = 0; ///< operations at once, up to now
    std::unique_ptr<Authenticator> authenticator;
    std::unique_ptr<DcsClient> client;
    std::unique_ptr<ResizeQueue> queue;

private:
    QHash<int, QList<OperationState>> m_states;
};

} // namespace dcs
