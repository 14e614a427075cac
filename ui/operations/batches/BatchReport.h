// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "operations/Operation.h"
#include "operations/export/TableExport.h"

#include <QCoreApplication>
#include <QList>
#include <QPair>

namespace dcs {

/// What a run has come to, in the present language: a line for each of its resizes.
struct BatchReport {
    Q_DECLARE_TR_FUNCTIONS(dcs::BatchReport)
public:
    QString title;
    QList<QPair<QString, QString>> facts; ///< label and value: who, where, when, how many
    Table table; ///< texts only

    /// In the order given, which is that of the run; at least one.
    static BatchReport of(const QList<Operation> &operations, const ErrorCatalogue &errors);

    /// A page that stands for itself: nothing in it is loaded from elsewhere, and no text of an operation can
    /// become a tag.
    QString toHtml() const;
};

} // namespace dcs
