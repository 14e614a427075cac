// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/PriceService.h"
#include "simulator/Simulator.h"
#include "tests/model/ModelTestData.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace dcs::test {

/// A service of prices before the simulator, with a clock of its own.
class PriceBench {
public:
    explicit PriceBench(const QString &path = {}, const QString &account = QStringLiteral("AK"))
        : simulator(bundledCatalogue(), SimulatorSettings()), m_started(simulator.start())
    {
        remake(path, account);
    }

    /// Another service, as after a new start; its site is Off.
    void remake(const QString &path, const QString &account)
    {
        const auto makeClient = [this](PriceSite site, QObject *parent) {
            sitesAsked += site;
            const QUrl url(simulator.baseUrl());
            const Endpoint endpoint{url, url, Simulator::region(), Simulator::projectId()};
            const Credentials key = AccessKey{Simulator::accessKey(), Simulator::secretKey(), {}};
            BillingLimits limits;
            limits.retry.maxRetries = 0;
            return new BssClient(
                &http, billingAccess(site, endpoint, key), limits, QDateTime::currentDateTimeUtc, parent);
        };
        service.reset();
        service = std::make_unique<PriceService>(makeClient, path, account, [this] { return now; });
    }

    bool isReady() const { return m_started; }
    /// Asks, and waits until nothing is loading.
    bool ask(const QList<WantedPrice> &wanted)
    {
        service->request(wanted);
        return QTest::qWaitFor([this] { return !service->isLoading(); }, 60'000);
    }
    int calls() const { return simulator.countReceived("POST", QStringLiteral("/v2/bills/ratings/")); }
    PriceQuote hourly(const QString &code) const { return service->quote({code, Simulator::region()}); }

    QDateTime now = QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
    QList<PriceSite> sitesAsked;
    Simulator simulator;
    HttpClient http;
    std::unique_ptr<PriceService> service;

private:
    bool m_started;
};

inline WantedPrice hour(const QString &code, const QString &resourceType = {})
{
    return {{code, Simulator::region(), PriceTerm::Hour}, Simulator::projectId(), resourceType};
}

inline WantedPrice month(const QString &code)
{
    return {{code, Simulator::region(), PriceTerm::Month}, Simulator::projectId(), {}};
}

/// So many codes that are sold of the second generation.
inline QStringList soldCodes(qsizetype count)
{
    QStringList codes;
    const Catalogue catalogue = bundledCatalogue();
    for (const Specification &specification : catalogue.specifications()) {
        if (codes.size() < count && !specification.specCode.startsWith(QLatin1StringView("dcs."))
            && !codes.contains(specification.specCode))
            codes += specification.specCode;
    }
    return codes;
}

} // namespace dcs::test
