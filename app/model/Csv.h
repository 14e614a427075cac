// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace dcs {

/// Splits RFC 4180 text (UTF-8, comma, quotes, LF or CRLF, optional BOM) into records; the last line break is
/// optional. An empty line is a record of one empty field. If a quote is never closed or stands where none
/// may, or UTF-8 is broken, the result is empty and *error says where; otherwise *error is cleared.
QList<QStringList> parseCsv(const QByteArray &text, QString *error = nullptr);

/// One record.
struct CsvRow {
    int line = 0; ///< where it begins in the text, from 1
    QStringList fields;
};

enum class CsvFault { NotUtf8, QuoteNeverClosed, QuoteInsideField, TextBehindQuote };

/// Where a text is no CSV, and why not.
struct CsvProblem {
    CsvFault fault = CsvFault::NotUtf8;
    int line = 0; ///< from 1
    friend bool operator==(const CsvProblem &, const CsvProblem &) = default;
};

/// As parseCsv, with the line of each record and the problem as a value. Takes time in proportion to the
/// length of the text, whatever is in it.
std::optional<QList<CsvRow>> parseCsvRows(const QByteArray &text, CsvProblem *problem);

/// As parseCsv, for text whose first record is exactly this header and whose other records have as many
/// fields. Nothing, with *error saying where, if it is anything else.
std::optional<QList<CsvRow>> parseCsvTable(
    const QByteArray &text, const QStringList &header, QString *error = nullptr);

/// Writes records as RFC 4180 text: UTF-8 with a BOM (spreadsheets take it for Latin-1 otherwise), CRLF
/// behind every record. Fields are quoted where they must be, and where they hold a tab or semicolon, which
/// some spreadsheets take for separators. Every record needs a field. parseCsv reads the same records back.
QByteArray writeCsv(const QList<QStringList> &records);
/// The same without a BOM: what goes on behind the first records.
QByteArray csvLines(const QList<QStringList> &records);

/// Text for a cell that no spreadsheet takes for a formula: behind an apostrophe if it begins like one, with
/// or without a line break before it. The wide forms are what East Asian keyboards produce.
QString plainCell(const QString &text);
/// Takes that apostrophe away again.
QString textOfPlainCell(const QString &cell);

} // namespace dcs
