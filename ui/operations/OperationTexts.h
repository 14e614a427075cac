// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "operations/Operation.h"

#include <QCoreApplication>
#include <QList>
#include <QPair>
#include <QStringList>

namespace dcs {

/// What there is to say about one operation, most important first.
struct OperationDetails {
    QString summary; ///< one line
    QStringList explanations; ///< what it means, notes: a paragraph each
    QList<QPair<QString, QString>> facts; ///< label and value
    QString technical; ///< of a refusal: code, HTTP status, literal message, request ID, a line each
    QStringList remedies = {}; ///< what to do, a paragraph each
    QList<QPair<QString, QString>> way = {}; ///< the way it went: time and what happened, oldest first

    QString asText() const;
    friend bool operator==(const OperationDetails &, const OperationDetails &) = default;
};

/// Resizes in words, in the present language.
class OperationTexts {
    Q_DECLARE_TR_FUNCTIONS(dcs::OperationTexts)
public:
    /// The name, or the id of an instance without one.
    static QString instance(const Operation &operation);
    /// Local "19:26:03" if it is of the same day as the reference, else "2026-11-24 19:26:03"; "" if invalid.
    static QString time(const QDateTime &utc, const QDateTime &reference);
    /// "2026-11-24 11:26:03 UTC"
    static QString utcTime(const QDateTime &utc);
    /// How long it took from its sending, or takes up to now (UTC); "" if it was not sent.
    static QString took(const Operation &operation, const QDateTime &now);
    /// One short line: how it stands or ended.
    static QString outcome(const Operation &operation, const ErrorCatalogue &errors);
    static OperationDetails details(const Operation &operation, const ErrorCatalogue &errors);

private:
    static QString acceptance(int httpStatus);
    static QString changing(const Operation &operation);
    static QString unconfirmed(int httpStatus);
    static QString failed(const Operation &operation, const ErrorCatalogue &errors);
    static QString size(const InstanceSize &size);
    static QList<QPair<QString, QString>> way(const Operation &operation);
    static QList<QPair<QString, QString>> facts(const Operation &operation);
};

} // namespace dcs
