// SPDX-License-Identifier: MIT
#include "api/dcs/ResizeJob.h"

#include "api/dcs/calls/ResizeInstance.h"

namespace dcs {

ResizeJob::ResizeJob(
    const RestContext &context, const QUrl &service, const ResizeRequest &request, QObject *parent)
    : ApiJob(parent), m_served(context.served), m_apiVersion(request.apiVersion)
{
    const auto make = [service, request](const QString &projectId) {
        return ResizeInstance::make(service, projectId, request);
    };
    m_call = new RestCall(context, RestCall::Kind::Change, make, this);
    connect(m_call, &RestCall::finished, this, &ResizeJob::answered);
}

void ResizeJob::cancel()
{
    if (m_call)
        m_call->cancel();
}

void ResizeJob::answered(const Result<HttpResponse> &answer)
{
    const bool notServed = m_call->wasAnswered() && !answer && saysNotServed(answer.error());
    if (answer || notServed)
        m_served->noteChange(m_apiVersion, !notServed);
    m_result.emplace(answer ? ResizeInstance::decode(*answer) : Result<Acceptance>(answer.error()));
    deleteLater(); // before the slots, which may delete the parent
    Q_EMIT finished();
}

} // namespace dcs
