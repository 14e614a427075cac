// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/DcsClient.h"
#include "api/rest/ApiJob.h"
#include "api/rest/RestCall.h"

namespace dcs {

/// Posts one change, once, in the API version that the request names and in no other. Whether the endpoint
/// has that call is remembered for the client.
class ResizeJob final : public ApiJob<Acceptance> {
    Q_OBJECT
public:
    ResizeJob(const RestContext &context, const QUrl &service, const ResizeRequest &request, QObject *parent);

    void cancel() override;

private:
    void answered(const Result<HttpResponse> &answer);

    std::shared_ptr<ServedVersions> m_served;
    ResizeVersion m_apiVersion;
    QPointer<RestCall> m_call;
};

} // namespace dcs
