// SPDX-License-Identifier: MIT
#pragma once

#include "api/CertificateFacts.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace dcs {

/// Why the content of a PEM file cannot become NetworkSettings::caCertificates.
enum class PemProblem {
    TooLarge, ///< more than largestPem
    PrivateKey, ///< it does not belong into settings
    NoCertificate,
    Damaged ///< one of several is enough
};

inline constexpr qsizetype largestPem = 1024 * 1024; ///< bytes

std::optional<PemProblem> problemOfPem(const QByteArray &pem);

/// The certificates of a PEM file in its order, to be shown before they are trusted; none if there is a
/// problem with it.
QList<CertificateFacts> readCertificates(const QByteArray &pem);

} // namespace dcs
