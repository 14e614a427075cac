// SPDX-License-Identifier: MIT
#pragma once

#include "account/session/SessionGroup.h"
#include "evidence/MetricsService.h"
#include "evidence/PriceService.h"

#include <QObject>
#include <QPointer>

namespace dcs {

/// How measurements and prices are asked for, and where they are kept.
struct EvidenceSetup {
    HttpClient *http = nullptr; ///< outlives all that asks through it
    QString folder; ///< of metrics.db and of the files of prices
    ClientSettings client = {};
    std::function<QDateTime()> clock = {}; ///< now, UTC
};

/// The measurements and prices of who is signed in: opens Cloud Eye next to each location, and the billing
/// service of the profile's site. Everything else goes on without them. GUI thread; every signal comes from
/// the event loop, but for signedIn().
class AccountEvidence : public QObject {
    Q_OBJECT
public:
    /// Metrics that are read per day of every instance, since the advice rests on them.
    static QList<Metric> dailyMetrics();

    explicit AccountEvidence(EvidenceSetup setup, QObject *parent = nullptr);
    ~AccountEvidence() override;

    /// A session was opened with this sign-in: prices may be asked for by the same credentials as long as it
    /// lives.
    void learn(Session *session, const SignIn &signIn);
    /// Who is signed in from now on; null: nobody.
    void setSessions(SessionGroup *sessions);
    /// Null: nobody is signed in.
    SessionGroup *sessions() const { return m_sessions; }
    /// The session of an instance in the lists; only while somebody is signed in.
    Session *sessionOf(const Instance &instance) const;

    MetricsService *metrics() { return &m_metrics; }
    const MetricsService &metrics() const { return m_metrics; }
    QDateTime now() const { return m_setup.clock(); }

    /// Asks for the prices per month or hour of these specifications of an instance.
    void requestPrices(const Instance &instance, const QList<Specification> &specifications);
    /// What is known of the price of a specification, billed as the instance is.
    PriceQuote quote(const Instance &instance, const QString &specCode) const;
    /// Off while nobody is signed in.
    PriceService::Access priceAccess() const;

Q_SIGNALS:
    /// sessions() has another value.
    void signedIn();
    /// The lists have new values.
    void instancesChanged();
    /// The daily series of these instances have new values.
    void dailyChanged(const QStringList &instanceIds);
    void pricesChanged();

private:
    void openLocation(Session *session);
    void openPrices();
    void readLists();
    PriceKey keyOf(const Instance &instance, const QString &specCode) const;

    EvidenceSetup m_setup;
    MetricsStore m_store;
    MetricsService m_metrics;
    std::unique_ptr<PriceService> m_prices; ///< null: nobody is signed in
    QHash<const QObject *, SignIn> m_signIns; ///< of the sessions that live
    QPointer<SessionGroup> m_sessions;
    QSet<const Session *> m_opened;
};

} // namespace dcs
