// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "operations/Operation.h"
#include "operations/TableExport.h"

#include <QCoreApplication>

namespace dcs {

/// Operations as a table for a file, in the present language; one row each, with all that is recorded.
class OperationTable {
    Q_DECLARE_TR_FUNCTIONS(dcs::OperationTable)
public:
    static Table of(const QList<Operation> &operations, const ErrorCatalogue &errors);
};

} // namespace dcs
