// SPDX-License-Identifier: MIT
#pragma once

#include "api/http/NetworkSettings.h"

#include <memory>

class QSslServer;

namespace dcs {

/// A TLS server that shows this certificate of tests/api/data, made for these tests alone (see
/// make-certificates there): "localhost-cert.pem" is signed by itself, the others by private-ca-cert.pem.
std::unique_ptr<QSslServer> tlsServer(const QString &certificate = QStringLiteral("localhost-cert.pem"));

/// One whose certificate is good for those who trust private-ca-cert.pem, and settings that do.
std::unique_ptr<QSslServer> trustedServer();
NetworkSettings trusting(NetworkSettings settings = {});

} // namespace dcs
