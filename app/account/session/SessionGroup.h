// SPDX-License-Identifier: MIT
#pragma once

#include "account/session/Session.h"

#include <QHash>
#include <QTimer>

#include <functional>

namespace dcs {

/// A signed-in account in every place of its profile: one session per place, with the same credentials. The
/// places are read side by side, and what fails in one hides nothing of the others.
///
/// Credentials that are wrong must not be refused by every place at once, or the gateway locks the key (more
/// than five failures in a row): a refresh begins in one place, and in the others once that one has taken the
/// credentials, has failed for another reason, or has kept quiet for PatienceMs. If it refuses them, all
/// places stop.
///
/// Lives in the GUI thread. Every signal comes from the event loop, after the call that caused it.
class SessionGroup : public QObject {
    Q_OBJECT
public:
    static constexpr int patienceMs = 3'000;

    /// Makes the session for a sign-in to one place.
    using OpenSession = std::function<Session *(const SignIn &, QObject *parent)>;

    SessionGroup(const SignIn &signIn, const OpenSession &openSession, QObject *parent = nullptr);
    ~SessionGroup() override;

    const Profile &profile() const { return m_profile; }
    /// One per place, in the order of Profile::places(); never empty.
    const QList<Session *> &sessions() const { return m_sessions; }
    bool hasSeveralLocations() const { return m_sessions.size() > 1; }
    /// The region of the session, else the host of its service; with the project where regions are equal.
    QString locationName(const Session *session) const;

    /// Of all places, in their order; of several places, with the region and project that each is in.
    QList<Instance> instances() const;
    /// The session that the instance was read by, or null.
    Session *sessionOf(const QString &instanceId) const;
    /// The one session that all of them were read by; null if there is none.
    Session *commonSession(const QList<Instance> &instances) const;
    Session *sessionIn(const QString &projectId) const;

    /// When a place was last read (UTC), the newest of all; invalid: never.
    QDateTime lastRefreshed() const;
    /// Why no place at all could be read at last; unset if one was. Of several reasons a refusal of the
    /// credentials, else that of the first place.
    std::optional<ApiError> lastError() const;
    /// The sessions whose last refresh failed.
    QList<Session *> failedSessions() const;
    /// The sessions that have read their list at least once.
    QList<Session *> openedSessions() const;
    /// Something failed that another refresh may mend: not only refused credentials.
    bool canTryAgain() const;
    bool isRefreshing() const { return unreadLocations() > 0; }
    /// Places that the refresh under way has not done with.
    int unreadLocations() const;
    /// The credentials were refused everywhere: nothing is sent any more.
    bool isStopped() const;

    /// Reads all places but those that refused the credentials. Does nothing while a refresh is under way.
    void refresh();
    /// Ends a refresh under way; the old lists of the locations not read yet stay.
    void cancelRefresh();

Q_SIGNALS:
    void refreshStarted();
    /// Items read so far, in all places.
    void refreshProgress(int items);
    /// A place has new values.
    void changed();
    /// The place was read for the first time: its client may be used.
    void locationOpened(dcs::Session *session);
    /// One place is done with; others may still be read.
    void locationEnded();
    /// All places are done with.
    void refreshEnded();
    /// The credentials were refused, by one place or by all; see isStopped().
    void authenticationStopped(const dcs::ApiError &error);

private:
    void follow(Session *session);
    void beginNext();
    void beginAll();
    void accept();
    void endOf(Session *session);
    void refuse(Session *session, const ApiError &error);

    Profile m_profile;
    QList<Session *> m_sessions; ///< children
    QList<Session *> m_waiting; ///< to be refreshed, but not begun
    QHash<const Session *, int> m_itemsRead; ///< of the refresh under way
    QSet<const Session *> m_opened; ///< read at least once
    QTimer m_patience;
    bool m_accepted = false; ///< a place took the credentials since the last refresh began
    std::optional<ApiError> m_refusal; ///< that stopped all
};

} // namespace dcs
