// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace dcs {

/// What a service code means and what helps, in both languages of the program.
struct ErrorExplanation {
    QString meaningEn;
    QString remedyEn;
    QString meaningZh;
    QString remedyZh;
    /// The same request can succeed later, or after a new token, without other changes.
    bool retryable = false;
    friend bool operator==(const ErrorExplanation &, const ErrorExplanation &) = default;
};

/// The documented error codes of DCS, the API gateway and IAM, by HTTP status and code
/// (resources/data/error-codes.csv).
class ErrorCatalogue {
public:
    /// Reads the list; if it is malformed the catalogue is empty and *error names the line.
    static ErrorCatalogue fromCsv(const QByteArray &csv, QString *error = nullptr);

    qsizetype size() const { return m_explanations.size(); }
    /// The explanation of the code with this status, else of the code alone (some gateways answer with other
    /// statuses; the first listed if there are several), or null. Blanks inside the code are ignored: the
    /// documents print "DCS. 4855". The pointer is valid as long as the catalogue.
    const ErrorExplanation *find(int httpStatus, const QString &code) const;

private:
    QHash<QString, ErrorExplanation> m_explanations; ///< by status and code
    QHash<QString, QString> m_firstKeys; ///< code -> key of its first row
};

} // namespace dcs
