// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/http/CertificateFacts.h"

#include <QByteArray>
#include <QList>

namespace dcs {

/// The certificates of a PEM file in its order, to be shown before they become
/// NetworkSettings::caCertificates. TooLarge: more than 1 MB. Decode: no certificate, one that cannot be
/// read, or a private key, which does not belong into settings; detail says which.
Result<QList<CertificateFacts>> readCertificates(const QByteArray &pem);

} // namespace dcs
