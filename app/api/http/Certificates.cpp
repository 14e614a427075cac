// SPDX-License-Identifier: MIT
#include "api/http/Certificates.h"

#include "api/http/probe/TlsCheck.h"

#include <QSslCertificate>

#include <algorithm>

namespace dcs {

std::optional<PemProblem> problemOfPem(const QByteArray &pem)
{
    if (pem.size() > largestPem)
        return PemProblem::TooLarge;
    if (pem.contains("PRIVATE KEY-----"))
        return PemProblem::PrivateKey;
    const qsizetype announced = pem.count("-----BEGIN CERTIFICATE-----");
    if (announced == 0)
        return PemProblem::NoCertificate;
    if (QSslCertificate::fromData(pem, QSsl::Pem).size() != announced)
        return PemProblem::Damaged;
    return std::nullopt;
}

QList<CertificateFacts> readCertificates(const QByteArray &pem)
{
    if (problemOfPem(pem))
        return {};
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    QList<CertificateFacts> facts;
    std::transform(certificates.begin(), certificates.end(), std::back_inserter(facts), factsOf);
    return facts;
}

} // namespace dcs
