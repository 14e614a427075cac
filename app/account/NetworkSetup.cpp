// SPDX-License-Identifier: MIT
#include "account/NetworkSetup.h"

#include "api/http/HttpClient.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Whom a password belongs to, as the secret store wants to know it.
Profile ownerOf(const NetworkSettings &network)
{
    Profile owner;
    owner.id = u"proxy"_s; // those of profiles are UUIDs
    owner.authKind = AuthKind::Password;
    switch (network.proxyMode) {
    case ProxyMode::System:
        owner.userName = network.proxyUser;
        owner.domainName = u"system"_s;
        break;
    case ProxyMode::None:
        break;
    case ProxyMode::Manual:
        owner.userName = network.proxyUser;
        owner.domainName = u"%1:%2"_s.arg(network.proxyHost).arg(network.proxyPort);
        break;
    }
    return owner;
}

bool mayHavePassword(const NetworkSettings &network) { return !ownerOf(network).userName.isEmpty(); }

} // namespace

NetworkSetup::NetworkSetup(SettingsStore *settings, SecretStore *secrets, HttpClient *http, QObject *parent)
    : QObject(parent), m_settings(settings), m_secrets(secrets), m_http(http),
      m_applied(settings->settings()), m_caFile(readCaFile(m_applied.caFile))
{
    connect(settings, &SettingsStore::changed, this, &NetworkSetup::followSettings);
    apply();
}

void NetworkSetup::readPassword(const std::function<void()> &ready)
{
    if (!mayHavePassword(m_applied.network)) {
        ready();
        return;
    }
    setState(ProxyPasswordState::UnderWay);
    m_secrets->read(
        ownerOf(m_applied.network), this, [this, ready, access = ++m_access](const SecretAnswer &answer) {
            if (access == m_access) {
                if (answer.credentials)
                    m_password = std::get<PasswordLogin>(*answer.credentials).password;
                apply();
                const bool isRead = answer.outcome == SecretOutcome::Done;
                const bool isMissing = answer.outcome == SecretOutcome::NotFound;
                setState(isRead     ? ProxyPasswordState::Kept
                        : isMissing ? ProxyPasswordState::None
                                    : ProxyPasswordState::Unreadable);
            }
            ready();
        });
}

void NetworkSetup::setPassword(const QString &password)
{
    const Profile owner = ownerOf(m_applied.network);
    if (owner.userName.isEmpty() || password == m_password)
        return;
    if (password.isEmpty()) {
        forgetPassword();
        apply();
        return;
    }
    m_password = password;
    apply();
    setState(ProxyPasswordState::UnderWay);
    m_secrets->askAgain(); // it is the user who wants it kept
    m_secrets->write(owner.id, PasswordLogin{owner.userName, password, owner.domainName}, this,
        [this, access = ++m_access](const SecretAnswer &answer) {
            if (access == m_access)
                setState(answer.outcome == SecretOutcome::Done ? ProxyPasswordState::Kept
                                                               : ProxyPasswordState::KeptForThisProcess);
        });
}

void NetworkSetup::forgetPassword()
{
    m_password.clear();
    setState(ProxyPasswordState::UnderWay);
    m_secrets->askAgain();
    m_secrets->remove(
        ownerOf(m_applied.network).id, this, [this, access = ++m_access](const SecretAnswer &answer) {
            // Without a keyring it was in memory only.
            const bool isLeft = answer.outcome == SecretOutcome::Refused;
            if (access == m_access)
                setState(isLeft ? ProxyPasswordState::NotForgotten : ProxyPasswordState::None);
        });
}

bool NetworkSetup::trust(const CaFile &file)
{
    const bool isSaved = m_settings->change([&file](Settings &settings) {
        settings.caFile = file.path;
        settings.caFileSha256 = file.sha256;
    });
    readCaFileAgain(); // it may have been agreed to before, and have become readable since
    apply();
    Q_EMIT changed();
    return isSaved;
}

bool NetworkSetup::removeCaFile() { return trust(CaFile()); }

void NetworkSetup::followSettings()
{
    const Settings before = std::exchange(m_applied, m_settings->settings());
    if (ownerOf(m_applied.network) != ownerOf(before.network) && m_passwordState != ProxyPasswordState::None)
        forgetPassword();
    if (m_applied.caFile != before.caFile)
        readCaFileAgain();
    apply();
    Q_EMIT changed();
}

void NetworkSetup::readCaFileAgain() { m_caFile = readCaFile(m_applied.caFile); }

void NetworkSetup::apply()
{
    NetworkSettings network = m_applied.network;
    network.proxyPassword = m_password;
    if (trustsCaFile())
        network.caCertificates = m_caFile.pem;
    m_http->setNetworkSettings(network);
}

void NetworkSetup::setState(ProxyPasswordState state)
{
    m_passwordState = state;
    Q_EMIT changed();
}

} // namespace dcs
