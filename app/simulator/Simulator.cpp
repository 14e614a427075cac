// SPDX-License-Identifier: MIT
#include "simulator/Simulator.h"

#include "simulator/calls/ApiRouter.h"
#include "simulator/http/FaultPlan.h"
#include "simulator/http/LoopbackServer.h"
#include "simulator/http/Pause.h"
#include "simulator/values/FixedAccount.h"
#include "simulator/world/SimulatorFleet.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QMutex>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr qsizetype rememberedRequests = 100'000;

HttpAnswer dropped()
{
    HttpAnswer answer;
    answer.ending = HttpAnswer::Ending::Dropped;
    return answer;
}

} // namespace

struct Simulator::Impl {
    Impl(Catalogue bundled, SimulatorSettings wanted)
        : catalogue(std::move(bundled)), settings(wanted),
          world(makeFleet(settings.seed, settings.instanceCount, catalogue), settings),
          router(catalogue, world), port(settings.port),
          server([this](const ReceivedRequest &request) { return answer(request); })
    {
    }

    HttpAnswer answer(const ReceivedRequest &request)
    {
        remember(request);
        const QByteArray number = QByteArray::number(settings.seed) + '/' + QByteArray::number(++requests);
        const Call call{
            request, QCryptographicHash::hash(number, QCryptographicHash::Md5).toHex(), world.now()};
        HttpAnswer result = answerWithFaults(call);
        const QString date = QLocale::c().toString(call.now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'");
        result.headers.append({"Date", date.toLatin1()});
        result.headers.append({"X-Request-Id", call.requestId});
        if (request.path.startsWith("/v3/"_L1))
            result.headers.append({"X-IAM-Trace-Id", call.requestId});
        return result;
    }

    HttpAnswer answerWithFaults(const Call &call)
    {
        const FaultPlan::Strike strike = faults.take(call.request);
        if (strike.delayMs > 0 && !pause.wait(std::chrono::milliseconds(strike.delayMs)))
            return dropped();
        if (!strike.fault)
            return router.answer(call);
        switch (strike.fault->kind) {
        case Fault::Kind::DropBeforeHandling:
            return dropped();
        case Fault::Kind::DropAfterHandling:
            router.answer(call);
            return dropped();
        case Fault::Kind::TruncateBody: {
            HttpAnswer whole = router.answer(call);
            whole.ending = HttpAnswer::Ending::Truncated;
            return whole;
        }
        case Fault::Kind::ExpireToken:
            return router.expireToken(call);
        case Fault::Kind::Delay:
        case Fault::Kind::Status:
        case Fault::Kind::MalformedBody:
        case Fault::Kind::HtmlPage:
        case Fault::Kind::Redirect:
            return answerOf(*strike.fault, call);
        }
        Q_UNREACHABLE();
    }

    void remember(const ReceivedRequest &request)
    {
        const QMutexLocker locker(&logMutex);
        if (log.size() == rememberedRequests)
            log.removeFirst();
        log.append(request);
    }

    const Catalogue catalogue;
    const SimulatorSettings settings;
    SimulatorWorld world;
    ApiRouter router;
    FaultPlan faults;
    Pause pause;
    std::atomic<quint64> requests = 0;
    mutable QMutex logMutex;
    QList<ReceivedRequest> log;
    QMutex lifecycle;
    std::atomic<int> port;
    LoopbackServer server; // last: its threads use all the others
};

Simulator::Simulator(Catalogue catalogue, SimulatorSettings settings)
    : m_impl(std::make_unique<Impl>(std::move(catalogue), settings))
{
}

Simulator::~Simulator() { stop(); }

bool Simulator::start()
{
    const QMutexLocker locker(&m_impl->lifecycle);
    m_impl->pause.setBroken(false);
    if (!m_impl->server.start(m_impl->port))
        return false;
    m_impl->port = m_impl->server.port();
    return true;
}

void Simulator::stop()
{
    const QMutexLocker locker(&m_impl->lifecycle);
    m_impl->pause.setBroken(true);
    m_impl->server.stop();
}

int Simulator::port() const { return m_impl->port; }

QString Simulator::baseUrl() const { return u"http://127.0.0.1:%1"_s.arg(port()); }

QString Simulator::accessKey() { return FixedAccount::accessKey(); }

QString Simulator::secretKey() { return FixedAccount::secretKey(); }

QString Simulator::userName() { return FixedAccount::userName(); }

QString Simulator::password() { return FixedAccount::password(); }

QString Simulator::domainName() { return FixedAccount::domainName(); }

QString Simulator::projectId() { return FixedAccount::projectId(); }

QString Simulator::region() { return FixedAccount::region(); }

void Simulator::addFault(const Fault &fault) { m_impl->faults.add(fault); }

void Simulator::clearFaults() { m_impl->faults.clear(); }

QList<ReceivedRequest> Simulator::received() const
{
    const QMutexLocker locker(&m_impl->logMutex);
    return m_impl->log;
}

int Simulator::countReceived(const QByteArray &method, const QString &pathContains) const
{
    int count = 0;
    for (const ReceivedRequest &request : received()) {
        if ((method.isEmpty() || request.method == method) && request.path.contains(pathContains))
            ++count;
    }
    return count;
}

QStringList Simulator::instanceIds() const
{
    return m_impl->world.access([](const WorldState &world) {
        QStringList ids;
        for (const SimulatedInstance &instance : world.instances)
            ids.append(instance.id);
        return ids;
    });
}

void Simulator::setInstanceMember(const QString &instanceId, const QString &member, const QJsonValue &value)
{
    m_impl->world.access([&](WorldState &world) {
        if (SimulatedInstance *instance = world.find(instanceId))
            instance->members.insert(member, value);
    });
}

void Simulator::removeInstance(const QString &instanceId)
{
    m_impl->world.access([&](WorldState &world) {
        world.instances.removeIf(
            [&](const SimulatedInstance &instance) { return instance.id == instanceId; });
    });
}

void Simulator::addInstance(const QJsonObject &instance)
{
    m_impl->world.access([&](WorldState &world) {
        SimulatedInstance added;
        added.id = instance.value("instance_id"_L1).toString();
        added.members = instance;
        world.instances.append(added);
    });
}

void Simulator::setPageCap(int rows)
{
    m_impl->world.access([&](WorldState &world) { world.pageCap = rows; });
}

void Simulator::setListChanges(int answers)
{
    m_impl->world.access([&](WorldState &world) { world.listChanges = answers; });
}

void Simulator::finishChanges(ChangeEnd end) { m_impl->world.finishChanges(end); }

void Simulator::openMaintenanceWindow() { m_impl->world.openMaintenanceWindow(); }

bool Simulator::payOrder(const QString &orderId) { return m_impl->world.payOrder(orderId); }

void Simulator::setCheckFinding(const QString &instanceId, const QString &failReason)
{
    m_impl->world.access([&](WorldState &world) {
        if (SimulatedInstance *instance = world.find(instanceId))
            instance->checkFinding = failReason;
    });
}

void Simulator::setBilling(const BillingSwitches &switches) { m_impl->router.setBilling(switches); }

void Simulator::withdrawV1() { m_impl->router.withdrawV1(); }

void Simulator::setMemoryQuotaGb(int quota)
{
    m_impl->world.access([&](WorldState &world) { world.memoryQuotaGb = quota; });
}

} // namespace dcs
