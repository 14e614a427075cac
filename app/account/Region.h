// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace dcs {

/// A region of the bundled list (resources/data/regions.csv).
struct Region {
    QString id; ///< "cn-north-4"
    QString nameEn; ///< may be empty
    QString nameZh; ///< may be empty
    QString dcsHost;
    QString iamHost; ///< the regional IAM, or the global one where no regional one is published
    QString partition = {}; ///< the cloud it belongs to: "huaweicloud", "otc"
    friend bool operator==(const Region &, const Region &) = default;
};

/// Reads the list; empty if it is malformed, and *error names the line.
QList<Region> regionsFromCsv(const QByteArray &csv, QString *error = nullptr);

/// The page of the billing center with the orders that are to be paid; invalid if the region is not in the
/// list or its cloud has none: the Open Telekom Cloud is pay-per-use only.
QUrl unpaidOrdersPage(const QList<Region> &regions, const QString &regionId);

} // namespace dcs
