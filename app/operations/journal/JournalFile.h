// SPDX-License-Identifier: MIT
#pragma once

#include "operations/journal/JournalQuery.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantMap>

namespace dcs {

struct JournalOpening;

/// Opens the database file of a journal with tables of Journal::schemaVersion, making the file as needed; a
/// damaged file is renamed and a new one begun. The database has the name of the file and is closed. One copy
/// of the program at a time: the caller holds the lock for it.
JournalOpening openJournalFile(QSqlDatabase database);

/// The statement, executed with these values of its named placeholders; not active if that failed.
QSqlQuery runStatement(const QSqlDatabase &database, const QString &sql, const QVariantMap &values = {});

/// Whether the statement, or reading its rows, failed.
bool hasFailed(const QSqlQuery &query);
/// What the database says about it.
JournalProblem problemOf(JournalProblem::Kind kind, const QSqlQuery &query);

} // namespace dcs
