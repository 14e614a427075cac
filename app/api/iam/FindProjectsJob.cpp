// SPDX-License-Identifier: MIT
#include "api/iam/FindProjectsJob.h"

namespace dcs {

ProjectMatch FoundProjects::match() const
{
    if (projects.isEmpty())
        return ProjectMatch::None;
    return projects.size() == 1 ? ProjectMatch::One : ProjectMatch::Several;
}

FindProjectsJob::FindProjectsJob(HttpClient *http, const QUrl &iam, const Credentials &credentials,
    const QString &name, const ClientSettings &settings, Authenticator::Clock clock, QObject *parent)
    : ApiJob(parent), m_name(name),
      m_authenticator(new Authenticator(
          http, Endpoint{QUrl(), iam, name, QString()}, credentials, std::move(clock), this))
{
    const bool byToken = m_authenticator->usesToken();
    m_call = new RestCall(
        {http, m_authenticator, settings.limits, settings.retry}, RestCall::Kind::Query,
        [iam, name, byToken](const QString &) {
            return byToken ? ListProjects::makeOfToken(iam) : ListProjects::make(iam, name);
        },
        this);
    connect(m_call, &RestCall::finished, this, &FindProjectsJob::answered);
}

void FindProjectsJob::cancel()
{
    if (m_call)
        m_call->cancel();
}

void FindProjectsJob::answered(const Result<HttpResponse> &answer)
{
    const Result<QList<IamProject>> listed = answer ? ListProjects::decode(*answer) : answer.error();
    if (listed) {
        FoundProjects found{*listed};
        found.projects.removeIf(
            [this](const IamProject &project) { return !project.enabled || project.name != m_name; });
        m_result.emplace(found);
    } else {
        m_result.emplace(listed.error());
    }
    deleteLater(); // before the slots, which may delete the parent
    Q_EMIT finished();
}

} // namespace dcs
