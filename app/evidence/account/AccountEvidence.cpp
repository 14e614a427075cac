// SPDX-License-Identifier: MIT
#include "evidence/account/AccountEvidence.h"

#include "api/bss/BssSites.h"
#include "api/ces/CesEndpoint.h"

#include <QCryptographicHash>
#include <QDir>

#include <utility>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

/// A file of prices for each account: they include its discounts. Its name gives nobody away.
QString pricePath(const QString &folder, const QString &account)
{
    const QByteArray hash = QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha256);
    return QDir(folder).filePath(u"prices-%1.json"_s.arg(QLatin1StringView(hash.toHex().left(16))));
}

/// The demo's simulator measures and bills, too.
QUrl cloudEyeOf(const Profile &profile)
{
    return profile.demo ? profile.endpoint.dcs : cesEndpoint(profile.endpoint.dcs);
}

PriceSite siteOf(const Profile &profile)
{
    const PriceSite likely =
        profile.demo ? PriceSite::China : likelySite(profile.endpoint.dcs, profile.endpoint.region);
    return profile.priceSite.value_or(likely);
}

} // namespace

QList<Metric> AccountEvidence::dailyMetrics()
{
    return {Metric::MemoryUsage, Metric::CpuUsage, Metric::ConnectedClients, Metric::ConnectionsUsage,
        Metric::EvictedKeys, Metric::BandwidthUsage, Metric::BandwidthThrottled};
}

AccountEvidence::AccountEvidence(EvidenceSetup setup, QObject *parent)
    : QObject(parent), m_setup(std::move(setup)), m_store(QDir(m_setup.folder).filePath(u"metrics.db"_s)),
      m_metrics(&m_store, {.clock = m_setup.clock})
{
    m_metrics.setDailyMetrics(dailyMetrics());
    connect(&m_metrics, &MetricsService::dailyChanged, this, &AccountEvidence::dailyChanged);
}

AccountEvidence::~AccountEvidence() = default;

void AccountEvidence::learn(Session *session, const SignIn &signIn)
{
    m_signIns.insert(session, signIn);
    connect(session, &QObject::destroyed, this, [this](QObject *gone) { m_signIns.remove(gone); });
}

void AccountEvidence::setSessions(SessionGroup *sessions)
{
    if (m_sessions)
        m_sessions->disconnect(this);
    m_metrics.clear();
    m_prices.reset();
    m_opened.clear();
    m_sessions = sessions;
    if (sessions) {
        openPrices();
        connect(sessions, &SessionGroup::locationOpened, this, &AccountEvidence::openLocation);
        connect(sessions, &SessionGroup::changed, this, &AccountEvidence::instancesChanged);
        connect(sessions, &SessionGroup::refreshEnded, this, &AccountEvidence::readLists);
        for (Session *session : sessions->openedSessions())
            openLocation(session);
    }
    Q_EMIT signedIn();
}

void AccountEvidence::openLocation(Session *session)
{
    if (m_opened.contains(session))
        return;
    m_opened.insert(session);
    CesClient *cloudEye = nullptr;
    if (const QUrl service = cloudEyeOf(session->profile()); service.isValid()) {
        ClientSettings once = m_setup.client;
        once.retry.maxRetries = 0; // the service of metrics pauses for all calls together
        cloudEye = new CesClient(
            m_setup.http, session->client()->authenticator()->apart(session), service, once, session);
    }
    m_metrics.addLocation(session->projectId(), cloudEye, session->client());
    m_metrics.update(session->projectId(), session->instances());
}

void AccountEvidence::openPrices()
{
    Session *first = m_sessions->sessions().first();
    const Profile &profile = m_sessions->profile();
    const QString account = first->client()->authenticator()->account();
    const auto makeClient = [this, first = QPointer<Session>(first)](PriceSite site, QObject *parent) {
        const SignIn signIn = m_signIns.value(first);
        return new BssClient(m_setup.http, billingAccess(site, signIn.profile.endpoint, signIn.credentials),
            {}, m_setup.clock, parent);
    };
    m_prices = std::make_unique<PriceService>(
        makeClient, pricePath(m_setup.folder, account), account, m_setup.clock);
    connect(m_prices.get(), &PriceService::changed, this, &AccountEvidence::pricesChanged);
    if (m_signIns.contains(first))
        m_prices->setSite(siteOf(profile));
}

void AccountEvidence::readLists()
{
    for (Session *session : m_sessions->openedSessions()) {
        openLocation(session);
        if (!session->lastError())
            m_metrics.update(session->projectId(), session->instances());
    }
}

void AccountEvidence::requestPrices(const Instance &instance, const QList<Specification> &specifications)
{
    if (!m_prices || !m_sessions)
        return;
    const Session *session = sessionOf(instance);
    QList<WantedPrice> wanted;
    for (const Specification &specification : specifications)
        wanted.append(
            {keyOf(instance, specification.specCode), session->projectId(), specification.resourceType});
    m_prices->request(wanted);
}

PriceQuote AccountEvidence::quote(const Instance &instance, const QString &specCode) const
{
    if (!m_prices || !m_sessions)
        return {PriceQuote::State::Off};
    return m_prices->quote(keyOf(instance, specCode));
}

PriceService::Access AccountEvidence::priceAccess() const
{
    return m_prices ? m_prices->access() : PriceService::Access::Off;
}

PriceKey AccountEvidence::keyOf(const Instance &instance, const QString &specCode) const
{
    const bool isPrepaid = instance.chargingMode == ChargingMode::YearlyMonthly;
    return {specCode, sessionOf(instance)->profile().endpoint.region,
        isPrepaid ? PriceTerm::Month : PriceTerm::Hour};
}

Session *AccountEvidence::sessionOf(const Instance &instance) const
{
    Session *session = m_sessions->sessionIn(instance.projectId);
    return session ? session : m_sessions->sessions().first();
}

} // namespace dcs
