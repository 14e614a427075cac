// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSaveFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>

namespace dcs {

class XlsxFile;

/// Text, or a finite number that a spreadsheet can reckon with.
using TableCell = std::variant<QString, double>;
using TableRow = QList<TableCell>;

struct Table {
    QStringList headers; ///< at least one
    QList<TableRow> rows; ///< each as long as the headers
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
        TooLarge, ///< more rows or columns than a sheet of .xlsx has (1,048,576 and 16,384)
        ReadFailed, ///< what is to be written cannot be read
        Cancelled ///< by the user
    };
    Kind kind = Kind::Unwritable;
    QString detail; ///< text of the system, of the library or of the source; "" if there is none
};

/// Writes a table piece by piece to a file, which is replaced as a whole by commit() or not at all. Texts
/// never become formulas: in CSV an apostrophe goes before one that a spreadsheet could take for a formula,
/// in .xlsx the cell is of type text. A text of more than 32,767 characters is cut in .xlsx: its cells hold
/// no more. To be called in the order given here, and no further after a problem; each call blocks.
class TableWriter {
public:
    TableWriter(const QStringList &headers, TableFormat format, const QString &path);
    ~TableWriter();
    Q_DISABLE_COPY_MOVE(TableWriter)

    std::optional<ExportProblem> begin();
    std::optional<ExportProblem> write(const QList<TableRow> &rows);
    /// There are no more rows. For an .xlsx this is half of the work.
    std::optional<ExportProblem> finish();
    std::optional<ExportProblem> commit();

private:
    std::optional<ExportProblem> writeBytes(QByteArrayView bytes);

    const QStringList m_headers;
    QSaveFile m_file;
    std::unique_ptr<XlsxFile> m_xlsx; ///< null: CSV
};

/// Writes a whole table at once.
std::optional<ExportProblem> exportTable(const Table &table, TableFormat format, const QString &path);

} // namespace dcs
