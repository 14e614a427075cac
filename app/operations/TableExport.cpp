// SPDX-License-Identifier: MIT
#include "operations/TableExport.h"

#include "model/Csv.h"
#include "operations/TableExportXlsx.h"

#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

QString csvField(const TableCell &cell)
{
    const auto *number = std::get_if<double>(&cell);
    return number ? QString::number(*number, 'f', QLocale::FloatingPointShortest)
                  : plainCell(std::get<QString>(cell));
}

QByteArray csvBytes(const Table &table)
{
    QList<QStringList> records;
    records.reserve(table.rows.size() + 1);
    QStringList headers;
    for (const QString &header : table.headers)
        headers.append(plainCell(header));
    records.append(headers);
    for (const QList<TableCell> &row : table.rows) {
        QStringList record;
        for (const TableCell &cell : row)
            record.append(csvField(cell));
        records.append(record);
    }
    return writeCsv(records);
}

/// A full disk shows as less written than asked for; only the write after it fails, and tells why.
bool writeAll(QSaveFile &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace

std::optional<ExportProblem> exportTable(const Table &table, TableFormat format, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return ExportProblem{ExportProblem::Kind::Unwritable, file.errorString()};
    QByteArray bytes;
    if (format == TableFormat::Csv)
        bytes = csvBytes(table);
    else if (const auto problem = writeXlsx(table, bytes))
        return problem;
    if (!writeAll(file, bytes) || !file.commit())
        return ExportProblem{ExportProblem::Kind::WriteFailed, file.errorString()};
    return std::nullopt;
}

} // namespace dcs
