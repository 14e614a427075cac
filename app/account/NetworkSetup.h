// SPDX-License-Identifier: MIT
#pragma once

#include "account/CaFile.h"
#include "account/SecretStore.h"
#include "account/SettingsStore.h"

#include <QObject>

#include <functional>

namespace dcs {

class HttpClient;

enum class ProxyPasswordState {
    None, ///< none is needed, or none is there
    UnderWay, ///< the keyring is being asked
    Kept, ///< in the keyring
    KeptForThisProcess, ///< the keyring did not take it
    Unreadable, ///< the keyring did not give what it may have
    NotForgotten ///< the keyring may still have one that is not wanted any more
};

/// Keeps the HTTP client at the settings: proxy, the proxy's password, additional certificates. The password
/// is in the keyring and belongs to one user at one proxy: as soon as one of them is another, or no proxy is
/// to be used, it is forgotten. The certificates of Settings::caFile are trusted only as long as the content
/// is the one that the user has agreed to. Lives in the GUI thread.
class NetworkSetup : public QObject {
    Q_OBJECT
public:
    /// Applies the settings and follows them. All three outlive it.
    NetworkSetup(SettingsStore *settings, SecretStore *secrets, HttpClient *http, QObject *parent = nullptr);

    /// Reads the password of the proxy, if it may have one, and then calls ready, once: at once if there is
    /// nothing to wait for, else from the event loop.
    void readPassword(const std::function<void()> &ready);
    /// "" forgets it. Without effect if the settings name no user of a proxy.
    void setPassword(const QString &password);
    bool hasPassword() const { return !m_password.isEmpty(); }
    ProxyPasswordState passwordState() const { return m_passwordState; }

    /// The file that the settings name, as read when they named it.
    const CaFile &caFile() const { return m_caFile; }
    bool trustsCaFile() const { return m_caFile.isUsable() && m_caFile.sha256 == m_applied.caFileSha256; }
    /// The user has seen the certificates of this file, which is usable, and trusts them. False: this is not
    /// on the disk.
    bool trust(const CaFile &file);
    /// No additional certificates any more.
    bool removeCaFile();

Q_SIGNALS:
    /// The password, its state, or the file of certificates.
    void changed();

private:
    void followSettings();
    void readCaFileAgain();
    void apply();
    void forgetPassword();
    void setState(ProxyPasswordState state);

    SettingsStore *m_settings;
    SecretStore *m_secrets;
    HttpClient *m_http;
    Settings m_applied;
    CaFile m_caFile;
    QString m_password;
    ProxyPasswordState m_passwordState = ProxyPasswordState::None;
    int m_access = 0; ///< number of the last access to the keyring: only its answer counts
};

} // namespace dcs
