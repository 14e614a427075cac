// SPDX-License-Identifier: MIT
#include "operations/export/TableExport.h"

#include "model/Csv.h"
#include "operations/export/TableExportXlsx.h"

#include <QLocale>

namespace dcs {

namespace {

QString csvField(const TableCell &cell)
{
    const auto *number = std::get_if<double>(&cell);
    return number ? QString::number(*number, 'f', QLocale::FloatingPointShortest)
                  : plainCell(std::get<QString>(cell));
}

QByteArray csvHead(const QStringList &headers)
{
    QStringList record;
    for (const QString &header : headers)
        record.append(plainCell(header));
    return writeCsv({record});
}

QByteArray csvBytes(const QList<TableRow> &rows)
{
    QList<QStringList> records;
    records.reserve(rows.size());
    for (const TableRow &row : rows) {
        QStringList record;
        for (const TableCell &cell : row)
            record.append(csvField(cell));
        records.append(record);
    }
    return csvLines(records);
}

} // namespace

TableWriter::TableWriter(const QStringList &headers, TableFormat format, const QString &path)
    : m_headers(headers), m_file(path),
      m_xlsx(format == TableFormat::Xlsx ? std::make_unique<XlsxFile>() : nullptr)
{
}

TableWriter::~TableWriter() = default;

std::optional<ExportProblem> TableWriter::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return ExportProblem{ExportProblem::Kind::Unwritable, m_file.errorString()};
    return m_xlsx ? m_xlsx->begin(m_headers) : writeBytes(csvHead(m_headers));
}

std::optional<ExportProblem> TableWriter::write(const QList<TableRow> &rows)
{
    return m_xlsx ? m_xlsx->write(rows) : writeBytes(csvBytes(rows));
}

std::optional<ExportProblem> TableWriter::finish()
{
    if (!m_xlsx)
        return std::nullopt;
    QByteArray bytes;
    const std::optional<ExportProblem> problem = m_xlsx->finish(bytes);
    return problem ? problem : writeBytes(bytes);
}

std::optional<ExportProblem> TableWriter::commit()
{
    if (!m_file.commit())
        return ExportProblem{ExportProblem::Kind::WriteFailed, m_file.errorString()};
    return std::nullopt;
}

/// A full disk shows as less written than asked for; only the write after it fails, and tells why.
std::optional<ExportProblem> TableWriter::writeBytes(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = m_file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return ExportProblem{ExportProblem::Kind::WriteFailed, m_file.errorString()};
        bytes = bytes.sliced(written);
    }
    return std::nullopt;
}

std::optional<ExportProblem> exportTable(const Table &table, TableFormat format, const QString &path)
{
    TableWriter writer(table.headers, format, path);
    std::optional<ExportProblem> problem = writer.begin();
    if (!problem)
        problem = writer.write(table.rows);
    if (!problem)
        problem = writer.finish();
    return problem ? problem : writer.commit();
}

} // namespace dcs
