// SPDX-License-Identifier: MIT
#pragma once

#include "api/http/Certificates.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace dcs {

/// A file with additional certificates, as it was read.
struct CaFile {
    QString path; ///< "": there is none
    QString unreadable; ///< what the system says if it cannot be opened, else ""
    bool noFile = false; ///< it is a folder or a device
    std::optional<PemProblem> problem;
    QByteArray pem; ///< empty if anything is wrong
    QString sha256; ///< of pem, hex
    QList<CertificateFacts> certificates;

    bool isUsable() const { return !pem.isEmpty(); }
};

/// Reads a file of at most largestPem bytes; "" reads nothing.
CaFile readCaFile(const QString &path);

} // namespace dcs
