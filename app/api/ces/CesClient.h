// SPDX-License-Identifier: MIT
#pragma once

#include "api/rest/ApiJob.h"
#include "api/rest/ClientSettings.h"
#include "model/metrics/MetricPlan.h"

#include <QUrl>

namespace dcs {

class Authenticator;

/// Cloud Eye at the location of one project: its two reads of data. Every call is asynchronous, bounded in
/// time and size, cancellable, and repeated by the policy of the settings, the batch too, since it changes
/// nothing. Jobs belong to the parent given. Lives in the GUI thread.
class CesClient : public QObject {
    Q_OBJECT
public:
    /// No answer that is longer is read: the largest that the limits allow is far below.
    static constexpr qint64 maxBodyBytes = 4 * 1024 * 1024;

    /// The authenticator should be one for this client alone (Authenticator::apart): a refusal by Cloud Eye
    /// stops it, and is to stop nothing else.
    CesClient(HttpClient *http, Authenticator *authenticator, QUrl service, const ClientSettings &settings,
        QObject *parent = nullptr);

    /// One series, whose range is to be within MetricLimits::maxPoints.
    ApiJob<UsageSeries> *readSeries(const SeriesKey &key, const MetricRange &range, QObject *parent);
    /// The series of a planned batch.
    ApiJob<SeriesByKey> *readBatch(const MetricBatch &batch, QObject *parent);

private:
    HttpClient *m_http;
    Authenticator *m_authenticator;
    QUrl m_service;
    ClientSettings m_settings;
};

} // namespace dcs
