// SPDX-License-Identifier: MIT
#pragma once

#include "account/CaFile.h"

#include <QDateTime>
#include <QString>

/// Files of certificates in words, in the present language.
namespace dcs::CertificateTexts {

/// Why the file cannot be used; "" if it can.
QString problem(const CaFile &file);
/// Everything about a certificate, a line each. now: UTC.
QString facts(const CertificateFacts &facts, const QDateTime &now);

} // namespace dcs::CertificateTexts
