// SPDX-License-Identifier: MIT
#pragma once

#include "api/http/NetworkSettings.h"

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

namespace dcs {

/// Settings by which everything, loopback too, goes through a proxy at this port of 127.0.0.1.
NetworkSettings proxyAt(quint16 port, ProxyType type = ProxyType::Http);

/// A real proxy on 127.0.0.1: tinyproxy for HTTP, microsocks for SOCKS5. Ends with its object.
class ProxyProgram {
public:
    /// With a user it wants user and password.
    explicit ProxyProgram(ProxyType type, const QString &user = {}, const QString &password = {});
    ~ProxyProgram();

    static constexpr const char *missing =
        "tinyproxy and microsocks are needed: tools/install-dependencies test";
    /// False if the program is not installed or does not listen.
    bool start();
    quint16 port() const { return m_port; }
    /// Settings by which everything goes through it.
    NetworkSettings settings(const QString &user = {}, const QString &password = {}) const;
    /// How many tunnels tinyproxy was asked for, refused ones included.
    qsizetype tunnelRequests();
    /// What it logged so far.
    const QByteArray &log();

private:
    bool startAt(quint16 port);

    ProxyType m_type;
    QString m_user;
    QString m_password;
    quint16 m_port = 0;
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_log;
};

} // namespace dcs
