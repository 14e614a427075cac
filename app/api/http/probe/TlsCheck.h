// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"

#include <QList>

class QSslCertificate;
class QSslConfiguration;
class QSslError;

namespace dcs {

/// What was found wrong with the certificate of the other side. Nothing in this program ignores it.
struct TlsFinding {
    TlsProblem problem = TlsProblem::None;
    QString detail; ///< Qt's name of the error
    std::optional<CertificateFacts> certificate;
};

/// The first of the errors in the order of TlsProblem, with the facts of the certificate that peer showed (or
/// of the one in its chain whose dates are at fault).
TlsFinding findingOf(const QList<QSslError> &errors, const QSslCertificate &peer);

/// The error of a TLS session that was not made; without a finding, the other side speaks no TLS or no common
/// version of it.
ApiError tlsError(const TlsFinding &finding);

CertificateFacts factsOf(const QSslCertificate &certificate);

/// The system's trusted certificates and these (PEM), all checks on.
QSslConfiguration tlsConfiguration(const QByteArray &extraCertificates);

} // namespace dcs
