// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace dcs {

/// Text, or a finite number that a spreadsheet can reckon with.
using TableCell = std::variant<QString, double>;

struct Table {
    QStringList headers; ///< at least one
    QList<QList<TableCell>> rows; ///< each as long as the headers
};

enum class TableFormat {
    Csv, ///< RFC 4180: UTF-8 with BOM, comma, CRLF
    Xlsx ///< one sheet, its header row fixed and with filters
};

/// Why nothing was exported; what was at the path before is still there.
struct ExportProblem {
    enum class Kind {
        Unwritable, ///< the folder does not exist, or nothing may be written there
        WriteFailed, ///< begun, and not finished: disk full
        TooLarge ///< more rows or columns than a sheet of .xlsx has (1,048,576 and 16,384)
    };
    Kind kind = Kind::Unwritable;
    QString detail; ///< text of the system or of the library; "" if TooLarge
};

/// Writes the table to the file, which is replaced as a whole or not at all. Texts never become formulas: in
/// CSV an apostrophe goes before one that a spreadsheet could take for a formula, in .xlsx the cell is of
/// type text. A text of more than 32,767 characters is cut in .xlsx: its cells hold no more. Blocks until it
/// is done.
std::optional<ExportProblem> exportTable(const Table &table, TableFormat format, const QString &path);

} // namespace dcs
