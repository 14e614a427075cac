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

/// One record of a table below its header.
struct CsvRow {
    int line = 0; ///< where it begins in the text, from 1
    QStringList fields; ///< as many as the header has
};

/// As parseCsv, for text whose first record is exactly this header and whose other records have as many
/// fields. Nothing, with *error saying where, if it is anything else.
std::optional<QList<CsvRow>> parseCsvTable(
    const QByteArray &text, const QStringList &header, QString *error = nullptr);

/// Writes records as RFC 4180 text: UTF-8 with a BOM (spreadsheets take it for Latin-1 otherwise), CRLF
/// behind every record. Fields are quoted where they must be, and where they hold a tab or semicolon, which
/// some spreadsheets take for separators. Every record needs a field. parseCsv reads the same records back.
QByteArray writeCsv(const QList<QStringList> &records);

} // namespace dcs
