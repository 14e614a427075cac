// SPDX-License-Identifier: MIT
#pragma once

#include "api/rest/ApiJob.h"
#include "api/rest/RestCall.h"

namespace dcs {

/// The job of a query of Cloud Eye: the call, and a function that decodes its answer.
template <typename T> class CesJob final : public ApiJob<T> {
public:
    using Decode = std::function<Result<T>(const HttpResponse &response)>;

    CesJob(const RestContext &context, RestCall::MakeRequest makeRequest, Decode decode, QObject *parent)
        : ApiJob<T>(parent),
          m_call(new RestCall(context, RestCall::Kind::Query, std::move(makeRequest), this))
    {
        QObject::connect(m_call, &RestCall::finished, this,
            [this, decode = std::move(decode)](const Result<HttpResponse> &answer) {
                this->m_result.emplace(answer ? decode(*answer) : Result<T>(answer.error()));
                this->deleteLater(); // before the slots, which may delete the parent
                Q_EMIT this->finished();
            });
    }

    void cancel() override
    {
        if (m_call)
            m_call->cancel();
    }

private:
    QPointer<RestCall> m_call;
};

} // namespace dcs
