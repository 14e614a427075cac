// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace dcs {

enum class ProxyMode {
    System, ///< what the desktop or the environment (https_proxy, no_proxy) says
    None,
    Manual
};

enum class ProxyType { Http, Socks5 };

/// How the service is reached. The names of hosts behind a proxy are resolved by the proxy. This computer
/// itself (loopback) is never asked through a proxy, unless proxyExceptions of a manual proxy names
/// "<-loopback>".
struct NetworkSettings {
    ProxyMode proxyMode = ProxyMode::System;
    ProxyType proxyType = ProxyType::Http; ///< Manual
    QString proxyHost; ///< Manual
    quint16 proxyPort = 0; ///< Manual, 1 to 65535
    /// Manual, and for a system proxy that names none; "" for a proxy without log-in. HTTP proxies are told
    /// by Basic, the only scheme supported; a proxy that insists on another one refuses (ErrorKind::Proxy,
    /// 407).
    QString proxyUser;
    QString proxyPassword; ///< held in memory only
    /// Manual: hosts asked without the proxy, see goesDirect().
    QStringList proxyExceptions;
    /// Trusted besides the system's, PEM, see readCertificates(). They do not loosen any check.
    QByteArray caCertificates;

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

enum class NetworkProblem {
    ProxyHostMissing,
    ProxyPortMissing,
    ProxyExceptionMalformed,
    CertificatesUnreadable ///< problemOfPem() tells why
};

/// What is wrong with settings. Such settings can be applied all the same: requests then fail, they never go
/// past the proxy.
QList<NetworkProblem> problemsOf(const NetworkSettings &settings);

/// Whether this is a form of exception: "host.example", "*.example" or ".example" (every name below),
/// "10.1.2.3", "10.0.0.0/8", "10.0.0.0/255.0.0.0", "10.", "fd00::/8", "<-loopback>".
bool isProxyException(const QString &text);

/// Whether a host (a name, or an address without brackets) is asked without the proxy: loopback, and what the
/// exceptions name. Names are not resolved: a network does not match a name whose address lies in it.
bool goesDirect(const QString &host, const QStringList &exceptions);

} // namespace dcs
