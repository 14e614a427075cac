// SPDX-License-Identifier: MIT
#pragma once

#include "tests/operations/JournalTestData.h"

#include <QStringList>

namespace dcs {

/// A row as the first version of the journal wrote it: a resize from 4 to 8 GB of the project "project" that
/// waits in the run "batch" of a copy that no longer runs.
inline QString schemaOneRow(int number)
{
    return QStringLiteral(
        "INSERT INTO operations VALUES (%1, 'uuid-%1', 'dead', 0, 'waiting', '2024-05-06T07:08:09.123Z',"
        " 'cache', 'id-%1', '', '', '', NULL, NULL, 'batch', 'AK', 'AK / cn-north-4', 'cn-north-4', "
        "'project',"
        " 'v1-extend', 'size', 0, 0, 4096, 'spec.4', 'ha', NULL, NULL, 8192, 'spec.8', 'ha', NULL, NULL,"
        " NULL, '', '', NULL, NULL, 0, '', '', '', NULL, NULL, 1, '', '', '', x'7b7d')")
        .arg(number);
}

/// Makes a journal as the first version of it did, with so many rows, and runs these statements besides.
inline bool makeSchemaOne(const QString &path, int rows, const QStringList &more = {})
{
    QStringList statements{
        QStringLiteral("CREATE TABLE operations ("
                       " sequence INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " uuid TEXT NOT NULL UNIQUE,"
                       " owner TEXT NOT NULL,"
                       " settled INTEGER NOT NULL,"
                       " state TEXT NOT NULL,"
                       " started_at TEXT NOT NULL,"
                       " instance_name TEXT NOT NULL,"
                       " instance_id TEXT NOT NULL,"
                       " request_id TEXT NOT NULL,"
                       " error_code TEXT NOT NULL,"
                       " failure TEXT NOT NULL,"
                       " sent_at TEXT,"
                       " finished_at TEXT,"
                       " batch_id TEXT NOT NULL,"
                       " who TEXT NOT NULL,"
                       " profile TEXT NOT NULL,"
                       " region TEXT NOT NULL,"
                       " project_id TEXT NOT NULL,"
                       " dialect TEXT NOT NULL,"
                       " kind TEXT NOT NULL,"
                       " in_maintenance_window INTEGER NOT NULL,"
                       " creates_order INTEGER NOT NULL,"
                       " from_mb INTEGER NOT NULL, from_spec TEXT NOT NULL, from_type TEXT NOT NULL,"
                       " from_shards INTEGER, from_replicas INTEGER,"
                       " to_mb INTEGER NOT NULL, to_spec TEXT NOT NULL, to_type TEXT NOT NULL,"
                       " to_shards INTEGER, to_replicas INTEGER,"
                       " seen_mb INTEGER, seen_spec TEXT NOT NULL, seen_type TEXT NOT NULL,"
                       " seen_shards INTEGER, seen_replicas INTEGER,"
                       " http_status INTEGER NOT NULL,"
                       " order_id TEXT NOT NULL,"
                       " error_kind TEXT NOT NULL,"
                       " error_auth_problem TEXT NOT NULL,"
                       " error_retry_after_s INTEGER,"
                       " error_clock_offset_s INTEGER,"
                       " error_may_have_arrived INTEGER NOT NULL,"
                       " error_field TEXT NOT NULL,"
                       " error_detail TEXT NOT NULL,"
                       " error_message TEXT NOT NULL,"
                       " body BLOB NOT NULL)"),
        QStringLiteral("CREATE UNIQUE INDEX one_unsettled_operation ON operations (project_id, instance_id)"
                       " WHERE settled = 0"),
        QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA user_version = 1")};
    for (int number = 1; number <= rows; ++number)
        statements.append(schemaOneRow(number));
    return runSql(path, statements + more);
}

} // namespace dcs
