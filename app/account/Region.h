// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace dcs {

/// A region of the bundled list (resources/data/regions.csv).
struct Region {
    QString id; ///< "cn-north-4"
    QString nameEn; ///< may be empty
    QString nameZh; ///< may be empty
    QString dcsHost;
    QString iamHost; ///< the regional IAM, or the global one where no regional one is published
    friend bool operator==(const Region &, const Region &) = default;
};

/// Reads the list; empty if it is malformed, and *error names the line.
QList<Region> regionsFromCsv(const QByteArray &csv, QString *error = nullptr);

} // namespace dcs
