// SPDX-License-Identifier: MIT
#include "ui/overview/Overview.h"

#include <algorithm>

namespace dcs {

namespace {

constexpr double percentPerBin = MemoryRange::Full / Overview::BinCount;

void addQuotas(Overview *overview, const QList<LocatedQuota> &quotas)
{
    const auto hasInstances = [](const LocatedQuota &each) {
        return each.quota.instances && each.quota.instances->limit > 0;
    };
    const auto hasMemory = [](const LocatedQuota &each) {
        return each.quota.memory && !each.quota.memory->limit.isNull();
    };
    if (!quotas.isEmpty() && std::ranges::all_of(quotas, hasInstances)) {
        InstanceQuota sum;
        for (const LocatedQuota &each : quotas) {
            sum.limit += each.quota.instances->limit;
            sum.used += each.quota.instances->used;
        }
        overview->instanceQuota = sum;
    }
    if (!quotas.isEmpty() && std::ranges::all_of(quotas, hasMemory)) {
        MemoryQuota sum;
        for (const LocatedQuota &each : quotas) {
            sum.limit = sum.limit + each.quota.memory->limit;
            sum.used = sum.used + each.quota.memory->used;
        }
        overview->memoryQuota = sum;
    }
}

} // namespace

Overview overviewOf(
    const QList<Instance> &instances, const QList<LocatedQuota> &quotas, const MemoryLevels &levels)
{
    Overview overview;
    overview.instances = static_cast<int>(instances.size());
    for (const Instance &instance : instances) {
        overview.allocated = overview.allocated + instance.capacity;
        const std::optional<double> use = memoryUse(instance);
        if (!use) {
            overview.unknownMb += instance.capacity.megabytes();
            continue;
        }
        overview.usedMb += *instance.usedMemoryMb;
        overview.freeMb += std::max<qint64>(0, instance.capacity.megabytes() - *instance.usedMemoryMb);
        const double percent = *use * MemoryRange::Full;
        const int bin = std::clamp(static_cast<int>(percent / percentPerBin), 0, Overview::BinCount - 1);
        ++overview.bins[static_cast<size_t>(bin)];
        if (levels.levelOf(percent) != MemoryLevel::Normal)
            ++overview.atCaution;
    }
    addQuotas(&overview, quotas);
    return overview;
}

MemoryRange rangeOfBin(int bin) { return {bin * percentPerBin, (bin + 1) * percentPerBin}; }

} // namespace dcs
