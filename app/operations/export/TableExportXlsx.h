// SPDX-License-Identifier: MIT
#pragma once

#include "operations/export/TableExport.h"

#include <QByteArray>
#include <QTemporaryFile>

struct lxw_workbook;
struct lxw_worksheet;

namespace dcs {

/// Makes the bytes of an .xlsx file row by row. Needs room in the folder for temporary files. To be called in
/// the order given here, and no further after a problem.
class XlsxFile {
public:
    XlsxFile() = default;
    ~XlsxFile();
    Q_DISABLE_COPY_MOVE(XlsxFile)

    std::optional<ExportProblem> begin(const QStringList &headers);
    std::optional<ExportProblem> write(const QList<TableRow> &rows);
    std::optional<ExportProblem> finish(QByteArray &bytes);

private:
    QTemporaryFile m_file; ///< the library writes to names only
    lxw_workbook *m_book = nullptr; ///< open until it is closed
    lxw_worksheet *m_sheet = nullptr; ///< of the book
    qsizetype m_columns = 0;
    qsizetype m_rows = 0; ///< with the headers
};

} // namespace dcs
