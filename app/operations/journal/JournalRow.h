// SPDX-License-Identifier: MIT
#pragma once

#include "model/BatchSettings.h"
#include "operations/Operation.h"

#include <QSqlRecord>
#include <QVariantMap>

namespace dcs {

/// UTC, "2024-05-06T07:08:09.123Z": sorts like the time.
QString journalTime(const QDateTime &time);

/// The operation as columns of the journal, by name. Left out: id, which means nothing in another run of the
/// program, and readError, which is about the watch and not about the resize.
QVariantMap journalRow(const Operation &operation);

/// The operation of a row that journalRow made; id is 0. Words of nobody's making are read as what promises
/// least: an unknown state is Unconfirmed. The error's HTTP status and request id are those of the operation.
Operation operationFromRow(const QSqlRecord &row);

/// The settings of a batch as columns of the journal, by name.
QVariantMap journalRow(const BatchSettings &settings);

/// The settings of a row that journalRow made.
BatchSettings settingsFromRow(const QSqlRecord &row);

} // namespace dcs
