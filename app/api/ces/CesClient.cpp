// SPDX-License-Identifier: MIT
#include "api/ces/CesClient.h"

#include "api/auth/Authenticator.h"
#include "api/ces/BatchMetricData.h"
#include "api/ces/CesJob.h"
#include "api/ces/MetricData.h"

#include <algorithm>

namespace dcs {

CesClient::CesClient(HttpClient *http, Authenticator *authenticator, QUrl service,
    const ClientSettings &settings, QObject *parent)
    : QObject(parent), m_http(http), m_authenticator(authenticator), m_service(std::move(service)),
      m_settings(settings)
{
    m_settings.limits.maxBodyBytes = std::min(m_settings.limits.maxBodyBytes, maxBodyBytes);
}

ApiJob<UsageSeries> *CesClient::readSeries(const SeriesKey &key, const MetricRange &range, QObject *parent)
{
    const auto make = [service = m_service, key, range](const QString &projectId) {
        return MetricData::make(service, projectId, key, range);
    };
    const auto decode = [key, range](const HttpResponse &response) {
        return MetricData::decode(response, key, range);
    };
    return new CesJob<UsageSeries>(
        {m_http, m_authenticator, m_settings.limits, m_settings.retry}, make, decode, parent);
}

ApiJob<SeriesByKey> *CesClient::readBatch(const MetricBatch &batch, QObject *parent)
{
    const auto make = [service = m_service, batch](const QString &projectId) {
        return BatchMetricData::make(service, projectId, batch);
    };
    const auto decode = [batch](const HttpResponse &response) {
        return BatchMetricData::decode(response, batch);
    };
    return new CesJob<SeriesByKey>(
        {m_http, m_authenticator, m_settings.limits, m_settings.retry}, make, decode, parent);
}

} // namespace dcs
