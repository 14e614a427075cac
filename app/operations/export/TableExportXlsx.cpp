// SPDX-License-Identifier: MIT
#include "operations/export/TableExportXlsx.h"

#include <QDir>
#include <QXmlStreamReader>

#include <utility>

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

ExportProblem problemOf(lxw_error error)
{
    return {ExportProblem::Kind::WriteFailed, QString::fromUtf8(lxw_strerror(error))};
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

XlsxFile::~XlsxFile()
{
    if (m_book)
        workbook_close(m_book);
}

std::optional<ExportProblem> XlsxFile::begin(const QStringList &headers)
{
    if (headers.size() > LXW_COL_MAX)
        return ExportProblem{ExportProblem::Kind::TooLarge, {}};
    if (!m_file.open())
        return ExportProblem{ExportProblem::Kind::WriteFailed, m_file.errorString()};
    QByteArray temporaryFolder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporaryFolder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_file.fileName()).constData(), &options);
    if (!m_book)
        return problemOf(LXW_ERROR_MEMORY_MALLOC_FAILED);
    m_sheet = workbook_add_worksheet(m_book, nullptr);
    if (!m_sheet)
        return problemOf(LXW_ERROR_CREATING_TMPFILE);
    m_columns = headers.size();
    worksheet_set_column(m_sheet, 0, static_cast<lxw_col_t>(m_columns - 1), columnWidth, nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    lxw_format *bold = workbook_add_format(m_book);
    format_set_bold(bold);
    for (qsizetype column = 0; column < m_columns; ++column) {
        if (const lxw_error error = writeCell(m_sheet, 0, column, headers[column], bold))
            return problemOf(error);
    }
    m_rows = 1;
    return std::nullopt;
}

std::optional<ExportProblem> XlsxFile::write(const QList<TableRow> &rows)
{
    if (m_rows + rows.size() > LXW_ROW_MAX)
        return ExportProblem{ExportProblem::Kind::TooLarge, {}};
    for (const TableRow &cells : rows) {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (const lxw_error error = writeCell(m_sheet, m_rows, column, cells[column], nullptr))
                return problemOf(error);
        }
        ++m_rows;
    }
    return std::nullopt;
}

std::optional<ExportProblem> XlsxFile::finish(QByteArray &bytes)
{
    worksheet_autofilter(
        m_sheet, 0, 0, static_cast<lxw_row_t>(m_rows - 1), static_cast<lxw_col_t>(m_columns - 1));
    if (const lxw_error error = workbook_close(std::exchange(m_book, nullptr)))
        return problemOf(error);
    if (!isComplete(m_file.fileName()))
        return ExportProblem{
            ExportProblem::Kind::WriteFailed, u"incomplete temporary file in "_s + QDir::tempPath()};
    bytes = m_file.readAll();
    return std::nullopt;
}

} // namespace dcs
