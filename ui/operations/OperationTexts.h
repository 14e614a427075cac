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
    QStringList explanations; ///< what it means, what to do, notes: a paragraph each
    QList<QPair<QString, QString>> facts; ///< label and value
    QString technical; ///< of a refusal: code, HTTP status, literal message, request ID, a line each

    QString asText() const;
    friend bool operator==(const OperationDetails &, const OperationDetails &) = default;
};

/// Resizes in words, in the present language.
class OperationTexts {
    Q_DECLARE_TR_FUNCTIONS(dcs::OperationTexts)
public:
    /// The name, or the id of an instance without one.
    static QString instance(const Operation &operation);
    /// "4 GB → 8 GB", with the types if they differ.
    static QString change(const ResizeRequest &request);
    /// How long it took, or takes up to now (UTC); "" if that is not known.
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
    static QList<QPair<QString, QString>> facts(const Operation &operation);
};

} // namespace dcs
