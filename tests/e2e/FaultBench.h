// SPDX-License-Identifier: MIT
#pragma once

#include "operations/journal/Journal.h"
#include "tests/api/support/ProxyProgram.h"
#include "tests/api/support/RawHttpServer.h"
#include "tests/operations/ResizeQueueFixture.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>

namespace dcs {

/// The bundled list of error codes.
inline QByteArray errorCodes()
{
    QFile file(QStringLiteral(":/dcs/data/error-codes.csv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A queue with a journal over the real client, and everything that can go wrong between it and the service.
/// Verdicts come quickly: the times of grace are over at once.
class FaultBench : public ResizeQueueFixture {
public:
    explicit FaultBench(ResizeVersion requestApiVersion) : apiVersion(requestApiVersion)
    {
        makeQueue(quickVerdicts());
        queue->useJournal(&journal);
    }
    ~FaultBench() { queue.reset(); } // before the journal

    static WatchSettings quickVerdicts()
    {
        WatchSettings settings = shortTimes();
        settings.acceptedGraceMs = 20;
        settings.unconfirmedGraceMs = 20;
        settings.maxBusyTries = 3;
        return settings;
    }

    ResizeRequest request() const { return request(instanceId); }
    ResizeRequest request(const QString &id) const
    {
        ResizeRequest result = requestFor(id);
        result.apiVersion = apiVersion;
        return result;
    }
    int confirm() { return queue->submit(client.get(), requester(), request()).value_or(0); }

    /// At one point of the way: between the reading before the request and the request.
    void beforeThePost(const std::function<void()> &action)
    {
        QObject::connect(queue.get(), &ResizeQueue::instanceRead, &owner, action, Qt::SingleShotConnection);
    }
    /// Every time the operation comes to this state.
    void whenever(OperationState state, const std::function<void()> &action)
    {
        QObject::connect(queue.get(), &ResizeQueue::changed, &owner, [this, state, action](int id) {
            if (operation(id).state == state)
                action();
        });
    }

    void strike(Fault::Kind kind, int times = 1, int status = 0)
    {
        strike(fault(kind, "POST", times, status));
    }
    void strike(const Fault &fault) { service.simulator.addFault(fault); }
    void refuse(int status, const QByteArray &body, int times = 1)
    {
        Fault refusal = fault(Fault::Kind::Status, "POST", times, status);
        refusal.body = body;
        strike(refusal);
    }

    /// The post goes through this proxy, what follows goes straight to the service.
    void postThrough(const NetworkSettings &settings)
    {
        beforeThePost([this, settings] { service.http.setNetworkSettings(settings); });
        const auto goDirect = [this] { service.http.setNetworkSettings({}); };
        whenever(OperationState::Unconfirmed, goDirect);
    }
    NetworkSettings scriptedProxy() const { return proxyAt(quint16(proxy.url().port())); }

    /// Lets the service end its changes until nothing is unsettled.
    bool endAll()
    {
        return QTest::qWaitFor(
            [this] {
                service.simulator.finishChanges(changeEnd);
                return queue->unsettledCount() == 0;
            },
            waitMs);
    }
    /// Changes that left, wherever they were seen.
    int posts() const
    {
        return static_cast<int>(service.simulator.countReceived("POST", instanceId) + proxy.count("POST"));
    }
    /// As it stands in the journal, newest first.
    QList<Operation> written() const { return journal.page({}, 0, 100).value; }

    ResizeVersion apiVersion;
    Simulator::ChangeEnd changeEnd = Simulator::ChangeEnd::Done; ///< how the service ends its changes
    QTemporaryDir folder;
    Journal journal{folder.filePath(QStringLiteral("journal.db"))};
    RawHttpServer proxy{[](const RawRequest &request) -> RawAnswer {
        if (request.method == "CONNECT")
            return {"HTTP/1.1 200 Connection established\r\n\r\n"};
        return {{}, true};
    }};
    QObject owner; ///< of the connections
};

} // namespace dcs
