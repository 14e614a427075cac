// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

class QSslServer;

namespace dcs {

/// A TLS server that shows this certificate of tests/api/data, made for these tests alone (see
/// make-certificates there): "localhost-cert.pem" is signed by itself, the others by private-ca-cert.pem.
std::unique_ptr<QSslServer> tlsServer(const QString &certificate = QStringLiteral("localhost-cert.pem"));

} // namespace dcs
