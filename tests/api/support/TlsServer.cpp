// SPDX-License-Identifier: MIT
#include "tests/api/support/TlsServer.h"

#include "tests/api/support/TestData.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

using namespace Qt::StringLiterals;

namespace dcs {

std::unique_ptr<QSslServer> tlsServer(const QString &certificate)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(readTestData(certificate)));
    configuration.setPrivateKey(QSslKey(readTestData(u"localhost-key.pem"_s), QSsl::Rsa));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

std::unique_ptr<QSslServer> trustedServer() { return tlsServer(u"localhost-signed-cert.pem"_s); }

NetworkSettings trusting(NetworkSettings settings)
{
    settings.caCertificates = readTestData(u"private-ca-cert.pem"_s);
    return settings;
}

} // namespace dcs
