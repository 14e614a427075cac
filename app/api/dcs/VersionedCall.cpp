// SPDX-License-Identifier: MIT
#include "api/dcs/VersionedCall.h"

#include "api/codec/ErrorCodec.h"

namespace dcs {

VersionedCall::VersionedCall(const VersionedContext &context, RestCall::Kind kind,
    const QList<ApiVersion> &versions, MakeRequest makeRequest, QObject *parent)
    : QObject(parent), m_context(context), m_kind(kind), m_versions(context.served->toAsk(versions)),
      m_makeRequest(std::move(makeRequest))
{
    if (!m_versions.isEmpty()) {
        askNext();
        return;
    }
    m_versions = versions;
    ApiError error;
    error.kind = ErrorKind::NotOffered;
    error.mayHaveArrived = false;
    QMetaObject::invokeMethod(
        this, [this, error] { end(error); }, Qt::QueuedConnection);
}

void VersionedCall::cancel()
{
    m_cancelled = true;
    if (m_call)
        m_call->cancel();
}

void VersionedCall::askNext()
{
    m_call = new RestCall(
        m_context, m_kind,
        [make = m_makeRequest, version = m_versions.first()](
            const QString &projectId) { return make(version, projectId); },
        this);
    connect(m_call, &RestCall::finished, this, &VersionedCall::answered);
}

void VersionedCall::answered(const Result<HttpResponse> &result)
{
    const bool notServed = m_call->wasAnswered() && !result && ErrorCodec::saysNotServed(result.error());
    m_call = nullptr;
    if (notServed) {
        if (m_kind == RestCall::Kind::Query
            && m_context.served->isProof(m_versions.first(), result.error())) {
            m_notServed += m_versions.first();
            m_context.served->noteQuery(m_notServed, std::nullopt);
        }
        if (m_versions.size() > 1 && !m_cancelled) {
            m_versions.removeFirst();
            askNext();
            return;
        }
    } else if (result) {
        m_context.served->noteQuery(m_notServed, m_versions.first());
    }
    end(result);
}

void VersionedCall::end(const Result<HttpResponse> &result)
{
    deleteLater(); // before the slots, which may delete the parent
    Q_EMIT finished(m_versions.first(), result);
}

} // namespace dcs
