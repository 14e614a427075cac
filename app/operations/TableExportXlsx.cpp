// SPDX-License-Identifier: MIT
#include "operations/TableExportXlsx.h"

#include <QDir>
#include <QTemporaryFile>
#include <QXmlStreamReader>

#include <unzip.h>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr qsizetype maxCellLength = 32'767;
constexpr double columnWidth = 20; // digits

lxw_error writeCell(
    lxw_worksheet *sheet, qsizetype row, qsizetype column, const TableCell &cell, lxw_format *format)
{
    const auto sheetRow = static_cast<lxw_row_t>(row);
    const auto sheetColumn = static_cast<lxw_col_t>(column);
    if (const auto *number = std::get_if<double>(&cell))
        return worksheet_write_number(sheet, sheetRow, sheetColumn, *number, format);
    QString text = std::get<QString>(cell).left(maxCellLength);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return worksheet_write_string(sheet, sheetRow, sheetColumn, text.toUtf8().constData(), format);
}

lxw_error fillSheet(lxw_workbook *book, const Table &table)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    if (!sheet)
        return LXW_ERROR_CREATING_TMPFILE;
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    lxw_error error = LXW_NO_ERROR;
    for (qsizetype column = 0; column < table.headers.size() && error == LXW_NO_ERROR; ++column)
        error = writeCell(sheet, 0, column, table.headers[column], bold);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QList<TableCell> &cells = table.rows[row];
        for (qsizetype column = 0; column < cells.size() && error == LXW_NO_ERROR; ++column)
            error = writeCell(sheet, row + 1, column, cells[column], nullptr);
    }
    const auto lastColumn = static_cast<lxw_col_t>(table.headers.size() - 1);
    worksheet_set_column(sheet, 0, lastColumn, columnWidth, nullptr);
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()), lastColumn);
    worksheet_freeze_panes(sheet, 1, 0);
    return error;
}

/// Writes the file; the text of an error, "" if there is none that the library knows of.
QString writeFile(const Table &table, const QString &path)
{
    QByteArray temporaryFolder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporaryFolder.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return QString::fromUtf8(lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED));
    const lxw_error filled = fillSheet(book, table);
    const lxw_error closed = workbook_close(book);
    const lxw_error error = filled != LXW_NO_ERROR ? filled : closed;
    return error != LXW_NO_ERROR ? QString::fromUtf8(lxw_strerror(error)) : QString();
}

/// Whether the archive's current file is an XML document from beginning to end.
bool isPartComplete(unzFile archive)
{
    if (unzOpenCurrentFile(archive) != UNZ_OK)
        return false;
    QXmlStreamReader xml;
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    int size = 0;
    while ((size = unzReadCurrentFile(archive, buffer.data(), static_cast<unsigned>(buffer.size()))) > 0) {
        xml.addData(buffer.first(size));
        while (!xml.atEnd())
            xml.readNext();
    }
    const bool sumsMatch = unzCloseCurrentFile(archive) == UNZ_OK;
    return size == 0 && sumsMatch && xml.tokenType() == QXmlStreamReader::EndDocument;
}

/// The library overlooks that the disk is full below its temporary files, and writes what came of them.
bool isComplete(const QString &path)
{
    const unzFile archive = unzOpen64(QFile::encodeName(path).constData());
    if (!archive)
        return false;
    int found = unzGoToFirstFile(archive);
    while (found == UNZ_OK && isPartComplete(archive))
        found = unzGoToNextFile(archive);
    unzClose(archive);
    return found == UNZ_END_OF_LIST_OF_FILE;
}

} // namespace

std::optional<ExportProblem> writeXlsx(const Table &table, QByteArray &bytes)
{
    using Kind = ExportProblem::Kind;
    if (table.rows.size() >= LXW_ROW_MAX || table.headers.size() > LXW_COL_MAX)
        return ExportProblem{Kind::TooLarge, {}};
    QTemporaryFile file; // the library writes to names only
    if (!file.open())
        return ExportProblem{Kind::WriteFailed, file.errorString()};
    const QString error = writeFile(table, file.fileName());
    if (!error.isEmpty())
        return ExportProblem{Kind::WriteFailed, error};
    if (!isComplete(file.fileName()))
        return ExportProblem{Kind::WriteFailed, u"incomplete temporary file in "_s + QDir::tempPath()};
    bytes = file.readAll();
    return std::nullopt;
}

} // namespace dcs
