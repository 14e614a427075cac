// SPDX-License-Identifier: MIT
#pragma once

#include "account/Profile.h"
#include "api/dcs/DcsClient.h"
#include "model/Catalogue.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>
#include <optional>

namespace dcs {

/// One signed-in account in one project: the client, and what was last read through it (instances with their
/// statistics, quota, catalogue). Lives in the GUI thread. Every signal comes from the event loop, after the
/// call that caused it.
class Session : public QObject {
    Q_OBJECT
public:
    Session(HttpClient *http, const SignIn &signIn, Catalogue bundled, const ClientSettings &settings,
        Authenticator::Clock clock, QObject *parent = nullptr);
    ~Session() override;

    const Profile &profile() const { return m_profile; }
    /// Project id of the token once there is one, else the one given.
    QString projectId() const;
    DcsClient *client() const { return m_client; }
    bool isStopped() const;
    /// The same credentials were refused elsewhere: nothing more is sent.
    void stop(const ApiError &error);

    const QList<Instance> &instances() const { return m_instances; }
    const Quota &quota() const { return m_quota; }
    const Catalogue &catalogue() const { return m_catalogue; }
    /// When the list was last read to its end (UTC); invalid: never.
    QDateTime lastRefreshed() const { return m_lastRefreshed; }
    /// Why the last refresh failed; unset if it did not. The instances are then those of the last good one
    /// (stale).
    const std::optional<ApiError> &lastError() const { return m_lastError; }
    bool isRefreshing() const { return m_listJob != nullptr; }

    /// Reads the list, then statistics and quota (and once the products). Does nothing while one is under
    /// way. A quota, statistics or product query that fails leaves the list as it is.
    void refresh();
    /// Ends a refresh under way; the old list stays.
    void cancelRefresh();
    /// A newer reading of one instance (by show), from the dialog or a watcher. It keeps the figures that
    /// only the statistics tell, and wins over a refresh under way, whose page may be older.
    void updateInstance(const Instance &instance);
    /// The instance is gone (404).
    void removeInstance(const QString &instanceId);

Q_SIGNALS:
    void refreshStarted();
    void refreshProgress(int pages, int items);
    /// Instances, quota or catalogue have new values.
    void changed();
    /// The refresh ended; lastError() tells how.
    void refreshEnded();
    /// Authentication was refused; nothing more is sent.
    void authenticationStopped(const dcs::ApiError &error);

private:
    void endRefresh(const Result<QList<Instance>> &result);
    QList<Instance> mergedWithPresent(const QList<Instance> &listed) const;
    void readDetails();
    void readStatistics();
    void readQuota();
    void readProducts();
    void mergeStatistics(const StatisticsById &statistics);
    void announceChange();

    Profile m_profile;
    Catalogue m_bundled;
    Authenticator *m_authenticator;
    DcsClient *m_client;
    QPointer<ApiJobBase> m_listJob;
    QPointer<ApiJobBase> m_statisticsJob;
    QPointer<ApiJobBase> m_quotaJob;
    QPointer<ApiJobBase> m_productsJob;
    /// Instances updated or removed since the refresh under way began: what is known of them is newer than
    /// its pages.
    QSet<QString> m_newerThanList;
    QList<Instance> m_instances;
    Quota m_quota;
    Catalogue m_catalogue;
    bool m_productsRead = false;
    QDateTime m_lastRefreshed;
    std::optional<ApiError> m_lastError;
    Authenticator::Clock m_clock;
};

} // namespace dcs
