// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/ResizePlan.h"
#include "tests/model/ModelTestData.h"

namespace dcs::test {

using namespace Qt::StringLiterals;

/// A running instance of this specification, half full.
inline Instance planned(
    const QString &id, const QString &version, const QString &specCode, const QString &capacity)
{
    const bool isMemcached = version.isEmpty();
    Instance instance =
        listedInstance(isMemcached ? Engine::Memcached : Engine::Redis, version, specCode, capacity);
    instance.id = id;
    instance.name = u"cache-"_s + id;
    instance.maxMemoryMb = instance.capacity.megabytes();
    instance.usedMemoryMb = instance.capacity.megabytes() / 2;
    return instance;
}

inline Instance master(const QString &id, const QString &capacity)
{
    return planned(id, u"5.0.14"_s, u"redis.ha.xu1.large.r2."_s + capacity, capacity);
}
inline Instance single(const QString &id, const QString &capacity)
{
    return planned(id, u"5.0.14"_s, u"redis.single.xu1.large."_s + capacity, capacity);
}
inline Instance oldSingle(const QString &id, const QString &capacity)
{
    return planned(id, u"3.0.7.9"_s, u"dcs.single_node"_s, capacity);
}

/// A project with these instances and a quota of 800 GB, of which 200 GB are used.
inline PlanGround ground(const QList<Instance> &instances)
{
    PlanGround ground;
    ground.instances = instances;
    ground.catalogue = bundledCatalogue();
    ground.context.quota.memory = MemoryQuota{Capacity::fromGigabytes(800), Capacity::fromGigabytes(200)};
    return ground;
}

/// A plan of all instances of the ground.
inline ResizePlan planOf(const PlanGround &ground)
{
    QStringList ids;
    for (const Instance &instance : ground.instances)
        ids.append(instance.id);
    return ResizePlan(ground, ids);
}

/// Chooses the first target of this capacity; it must be offered.
inline void chooseCapacity(ResizePlan &plan, qsizetype row, const QString &capacity)
{
    const QList<Candidate> &targets = plan.rows().at(row).targets;
    for (qsizetype i = 0; i < targets.size(); ++i) {
        if (targets.at(i).specification.capacity == gigabytes(capacity))
            return plan.choose(row, i);
    }
    qFatal("row %lld: no target of %s GB", static_cast<long long>(row), qPrintable(capacity));
}

/// GB of what is chosen in each row, "-" where nothing is.
inline QStringList chosenCapacities(const ResizePlan &plan)
{
    QStringList capacities;
    for (const PlanRow &row : plan.rows()) {
        const Candidate *chosen = row.chosen();
        capacities.append(chosen ? chosen->specification.capacity.toGigabyteText() : u"-"_s);
    }
    return capacities;
}

} // namespace dcs::test
