// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/ApiVersion.h"
#include "api/rest/RestCall.h"

#include <QList>

namespace dcs {

/// One query that may exist in several versions of the API: asked in the first one that the endpoint is not
/// known to lack; an answer that it is not served there makes it be asked in the next, and is remembered for
/// all calls of the client. Starts by itself; emits finished exactly once, from the event loop, on every
/// path; deletes itself afterwards.
class VersionedCall : public QObject {
    Q_OBJECT
public:
    /// Makes the request in one of the versions, for a project.
    using MakeRequest = std::function<HttpRequest(ApiVersion version, const QString &projectId)>;

    /// versions: those the query exists in, the preferred one first. kind: a Change is one that nothing
    /// depends on, such as the start of a check; it is not repeated within a version, and that it is not
    /// served says nothing about other calls of the version.
    VersionedCall(const RestContext &context, RestCall::Kind kind, const QList<ApiVersion> &versions,
        MakeRequest makeRequest, QObject *parent);

    void cancel();

Q_SIGNALS:
    /// The answer (2xx) or error of the version asked last. ErrorKind::NotOffered if the user's choice leaves
    /// no version: then nothing was sent.
    void finished(dcs::ApiVersion version, const dcs::Result<dcs::HttpResponse> &result);

private:
    void askNext();
    void answered(const Result<HttpResponse> &result);
    void end(const Result<HttpResponse> &result);

    RestContext m_context;
    RestCall::Kind m_kind;
    QList<ApiVersion> m_versions; ///< still to be asked, the one under way first
    QList<ApiVersion> m_notServed;
    MakeRequest m_makeRequest;
    QPointer<RestCall> m_call;
    bool m_cancelled = false;
};

} // namespace dcs
