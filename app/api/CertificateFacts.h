// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace dcs {

/// What a person needs to know of a certificate before trusting it. Untrusted text, at most 256 characters
/// each and on one line.
struct CertificateFacts {
    QString subject; ///< "CN=dcs.example.com, O=Example": name and organisation, never an e-mail address
    QString issuer; ///< likewise
    QDateTime validFrom; ///< UTC
    QDateTime validUntil; ///< UTC
    QString sha256; ///< fingerprint, "AB:CD:…", 32 bytes
    bool isAuthority = false; ///< it says of itself that it may sign others
    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

} // namespace dcs
