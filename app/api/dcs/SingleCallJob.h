// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/ApiJob.h"
#include "api/dcs/RestCall.h"

namespace dcs {

/// The job of a method that is one REST call: the call, and a function that decodes its answer.
template <typename T> class SingleCallJob final : public ApiJob<T> {
public:
    using Decode = std::function<Result<T>(const HttpResponse &)>;

    SingleCallJob(const RestContext &context, RestCall::Kind kind, RestCall::MakeRequest makeRequest,
        Decode decode, QObject *parent)
        : ApiJob<T>(parent), m_call(new RestCall(context, kind, std::move(makeRequest), this))
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
