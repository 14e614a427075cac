// SPDX-License-Identifier: MIT
#pragma once

#include "api/dcs/DcsClient.h"
#include "api/iam/ListProjects.h"
#include "api/rest/ApiJob.h"
#include "api/rest/RestCall.h"

#include <QPointer>

namespace dcs {

enum class ProjectMatch { None, One, Several };

/// The projects that bear the name that was asked for.
struct FoundProjects {
    QList<IamProject> projects;

    ProjectMatch match() const;
    friend bool operator==(const FoundProjects &, const FoundProjects &) = default;
};

/// Finds the id of a project by its name, which is that of the region or of a sub-project: with an access key
/// among all projects of the account, with a user and password among those the user can use. Disabled
/// projects do not count. Signs in by itself; whatever session there is stays out of it.
class FindProjectsJob final : public ApiJob<FoundProjects> {
    Q_OBJECT
public:
    /// iam: the base URL.
    FindProjectsJob(HttpClient *http, const QUrl &iam, const Credentials &credentials, const QString &name,
        const ClientSettings &settings, Authenticator::Clock clock, QObject *parent);

    void cancel() override;

private:
    void answered(const Result<HttpResponse> &answer);

    QString m_name;
    Authenticator *m_authenticator;
    QPointer<RestCall> m_call;
};

} // namespace dcs
