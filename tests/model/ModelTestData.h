// SPDX-License-Identifier: MIT
#pragma once

#include "model/Catalogue.h"
#include "model/Instance.h"
#include "model/resize/ResizeRules.h"

#include <QFile>

namespace dcs::test {

/// A bundled data file; empty if there is none of that name.
inline QByteArray bundledData(const QString &name)
{
    QFile file(QStringLiteral(":/dcs/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Catalogue bundledCatalogue()
{
    return Catalogue::fromCsv(bundledData(QStringLiteral("spec-catalogue.csv")));
}

/// GB as text; it must be a capacity.
inline Capacity gigabytes(const QString &text)
{
    const std::optional<Capacity> capacity = Capacity::parseGigabytes(text);
    Q_ASSERT(capacity);
    return *capacity;
}

/// The specification of this code and capacity; it must be in the catalogue.
inline Specification published(const Catalogue &catalogue, const QString &code, const QString &capacity)
{
    const Specification *found = catalogue.find(code, gigabytes(capacity));
    if (!found)
        qFatal("no specification %s of %s GB", qPrintable(code), qPrintable(capacity));
    return *found;
}

/// What the list of instances tells of a running pay-per-use instance: no type, no CPU architecture.
inline Instance listedInstance(
    Engine engine, const QString &version, const QString &specCode, const QString &capacity)
{
    Instance instance;
    instance.id = QStringLiteral("979e9a6b-e2f5-4b5d-8e98-fea495ea27a1");
    instance.status = word(Status::Running);
    instance.engine = word(engine);
    instance.engineVersion = version;
    instance.specCode = specCode;
    instance.capacity = gigabytes(capacity);
    instance.chargingMode = word(ChargingMode::PayPerUse);
    return instance;
}

/// Master/standby Redis 5.0 of 4 GB on x86 with two copies.
inline Instance masterOf4Gb()
{
    return listedInstance(Engine::Redis, QStringLiteral("5.0.14"), QStringLiteral("redis.ha.xu1.large.r2.4"),
        QStringLiteral("4"));
}

/// A context in which v1.0 extend is the only call.
inline ResizeContext extendOnly()
{
    ResizeContext context;
    context.apiVersions = {.v1Extend = true, .v2Resize = false};
    return context;
}

} // namespace dcs::test
