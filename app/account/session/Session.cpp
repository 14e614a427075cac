// SPDX-License-Identifier: MIT
#include "account/session/Session.h"

#include "account/session/InstanceMerge.h"

#include <algorithm>

namespace dcs {

namespace {

auto hasId(const QString &id)
{
    return [id](const Instance &instance) { return instance.id == id; };
}

} // namespace

Session::Session(HttpClient *http, const SignIn &signIn, Catalogue bundled, const ClientSettings &settings,
    Authenticator::Clock clock, QObject *parent)
    : QObject(parent), m_profile(signIn.profile), m_bundled(std::move(bundled)),
      m_authenticator(new Authenticator(http, signIn.profile.endpoint, signIn.credentials, clock, this)),
      m_client(new DcsClient(http, m_authenticator, settings, this)), m_catalogue(m_bundled),
      m_clock(std::move(clock))
{
    connect(m_authenticator, &Authenticator::stopped, this, &Session::authenticationStopped);
}

Session::~Session() = default;

QString Session::projectId() const { return m_authenticator->projectId(); }

bool Session::isStopped() const { return m_authenticator->isStopped(); }

void Session::stop(const ApiError &error)
{
    m_authenticator->refused(error, true); // not to be tried once more
}

void Session::refresh()
{
    if (m_listJob)
        return;
    m_newerThanList.clear();
    QMetaObject::invokeMethod(this, &Session::refreshStarted, Qt::QueuedConnection);
    auto *job = m_client->listInstances(this);
    m_listJob = job;
    connect(job, &ApiJobBase::progress, this, &Session::refreshProgress);
    connect(job, &ApiJobBase::finished, this, [this, job] {
        m_listJob.clear();
        endRefresh(job->result());
    });
}

void Session::cancelRefresh()
{
    if (m_listJob)
        m_listJob->cancel();
}

void Session::endRefresh(const Result<QList<Instance>> &result)
{
    if (result.isOk()) {
        m_instances = mergedWithPresent(*result);
        m_lastRefreshed = m_clock();
        m_lastError.reset();
        readDetails();
        Q_EMIT changed();
    } else if (result.error().kind != ErrorKind::Cancelled) {
        m_lastError = result.error();
    }
    Q_EMIT refreshEnded();
}

QList<Instance> Session::mergedWithPresent(const QList<Instance> &listed) const
{
    QHash<QString, const Instance *> present;
    for (const Instance &instance : m_instances)
        present.insert(instance.id, &instance);

    QList<Instance> merged;
    QSet<QString> taken;
    for (const Instance &instance : listed) {
        const Instance *known = present.value(instance.id);
        const bool isOutdated = m_newerThanList.contains(instance.id);
        if (isOutdated && !known)
            continue; // removed meanwhile
        taken.insert(instance.id);
        if (!known)
            merged.append(instance);
        else
            merged.append(isOutdated ? *known : withKnownDetails(instance, *known));
    }
    for (const Instance &instance : m_instances) {
        if (m_newerThanList.contains(instance.id) && !taken.contains(instance.id))
            merged.append(instance);
    }
    return merged;
}

void Session::readDetails()
{
    if (!m_statisticsJob)
        readStatistics();
    if (!m_quotaJob)
        readQuota();
    if (!m_productsRead && !m_productsJob)
        readProducts();
}

void Session::readStatistics()
{
    auto *job = m_client->statistics(this);
    m_statisticsJob = job;
    connect(job, &ApiJobBase::finished, this, [this, job] {
        m_statisticsJob.clear();
        if (job->result().isOk())
            mergeStatistics(*job->result());
    });
}

void Session::readQuota()
{
    auto *job = m_client->quota(this);
    m_quotaJob = job;
    connect(job, &ApiJobBase::finished, this, [this, job] {
        m_quotaJob.clear();
        if (!job->result().isOk() || *job->result() == m_quota)
            return;
        m_quota = *job->result();
        Q_EMIT changed();
    });
}

void Session::readProducts()
{
    auto *job = m_client->listProducts(this);
    m_productsJob = job;
    connect(job, &ApiJobBase::finished, this, [this, job] {
        m_productsJob.clear();
        if (!job->result().isOk())
            return;
        m_productsRead = true;
        m_catalogue = Catalogue::fromService(*job->result(), m_bundled);
        Q_EMIT changed();
    });
}

void Session::mergeStatistics(const StatisticsById &statistics)
{
    bool anyChange = false;
    for (Instance &instance : m_instances) {
        const auto figures = statistics.constFind(instance.id);
        if (figures == statistics.constEnd())
            continue;
        const Instance merged = withStatistics(instance, *figures);
        if (merged != instance) {
            instance = merged;
            anyChange = true;
        }
    }
    if (anyChange)
        Q_EMIT changed();
}

void Session::updateInstance(const Instance &instance)
{
    m_newerThanList.insert(instance.id);
    const auto present = std::find_if(m_instances.begin(), m_instances.end(), hasId(instance.id));
    if (present == m_instances.end()) {
        m_instances.append(instance);
        announceChange();
        return;
    }
    const Instance merged = withKnownStatistics(instance, *present);
    if (merged == *present)
        return;
    *present = merged;
    announceChange();
}

void Session::removeInstance(const QString &instanceId)
{
    m_newerThanList.insert(instanceId);
    if (m_instances.removeIf(hasId(instanceId)) > 0)
        announceChange();
}

void Session::announceChange() { QMetaObject::invokeMethod(this, &Session::changed, Qt::QueuedConnection); }

} // namespace dcs
