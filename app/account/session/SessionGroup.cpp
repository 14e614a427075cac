// SPDX-License-Identifier: MIT
#include "account/session/SessionGroup.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

QString regionOrHost(const Endpoint &endpoint)
{
    return endpoint.region.isEmpty() ? endpoint.dcs.host() : endpoint.region;
}

bool has(const Session *session, const QString &instanceId)
{
    const QList<Instance> &instances = session->instances();
    return std::any_of(instances.begin(), instances.end(),
        [&](const Instance &instance) { return instance.id == instanceId; });
}

} // namespace

SessionGroup::SessionGroup(const SignIn &signIn, const OpenSession &openSession, QObject *parent)
    : QObject(parent), m_profile(signIn.profile)
{
    for (qsizetype location = 0; location < m_profile.locations().size(); ++location) {
        Session *session = openSession({atLocation(m_profile, location), signIn.credentials}, this);
        m_sessions.append(session);
        follow(session);
    }
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &SessionGroup::beginNext);
}

SessionGroup::~SessionGroup() = default;

void SessionGroup::follow(Session *session)
{
    connect(session, &Session::changed, this, &SessionGroup::changed);
    connect(session, &Session::refreshProgress, this, [this, session](int, int items) {
        m_itemsRead[session] = items;
        accept();
        Q_EMIT refreshProgress(std::accumulate(m_itemsRead.cbegin(), m_itemsRead.cend(), 0));
    });
    connect(session, &Session::refreshEnded, this, [this, session] { endOf(session); });
    connect(session, &Session::authenticationStopped, this,
        [this, session](const ApiError &error) { refuse(session, error); });
}

QString SessionGroup::locationName(const Session *session) const
{
    const QString name = regionOrHost(session->profile().endpoint);
    const auto same = std::count_if(m_sessions.begin(), m_sessions.end(),
        [&](const Session *each) { return regionOrHost(each->profile().endpoint) == name; });
    return same > 1 ? name + u" · "_s + session->projectId() : name;
}

QList<Instance> SessionGroup::instances() const
{
    if (!hasSeveralLocations())
        return m_sessions.first()->instances();
    QList<Instance> all;
    QSet<QString> ids;
    for (const Session *session : m_sessions) {
        for (Instance instance : session->instances()) {
            if (ids.contains(instance.id))
                continue; // two places that turned out to be one project
            ids.insert(instance.id);
            instance.region = regionOrHost(session->profile().endpoint);
            instance.projectId = session->projectId();
            all.append(std::move(instance));
        }
    }
    return all;
}

Session *SessionGroup::sessionOf(const QString &instanceId) const
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
        [&](const Session *session) { return has(session, instanceId); });
    return found == m_sessions.end() ? nullptr : *found;
}

Session *SessionGroup::commonSession(const QList<Instance> &instances) const
{
    Session *session = instances.isEmpty() ? nullptr : sessionOf(instances.first().id);
    if (!session)
        return nullptr;
    QSet<QString> ids;
    for (const Instance &instance : session->instances())
        ids.insert(instance.id);
    const bool common = std::all_of(instances.begin(), instances.end(),
        [&](const Instance &instance) { return ids.contains(instance.id); });
    return common ? session : nullptr;
}

Session *SessionGroup::sessionIn(const QString &projectId) const
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
        [&](const Session *session) { return session->projectId() == projectId; });
    return found == m_sessions.end() ? nullptr : *found;
}

QDateTime SessionGroup::lastRefreshed() const
{
    QDateTime newest;
    for (const Session *session : m_sessions) {
        const QDateTime at = session->lastRefreshed();
        if (at.isValid() && (!newest.isValid() || at > newest))
            newest = at;
    }
    return newest;
}

std::optional<ApiError> SessionGroup::lastError() const
{
    if (m_refusal)
        return m_refusal;
    const QList<Session *> failed = failedSessions();
    return failed.size() == m_sessions.size() ? failed.first()->lastError() : std::nullopt;
}

QList<Session *> SessionGroup::failedSessions() const
{
    QList<Session *> failed;
    std::copy_if(m_sessions.begin(), m_sessions.end(), std::back_inserter(failed),
        [](const Session *session) { return session->lastError().has_value(); });
    return failed;
}

QList<Session *> SessionGroup::openedSessions() const
{
    QList<Session *> opened;
    std::copy_if(m_sessions.begin(), m_sessions.end(), std::back_inserter(opened),
        [](const Session *session) { return session->lastRefreshed().isValid(); });
    return opened;
}

bool SessionGroup::canTryAgain() const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(),
        [](const Session *session) { return session->lastError() && !session->isStopped(); });
}

int SessionGroup::unreadLocations() const
{
    const auto begun = std::count_if(
        m_sessions.begin(), m_sessions.end(), [](const Session *session) { return session->isRefreshing(); });
    return static_cast<int>(m_waiting.size() + begun);
}

bool SessionGroup::isStopped() const
{
    return std::all_of(
        m_sessions.begin(), m_sessions.end(), [](const Session *session) { return session->isStopped(); });
}

void SessionGroup::refresh()
{
    if (isRefreshing() || isStopped())
        return;
    m_accepted = false;
    m_itemsRead.clear();
    std::copy_if(m_sessions.begin(), m_sessions.end(), std::back_inserter(m_waiting),
        [](const Session *session) { return !session->isStopped(); });
    QMetaObject::invokeMethod(this, &SessionGroup::refreshStarted, Qt::QueuedConnection);
    beginNext();
}

void SessionGroup::cancelRefresh()
{
    m_waiting.clear();
    m_patience.stop();
    for (Session *session : std::as_const(m_sessions))
        session->cancelRefresh();
}

void SessionGroup::beginNext()
{
    if (m_waiting.isEmpty())
        return;
    m_waiting.takeFirst()->refresh();
    m_patience.start();
}

void SessionGroup::beginAll()
{
    m_patience.stop();
    for (Session *session : std::exchange(m_waiting, {}))
        session->refresh();
}

void SessionGroup::accept()
{
    m_accepted = true;
    beginAll();
}

void SessionGroup::endOf(Session *session)
{
    if (!session->lastError()) {
        accept();
        if (session->lastRefreshed().isValid() && !m_opened.contains(session)) {
            m_opened.insert(session);
            Q_EMIT locationOpened(session);
        }
    } else {
        beginNext();
    }
    Q_EMIT locationEnded();
    if (!isRefreshing())
        Q_EMIT refreshEnded();
}

void SessionGroup::refuse(Session *session, const ApiError &error)
{
    if (m_refusal)
        return; // one of those that are being stopped here
    // What a place refuses that is still to be refreshed belongs to the refresh before, in which the
    // credentials were accepted.
    if (!m_accepted && !m_waiting.contains(session)) {
        m_refusal = error;
        for (Session *each : std::as_const(m_sessions))
            each->stop(error);
        beginAll(); // each ends at once, with the reason, and sends nothing
    }
    Q_EMIT authenticationStopped(error);
}

} // namespace dcs
