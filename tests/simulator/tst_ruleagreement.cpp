// SPDX-License-Identifier: MIT
#include "api/JsonReader.h"
#include "api/dcs/calls/InstanceCodec.h"
#include "model/resize/ResizeRules.h"
#include "simulator/checks/ExtendChecks.h"
#include "simulator/checks/ResizeChecks.h"
#include "simulator/world/Topology.h"
#include "simulator/world/Zones.h"
#include "tests/model/ModelTestData.h"

#include <QtTest>

using namespace dcs;
using namespace Qt::StringLiterals;

namespace {

/// An instance as the simulator keeps it and as the program reads it.
struct Subject {
    SimulatedInstance simulated;
    Instance read;
};

enum class State { Running, Full, Ssl, Prepaid, Frozen, Extending, TaskRunning };

void apply(State state, const Specification &present, QJsonObject &members)
{
    const qint64 usable = present.usableMemoryMb.value_or(present.capacity.megabytes());
    members[u"used_memory"_s] = usable * (state == State::Full ? 95 : 5) / 100;
    members[u"enable_ssl"_s] = state == State::Ssl;
    members[u"charging_mode"_s] = state == State::Prepaid ? 1 : 0;
    if (state == State::Frozen)
        members[u"status"_s] = u"FROZEN"_s;
    if (state == State::Extending)
        members[u"status"_s] = u"EXTENDING"_s;
    if (state == State::TaskRunning)
        members[u"task"_s] = u"BACKUPING"_s;
}

Subject subjectOf(const Specification &present, const QString &version, State state)
{
    SimulatedInstance simulated;
    simulated.id = uuidOf(present.specCode);
    simulated.firstIp = u"192.168.0.10"_s;
    simulated.members = {{u"instance_id"_s, simulated.id}, {u"name"_s, u"subject"_s},
        {u"status"_s, u"RUNNING"_s},
        {u"engine"_s, present.engine == Engine::Memcached ? u"Memcached"_s : u"Redis"_s},
        {u"engine_version"_s, version}, {u"ip"_s, simulated.firstIp}, {u"spec_code"_s, QString()},
        {u"cache_mode"_s, QString()}, {u"cpu_type"_s, QString()}, {u"sharding_count"_s, 0},
        {u"available_zones"_s, QJsonArray{QString(zones.front().id)}}};
    apply(state, present, simulated.members);
    setSpecification(simulated.members, present);
    makeTopology(simulated, present, u","_s);
    QString badField;
    JsonReader reader(simulated.members, {}, &badField);
    Instance read = InstanceCodec::decode(reader);
    return {simulated, read};
}

/// The codes with which the service refuses for this reason: see Refusal and the error codes of the API
/// reference.
QStringList codesOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotRunning:
        return {u"DCS.4026"_s, u"DCS.4113"_s};
    case Refusal::TaskRunning:
        return {u"DCS.4096"_s};
    case Refusal::PrepaidNotDocumented:
    case Refusal::ProxyNeverShrinks:
        return {u"DCS.4102"_s};
    case Refusal::NotLarger:
        return {u"DCS.4103"_s};
    case Refusal::NoSuchCapacity:
    case Refusal::Unchanged:
    case Refusal::TooSmallForType:
    case Refusal::MemoryTooFull:
    case Refusal::PrepaidOnly:
        return {u"DCS.4012"_s};
    case Refusal::OtherEngine:
    case Refusal::OtherVersion:
    case Refusal::OtherCpuType:
    case Refusal::SpecCodeMissing:
        return {u"DCS.4927"_s};
    case Refusal::TypeChange:
    case Refusal::SslOn:
        return {u"DCS.4200"_s};
    case Refusal::ReplicasChange:
        return {u"DCS.4875"_s, u"DCS.4927"_s, u"DCS.4931"_s};
    case Refusal::LastReplica:
        return {u"DCS.4937"_s};
    case Refusal::OneAtATime:
        return {u"DCS.4012"_s, u"DCS.4927"_s, u"DCS.4875"_s};
    case Refusal::NeedsV2:
        return {u"DCS.4200"_s, u"DCS.4927"_s};
    case Refusal::MemoryQuota:
        return {u"DCS.4036"_s};
    case Refusal::NoStock:
        return {u"DCS.4054"_s};
    case Refusal::NotWholeGigabytes: // v1.0 has no body for it
    case Refusal::OperationUnsettled:
    case Refusal::NoApiVersion:
    case Refusal::VersionUnknown:
    case Refusal::PresentUnknown:
        break;
    }
    return {};
}

/// The request for a candidate, also for one that the rules refuse.
ResizeRequest requestFor(const Subject &subject, Candidate candidate, ResizeVersion apiVersion)
{
    candidate.apiVersion = apiVersion;
    candidate.createsOrder = subject.simulated.prepaid();
    ResizeOptions options;
    const QList<SimulatedZone> stock = zonesInStock(candidate.specification);
    options.zones = {stock.isEmpty() ? QString(zones.front().code) : QString(stock.first().code)};
    if (!subject.simulated.shards.isEmpty() && subject.simulated.shards.first().nodes.size() > 1)
        options.nodeId = subject.simulated.shards.first().nodes.last().nodeId;
    return ResizeRules::request(subject.read, candidate, options);
}

} // namespace

Q_DECLARE_METATYPE(State)

/// Two judges who know nothing of each other, the rules of the program and the checks of the simulator, over
/// the whole catalogue.
class TestRuleAgreement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sameVerdict_data();
    void sameVerdict();

private:
    using Answer = std::variant<PlannedChange, CheckFailure>;

    Answer answer(
        const Subject &subject, const ResizeRequest &request, Capacity *capacity, QString *code) const;
    /// What the two disagree about; "" if nothing.
    QString disagreement(const Subject &subject, const Candidate &candidate, ResizeVersion apiVersion) const;

    Catalogue m_catalogue;
    WorldState m_world;
};

void TestRuleAgreement::initTestCase()
{
    QList<Specification> all = test::bundledCatalogue().specifications();
    QVERIFY(all.size() > 100);
    for (Specification &each : all) {
        QStringList stock;
        for (const SimulatedZone &zone : zonesInStock(each))
            stock << zone.id << zone.code;
        each.zonesInStock = stock;
    }
    m_catalogue = Catalogue(Catalogue::Source::Service, all);
    m_world.memoryQuotaGb = 1'000'000;
}

TestRuleAgreement::Answer TestRuleAgreement::answer(
    const Subject &subject, const ResizeRequest &request, Capacity *capacity, QString *code) const
{
    if (request.apiVersion == ResizeVersion::V1Extend) {
        const auto body = parseExtendBody(request.body);
        if (const auto *read = std::get_if<ExtendBody>(&body)) {
            *capacity = read->newCapacity;
            *code = read->specCode;
        }
        return checkExtend(request.body, subject.simulated, m_world, m_catalogue);
    }
    const auto body = parseResizeBody(request.body);
    if (const auto *failure = std::get_if<CheckFailure>(&body))
        return *failure;
    const auto &read = std::get<ResizeBody>(body);
    *capacity = read.newCapacity;
    *code = read.specCode;
    return checkResize(read, subject.simulated, m_world, m_catalogue);
}

QString TestRuleAgreement::disagreement(
    const Subject &subject, const Candidate &candidate, ResizeVersion apiVersion) const
{
    const Specification &target = candidate.specification;
    const ResizeRequest request = requestFor(subject, candidate, apiVersion);
    const bool isBodyless = candidate.refusals.contains(Refusal::NotWholeGigabytes);
    if (isBodyless != request.body.isEmpty())
        return u"body"_s;
    if (isBodyless)
        return {};
    Capacity capacity;
    QString code;
    const Answer answered = answer(subject, request, &capacity, &code);
    if (capacity != target.capacity || (code != target.specCode && !code.isEmpty()))
        return u"the body is for %1 %2"_s.arg(code, capacity.toGigabyteText());
    const auto *failure = std::get_if<CheckFailure>(&answered);
    if (candidate.isAllowed()) {
        if (failure)
            return u"allowed, but %1 %2"_s.arg(failure->code, failure->argument);
        const Specification &planned = std::get<PlannedChange>(answered).target;
        return planned == target ? QString() : u"becomes %1"_s.arg(planned.specCode);
    }
    QStringList expected;
    for (const Refusal refusal : candidate.refusals)
        expected += codesOf(refusal);
    if (candidate.kind == ChangeKind::AddReplica)
        expected += u"DCS.4875"_s; // whether the type has more copies is looked at before the specification
    if (failure && expected.contains(failure->code))
        return {};
    return u"refused with %1, but %2"_s.arg(expected.join(u'/'), failure ? failure->code : u"accepted"_s);
}

void TestRuleAgreement::sameVerdict_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<ResizeVersion>("apiVersion");
    QTest::addColumn<int>(
        "step"); ///< every so many targets: all of them for a running instance, fewer for the rest
    const auto row = [](const char *name, State state, int step) {
        QTest::addRow("extend, %s", name) << state << ResizeVersion::V1Extend << step;
        QTest::addRow("resize, %s", name) << state << ResizeVersion::V2Resize << step;
    };
    row("running", State::Running, 1);
    row("full", State::Full, 5);
    row("SSL", State::Ssl, 5);
    row("prepaid", State::Prepaid, 5);
    row("frozen", State::Frozen, 41);
    row("extending", State::Extending, 41);
    row("backup", State::TaskRunning, 41);
}

void TestRuleAgreement::sameVerdict()
{
    QFETCH(const State, state);
    QFETCH(const ResizeVersion, apiVersion);
    QFETCH(const int, step);
    const ResizeContext context{.quota = {},
        .apiVersions = {.v1Extend = apiVersion == ResizeVersion::V1Extend,
            .v2Resize = apiVersion == ResizeVersion::V2Resize}};
    QMap<QString, int> disagreements;
    int allowed = 0;
    const QList<Specification> &targets = m_catalogue.specifications();
    for (const Specification &present : targets) {
        const QStringList versions = present.engine == Engine::Memcached
            ? QStringList{QString()}
            : QStringList{present.engineVersions.first(), present.engineVersions.last()};
        for (const QString &version : QSet<QString>(versions.begin(), versions.end())) {
            const Subject subject = subjectOf(present, version, state);
            for (qsizetype i = 0; i < targets.size(); i += step) {
                const Candidate candidate =
                    ResizeRules::evaluate(subject.read, targets[i], m_catalogue, context);
                allowed += candidate.isAllowed() ? 1 : 0;
                const QString found = disagreement(subject, candidate, apiVersion);
                if (!found.isEmpty() && disagreements[found]++ == 0) {
                    qWarning().noquote() << version << present.specCode << present.capacity.toGigabyteText()
                                         << "->" << candidate.specification.specCode
                                         << candidate.specification.capacity.toGigabyteText() << found;
                }
            }
        }
    }
    QCOMPARE(disagreements, (QMap<QString, int>()));
    QCOMPARE(allowed > 0,
        state < State::Prepaid || (state == State::Prepaid && apiVersion == ResizeVersion::V2Resize));
}

QTEST_GUILESS_MAIN(TestRuleAgreement)
#include "tst_ruleagreement.moc"
