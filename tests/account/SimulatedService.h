// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/DcsClient.h"
#include "model/Catalogue.h"
#include "simulator/Simulator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace dcs {

inline Catalogue bundledCatalogue()
{
    QFile file(QStringLiteral(":/dcs/data/spec-catalogue.csv"));
    return file.open(QIODevice::ReadOnly) ? Catalogue::fromCsv(file.readAll()) : Catalogue();
}

/// A service for tests: changes never end by themselves (finishChanges does it), and the client's pauses are
/// short.
class SimulatedService {
public:
    explicit SimulatedService(int instanceCount)
        : SimulatedService(SimulatorSettings{.instanceCount = instanceCount, .extendMs = 3'600'000})
    {
    }
    explicit SimulatedService(const SimulatorSettings &simulated) : simulator(bundledCatalogue(), simulated)
    {
        settings.retry.maxRetries = 1;
        settings.retry.firstPauseMs = 1;
        settings.retry.jitter = [] { return 0.5; };
    }

    Endpoint endpoint() const
    {
        const QUrl url(simulator.baseUrl());
        return {url, url, Simulator::region(), Simulator::projectId()};
    }
    static AccessKey accessKey() { return {Simulator::accessKey(), Simulator::secretKey(), QString()}; }
    static AccessKey wrongKey() { return {Simulator::accessKey(), QStringLiteral("wrong"), QString()}; }
    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

    /// Adds a running Redis 5.0 of this size, of the specifications redis.ha.xu1.large.r2.N.
    void addRedis(const QString &id, int gigabytes) { simulator.addInstance(redis(id, gigabytes)); }
    static QJsonObject redis(const QString &id, int gigabytes)
    {
        return {
            {QStringLiteral("instance_id"), id},
            {QStringLiteral("name"), QStringLiteral("cache")},
            {QStringLiteral("engine"), QStringLiteral("Redis")},
            {QStringLiteral("engine_version"), QStringLiteral("5.0")},
            {QStringLiteral("status"), QStringLiteral("RUNNING")},
            {QStringLiteral("task"), QJsonValue()},
            {QStringLiteral("capacity"), gigabytes},
            {QStringLiteral("capacity_minor"), QJsonValue()},
            {QStringLiteral("max_memory"), gigabytes * 1024},
            {QStringLiteral("used_memory"), 10},
            {QStringLiteral("resource_spec_code"), specCode(gigabytes)},
            {QStringLiteral("charging_mode"), 0},
            {QStringLiteral("available_zones"), QJsonArray()},
            {QStringLiteral("created_at"), QStringLiteral("2024-05-06T08:00:00.000Z")},
        };
    }
    static QString specCode(int gigabytes)
    {
        return QStringLiteral("redis.ha.xu1.large.r2.%1").arg(gigabytes);
    }

    Simulator simulator;
    HttpClient http;
    ClientSettings settings;
};

} // namespace dcs
