// SPDX-License-Identifier: MIT
#include "ui/overview/MemoryText.h"

#include "model/Capacity.h"
#include "ui/language/Texts.h"

namespace dcs {

namespace {

constexpr qint64 mebiPerGibi = 1024;
constexpr qint64 large = 100 * mebiPerGibi;

} // namespace

QString memoryText(qint64 megabytes)
{
    return megabytes < large
        ? Texts::memory(megabytes)
        : Texts::capacity(Capacity::fromGigabytes((megabytes + mebiPerGibi / 2) / mebiPerGibi));
}

} // namespace dcs
