// SPDX-License-Identifier: MIT
#include "model/ErrorCatalogue.h"

#include "model/Csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Columns of resources/data/error-codes.csv.
enum Column {
    HttpStatusColumn,
    CodeColumn,
    RetryableColumn,
    MeaningEnColumn,
    RemedyEnColumn,
    MeaningZhColumn,
    RemedyZhColumn
};

QStringList columnNames()
{
    return {u"http_status"_s, u"code"_s, u"retryable"_s, u"meaning_en"_s, u"remedy_en"_s, u"meaning_zh"_s,
        u"remedy_zh"_s};
}

QString withoutBlanks(QString code)
{
    code.removeIf([](QChar character) { return character.isSpace(); });
    return code;
}

QString key(int httpStatus, const QString &code) { return u"%1 %2"_s.arg(httpStatus).arg(code); }

/// What is wrong with a row, "" if nothing is.
QString problemOf(const CsvRow &row)
{
    bool ok = false;
    const int status = row.fields[HttpStatusColumn].toInt(&ok);
    if (!ok || status < 100 || status > 599)
        return u"line %1: not an HTTP status"_s.arg(row.line);
    const QString &retryable = row.fields[RetryableColumn];
    if (retryable != u"yes" && retryable != u"no")
        return u"line %1: retryable is neither yes nor no"_s.arg(row.line);
    const bool complete = std::none_of(
        row.fields.begin(), row.fields.end(), [](const QString &field) { return field.trimmed().isEmpty(); });
    return complete ? QString() : u"line %1: empty field"_s.arg(row.line);
}

} // namespace

ErrorCatalogue ErrorCatalogue::fromCsv(const QByteArray &csv, QString *error)
{
    ErrorCatalogue catalogue;
    QString problem;
    const std::optional<QList<CsvRow>> rows = parseCsvTable(csv, columnNames(), &problem);
    for (const CsvRow &row : rows.value_or(QList<CsvRow>())) {
        problem = problemOf(row);
        const QString code = withoutBlanks(row.fields[CodeColumn]);
        const QString rowKey = key(row.fields[HttpStatusColumn].toInt(), code);
        if (problem.isEmpty() && catalogue.m_explanations.contains(rowKey))
            problem = u"line %1: status and code are listed before"_s.arg(row.line);
        if (!problem.isEmpty())
            break;
        catalogue.m_explanations.insert(rowKey,
            {row.fields[MeaningEnColumn], row.fields[RemedyEnColumn], row.fields[MeaningZhColumn],
                row.fields[RemedyZhColumn], row.fields[RetryableColumn] == u"yes"});
        if (!catalogue.m_firstKeys.contains(code))
            catalogue.m_firstKeys.insert(code, rowKey);
    }
    if (error)
        *error = problem;
    return problem.isEmpty() ? catalogue : ErrorCatalogue();
}

const ErrorExplanation *ErrorCatalogue::find(int httpStatus, const QString &code) const
{
    const QString plainCode = withoutBlanks(code);
    auto found = m_explanations.constFind(key(httpStatus, plainCode));
    if (found == m_explanations.constEnd())
        found = m_explanations.constFind(m_firstKeys.value(plainCode));
    return found == m_explanations.constEnd() ? nullptr : &*found;
}

} // namespace dcs
