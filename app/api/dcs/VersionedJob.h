// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/VersionedCall.h"
#include "api/rest/ApiJob.h"

namespace dcs {

/// The job of a method that is one query: the call, and a function that decodes its answer.
template <typename T> class VersionedJob final : public ApiJob<T> {
public:
    using Decode = std::function<Result<T>(ApiVersion version, const HttpResponse &response)>;

    VersionedJob(const RestContext &context, RestCall::Kind kind, const QList<ApiVersion> &versions,
        VersionedCall::MakeRequest makeRequest, Decode decode, QObject *parent)
        : ApiJob<T>(parent), m_call(new VersionedCall(context, kind, versions, std::move(makeRequest), this))
    {
        QObject::connect(m_call, &VersionedCall::finished, this,
            [this, decode = std::move(decode)](ApiVersion version, const Result<HttpResponse> &answer) {
                this->m_result.emplace(answer ? decode(version, *answer) : Result<T>(answer.error()));
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
    QPointer<VersionedCall> m_call;
};

} // namespace dcs
