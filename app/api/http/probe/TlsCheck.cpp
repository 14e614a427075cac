// SPDX-License-Identifier: MIT
#include "api/http/probe/TlsCheck.h"

#include "api/http/EnumName.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslConfiguration>
#include <QSslError>
#include <QVariant>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

struct KnownError {
    QSslError::SslError error;
    TlsProblem problem;
};
constexpr std::array<KnownError, 10> knownErrors{{
    {QSslError::SelfSignedCertificate, TlsProblem::SelfSigned},
    {QSslError::SelfSignedCertificateInChain, TlsProblem::UnknownIssuer},
    {QSslError::UnableToGetLocalIssuerCertificate, TlsProblem::UnknownIssuer},
    {QSslError::UnableToGetIssuerCertificate, TlsProblem::UnknownIssuer},
    {QSslError::UnableToVerifyFirstCertificate, TlsProblem::UnknownIssuer},
    {QSslError::CertificateUntrusted, TlsProblem::UnknownIssuer},
    {QSslError::InvalidCaCertificate, TlsProblem::UnknownIssuer},
    {QSslError::CertificateExpired, TlsProblem::Expired},
    {QSslError::CertificateNotYetValid, TlsProblem::NotYetValid},
    {QSslError::HostNameMismatch, TlsProblem::WrongHost},
}};

TlsProblem problemOf(const QSslError &error)
{
    const auto *known = std::find_if(knownErrors.begin(), knownErrors.end(),
        [&](const KnownError &candidate) { return candidate.error == error.error(); });
    return known == knownErrors.end() ? TlsProblem::Other : known->problem;
}

bool isAboutDates(TlsProblem problem)
{
    return problem == TlsProblem::Expired || problem == TlsProblem::NotYetValid;
}

/// valuesOf gives the values of one attribute of the subject or of the issuer.
template <typename ValuesOf> QString nameText(const ValuesOf &valuesOf)
{
    constexpr qsizetype longest = 256;
    static constexpr std::array<QSslCertificate::SubjectInfo, 5> attributes{QSslCertificate::CommonName,
        QSslCertificate::OrganizationalUnitName, QSslCertificate::Organization, QSslCertificate::LocalityName,
        QSslCertificate::CountryName};
    static const std::array<QString, 5> names{u"CN"_s, u"OU"_s, u"O"_s, u"L"_s, u"C"_s};
    QStringList parts;
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        const QStringList values = valuesOf(attributes.at(i));
        for (const QString &value : values)
            parts += names.at(i) + u'=' + value;
    }
    return parts.join(u", "_s).simplified().left(longest);
}

bool isAuthority(const QSslCertificate &certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    return std::any_of(extensions.begin(), extensions.end(), [](const QSslCertificateExtension &extension) {
        return extension.name() == "basicConstraints"_L1 && extension.value().toMap().value(u"ca"_s).toBool();
    });
}

} // namespace

TlsFinding findingOf(const QList<QSslError> &errors, const QSslCertificate &peer)
{
    const auto first = std::min_element(errors.begin(), errors.end(),
        [](const QSslError &a, const QSslError &b) { return problemOf(a) < problemOf(b); });
    if (first == errors.end())
        return {};
    const TlsProblem problem = problemOf(*first);
    const bool isOfError = !first->certificate().isNull() && (isAboutDates(problem) || peer.isNull());
    const QSslCertificate shown = isOfError ? first->certificate() : peer;
    return {problem, nameOf(first->error()), shown.isNull() ? std::nullopt : std::optional(factsOf(shown))};
}

ApiError tlsError(const TlsFinding &finding)
{
    ApiError error;
    error.kind = ErrorKind::Tls;
    error.tlsProblem = finding.problem == TlsProblem::None ? TlsProblem::Other : finding.problem;
    error.certificate = finding.certificate;
    error.detail = finding.detail;
    error.mayHaveArrived = false;
    return error;
}

CertificateFacts factsOf(const QSslCertificate &certificate)
{
    const auto subject = [&](QSslCertificate::SubjectInfo info) { return certificate.subjectInfo(info); };
    const auto issuer = [&](QSslCertificate::SubjectInfo info) { return certificate.issuerInfo(info); };
    const QByteArray digest = certificate.digest(QCryptographicHash::Sha256);
    return {nameText(subject), nameText(issuer), certificate.effectiveDate().toUTC(),
        certificate.expiryDate().toUTC(), QString::fromLatin1(digest.toHex(':').toUpper()),
        isAuthority(certificate)};
}

QSslConfiguration tlsConfiguration(const QByteArray &extraCertificates)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    const QList<QSslCertificate> extra = QSslCertificate::fromData(extraCertificates, QSsl::Pem);
    if (extra.isEmpty())
        return configuration;
    // A list of our own ends Qt's loading of the system's certificates on demand.
    configuration.addCaCertificates(QSslConfiguration::systemCaCertificates());
    configuration.addCaCertificates(extra);
    return configuration;
}

} // namespace dcs
