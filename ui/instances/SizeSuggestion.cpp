// SPDX-License-Identifier: MIT
#include "ui/instances/SizeSuggestion.h"

#include "ui/theme/Theme.h"

#include <QProgressBar>

#include <algorithm>

namespace dcs {

namespace {

std::optional<int> copiesOf(const Instance &instance, const Catalogue &catalogue)
{
    if (instance.replicaCount)
        return instance.replicaCount;
    if (const Specification *present = catalogue.find(instance); present && present->replicas)
        return present->replicas;
    return partsOfSpecCode(instance.specCode).replicas;
}

bool isSameKind(const Instance &instance, std::optional<int> copies, const Specification &other)
{
    const QString version = majorMinorVersion(instance.engineVersion);
    return other.engine == instance.engine.value && other.cacheMode == instance.cacheMode.value
        && other.cpuType == instance.cpuType.value
        && (other.engineVersions.isEmpty() || other.engineVersions.contains(version))
        && (!copies || !other.replicas || other.replicas == copies);
}

double useWith(const Specification &specification, qint64 usedMegabytes)
{
    const qint64 usable = specification.usableMemoryMb.value_or(specification.capacity.megabytes());
    return usable > 0 ? static_cast<double>(usedMegabytes) / static_cast<double>(usable) : 1;
}

} // namespace

std::optional<SizeSuggestion> suggestSize(const Instance &instance, const Catalogue &catalogue)
{
    const auto use = memoryUse(instance);
    if (!use || *use < nearlyFull)
        return std::nullopt;
    SizeSuggestion hint{*use};
    const auto copies = copiesOf(instance, catalogue);
    for (const Specification &other : catalogue.specifications()) {
        if (other.capacity <= instance.capacity || !other.capacity.wholeGigabytes()
            || !isSameKind(instance, copies, other))
            continue;
        const double useThen = useWith(other, *instance.usedMemoryMb);
        if (useThen < comfortable && (!hint.suggested || other.capacity < hint.suggested->capacity)) {
            hint.suggested = &other;
            hint.useThen = useThen;
        }
    }
    return hint;
}

void showShare(QProgressBar *bar, double share)
{
    bar->setValue(std::clamp(static_cast<int>(share * bar->maximum()), bar->minimum(), bar->maximum()));
    if (share >= nearlyFull)
        setTone(bar, Tone::Caution);
    else
        clearTone(bar);
}

} // namespace dcs
