// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QModelIndexList>

class QTableView;

namespace dcs {

/// Rows of the table of instances as text to paste into a table elsewhere.
class CopiedRows {
    Q_DECLARE_TR_FUNCTIONS(dcs::CopiedRows)
public:
    /// Cells between tabs under a line of headers: the columns that are shown, in their order, and the ID. ""
    /// without rows.
    static QString text(const QTableView &table, const QModelIndexList &rows);
};

} // namespace dcs
