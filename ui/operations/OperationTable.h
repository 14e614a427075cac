// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "operations/Operation.h"
#include "operations/export/ExportJob.h"
#include "operations/journal/JournalReader.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace dcs {

/// Operations as a table for a file, in the present language; one row each, with all that is recorded.
class OperationTable {
    Q_DECLARE_TR_FUNCTIONS(dcs::OperationTable)
public:
    /// All operations that pass the filter, newest first: those of the journal (reader null: none), which is
    /// read as the rows are asked for, and those of this process (live) as they stand. reader and
    /// errors outlive the source.
    static TableSource source(JournalReader *reader, const JournalFilter &filter,
        const QList<Operation> &live, const ErrorCatalogue &errors);

private:
    static QStringList headers();
    static TableRow row(const Operation &operation, const ErrorCatalogue &errors);
};

} // namespace dcs
