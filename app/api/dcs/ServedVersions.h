// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"
#include "api/dcs/ApiVersion.h"
#include "model/resize/ApiVersions.h"
#include "model/resize/ResizeRequest.h"

#include <QList>
#include <QObject>

#include <optional>

namespace dcs {

/// Whether an answer says that the endpoint has no such call: APIGW.0101 or APIG.0101, or 404 without a code
/// of DCS. A 404 with a code of DCS is about an instance (DCS API, "Requests in general" and "Errors").
bool saysNotServed(const ApiError &error);

/// Which versions of the API an endpoint serves, as far as its answers told, and which of them the user
/// allows; shared by the calls of one client. A version is taken to be there until an answer says otherwise.
class ServedVersions : public QObject {
    Q_OBJECT
public:
    void setChoice(ApiVersionChoice choice);
    ApiVersions apiVersions() const;

    /// Of the versions that a query exists in those to ask, in their order: the ones allowed and not known to
    /// be missing; if all of these are missing, all again, since that cannot be. Empty if none is allowed.
    QList<ApiVersion> toAsk(const QList<ApiVersion> &possible) const;

    /// What one query has shown so far: the versions that did not serve it, and the one that did. Where
    /// none did, a version that served something before still counts as there, without this query.
    void noteQuery(const QList<ApiVersion> &notServed, std::optional<ApiVersion> served);
    /// What the post of a change has shown about this very call.
    void noteChange(ResizeVersion apiVersion, bool served);

Q_SIGNALS:
    void apiVersionsChanged();

private:
    enum class Knowledge { None, There, Missing };
    struct Version {
        Knowledge known = Knowledge::None;
        bool changeMissing = false; ///< the extend or resize call, whatever else is there
        bool servesChanges() const { return known != Knowledge::Missing && !changeMissing; }
    };
    bool isAllowed(ApiVersion version) const;
    Version &of(ApiVersion version) { return version == ApiVersion::V1 ? m_v1 : m_v2; }
    const Version &of(ApiVersion version) const { return version == ApiVersion::V1 ? m_v1 : m_v2; }

    ApiVersionChoice m_choice = ApiVersionChoice::Automatic;
    Version m_v1;
    Version m_v2;
};

} // namespace dcs
