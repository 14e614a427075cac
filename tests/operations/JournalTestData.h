// SPDX-License-Identifier: MIT
#pragma once

#include "operations/Operation.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace dcs {

/// A resize from 4 to 8 GB of the instance "id-<number>", with the uuid "uuid-<number>", just confirmed.
inline Operation journalOperation(int number)
{
    Operation operation;
    operation.uuid = QStringLiteral("uuid-%1").arg(number);
    operation.who = QStringLiteral("AKEXAMPLE");
    operation.profileText = QStringLiteral("AK / cn-north-4");
    operation.region = QStringLiteral("cn-north-4");
    operation.projectId = QStringLiteral("project");
    operation.startedAt = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9, 123), Qt::UTC).addSecs(number);
    operation.request.instanceId = QStringLiteral("id-%1").arg(number);
    operation.request.instanceName = QStringLiteral("cache-%1").arg(number);
    operation.request.from = {Capacity::fromGigabytes(4), QStringLiteral("spec.4"), CacheMode::MasterStandby};
    operation.request.to = {Capacity::fromGigabytes(8), QStringLiteral("spec.8"), CacheMode::MasterStandby};
    operation.request.body = R"({"new_capacity": 8, "spec_code": "spec.8"})";
    return operation;
}

/// Another way to the file of a journal, for what no journal does.
inline bool runSql(const QString &path, const QStringList &statements)
{
    bool ok = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(path);
        ok = database.open();
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            ok = ok && query.exec(statement);
            if (query.lastError().isValid())
                qWarning("%s", qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    return ok;
}

} // namespace dcs
