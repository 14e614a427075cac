// SPDX-License-Identifier: MIT
#include "model/plan/PlanCsv.h"

#include "model/Csv.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs::PlanCsv {

namespace {

enum Column { IdColumn, NameColumn, CapacityColumn, CodeColumn, NewCapacityColumn, NewCodeColumn };

QStringList columnNames()
{
    return {u"instance_id"_s, u"name"_s, u"capacity_gb"_s, u"spec_code"_s, u"new_capacity_gb"_s,
        u"new_spec_code"_s};
}

bool isEmptyRow(const CsvRow &row)
{
    return std::all_of(
        row.fields.begin(), row.fields.end(), [](const QString &field) { return field.isEmpty(); });
}

std::optional<PlanProblem::Kind> faultOf(const CsvRow &row)
{
    using Kind = PlanProblem::Kind;
    const QStringList &fields = row.fields;
    if (fields.size() != columnNames().size())
        return Kind::FieldCount;
    if (std::any_of(
            fields.begin(), fields.end(), [](const QString &field) { return field.size() > maxFieldLength; }))
        return Kind::FieldTooLong;
    if (textOfPlainCell(fields.at(IdColumn)).isEmpty())
        return Kind::NoInstanceId;
    const bool hasTarget = !fields.at(NewCapacityColumn).isEmpty() || !fields.at(NewCodeColumn).isEmpty();
    const auto isCapacity = [](const QString &field) {
        const std::optional<Capacity> capacity = Capacity::parseGigabytes(field);
        return capacity && !capacity->isNull();
    };
    if (!isCapacity(fields.at(CapacityColumn)) || (hasTarget && !isCapacity(fields.at(NewCapacityColumn))))
        return Kind::BadCapacity;
    return std::nullopt;
}

InstanceSize sizeAt(const CsvRow &row, Column capacity, Column code)
{
    return {Capacity::parseGigabytes(row.fields.at(capacity)).value_or(Capacity()),
        textOfPlainCell(row.fields.at(code))};
}

/// A row without a fault.
PlanEntry entryAt(const CsvRow &row)
{
    PlanEntry entry{row.line, textOfPlainCell(row.fields.at(IdColumn)),
        textOfPlainCell(row.fields.at(NameColumn)), sizeAt(row, CapacityColumn, CodeColumn), std::nullopt};
    if (!row.fields.at(NewCapacityColumn).isEmpty())
        entry.to = sizeAt(row, NewCapacityColumn, NewCodeColumn);
    return entry;
}

/// The records below the header; a problem if the file cannot be read as a whole.
QList<CsvRow> recordsOf(const QByteArray &bytes, std::optional<PlanProblem> &problem)
{
    using Kind = PlanProblem::Kind;
    if (bytes.size() > maxBytes) {
        problem = {Kind::TooLarge, 0};
        return {};
    }
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.contains('\0')) {
        problem = {Kind::NotText, 0};
        return {};
    }
    if (bytes.count('\n')
        > 2 * maxRows) { // before millions of rows take up memory; names may have line breaks
        problem = {Kind::TooManyRows, 0};
        return {};
    }
    CsvProblem fault;
    std::optional<QList<CsvRow>> rows = parseCsvRows(bytes, &fault);
    if (!rows) {
        problem = {fault.fault == CsvFault::NotUtf8 ? Kind::NotUtf8 : Kind::BrokenQuotes, fault.line};
        return {};
    }
    if (rows->isEmpty() || rows->takeFirst().fields != columnNames()) {
        problem = {Kind::OtherColumns, 1};
        return {};
    }
    rows->removeIf(isEmptyRow);
    if (rows->size() > maxRows) {
        problem = {Kind::TooManyRows, rows->at(maxRows).line};
        return {};
    }
    return *rows;
}

} // namespace

QByteArray write(const QList<PlanEntry> &entries)
{
    QList<QStringList> records{columnNames()};
    for (const PlanEntry &entry : entries) {
        const QString name = entry.name.first(std::min(entry.name.size(), maxFieldLength - 1));
        records.append({plainCell(entry.instanceId), plainCell(name), entry.from.capacity.toGigabyteText(),
            plainCell(entry.from.specCode), entry.to ? entry.to->capacity.toGigabyteText() : QString(),
            entry.to ? plainCell(entry.to->specCode) : QString()});
    }
    return writeCsv(records);
}

PlanFile read(const QByteArray &bytes)
{
    PlanFile file;
    std::optional<PlanProblem> unreadable;
    const QList<CsvRow> records = recordsOf(bytes, unreadable);
    if (unreadable)
        file.problems.append(*unreadable);
    QSet<QString> seen;
    for (const CsvRow &record : records) {
        if (const auto fault = faultOf(record)) {
            file.problems.append({*fault, record.line});
            continue;
        }
        const PlanEntry entry = entryAt(record);
        if (seen.contains(entry.instanceId)) {
            file.problems.append({PlanProblem::Kind::RepeatedInstance, record.line});
            continue;
        }
        seen.insert(entry.instanceId);
        file.entries.append(entry);
    }
    return file;
}

} // namespace dcs::PlanCsv
