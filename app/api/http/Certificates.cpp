// SPDX-License-Identifier: MIT
#include "api/http/Certificates.h"

#include "api/http/TlsCheck.h"

#include <QSslCertificate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

ApiError problem(ErrorKind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    error.mayHaveArrived = false;
    return error;
}

} // namespace

Result<QList<CertificateFacts>> readCertificates(const QByteArray &pem)
{
    constexpr qsizetype largest = 1024 * 1024;
    if (pem.size() > largest)
        return problem(ErrorKind::TooLarge, u"more than 1 MB"_s);
    if (pem.contains("PRIVATE KEY-----"))
        return problem(ErrorKind::Decode, u"a private key"_s);
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    const qsizetype announced = pem.count("-----BEGIN CERTIFICATE-----");
    if (announced == 0)
        return problem(ErrorKind::Decode, u"no certificate"_s);
    if (certificates.size() != announced)
        return problem(ErrorKind::Decode,
            u"%1 of %2 certificates cannot be read"_s.arg(announced - certificates.size()).arg(announced));
    QList<CertificateFacts> facts;
    std::transform(certificates.begin(), certificates.end(), std::back_inserter(facts), factsOf);
    return facts;
}

} // namespace dcs
