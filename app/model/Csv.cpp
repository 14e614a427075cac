// SPDX-License-Identifier: MIT
#include "model/Csv.h"

#include <QStringDecoder>
#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// Without a BOM; nothing if it is no UTF-8.
std::optional<QString> decodeUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// The first line, from 1, that is no UTF-8; there must be one.
int brokenLine(const QByteArray &bytes)
{
    int line = 1;
    for (const QByteArray &lineBytes : bytes.split('\n')) {
        if (!decodeUtf8(lineBytes))
            break;
        ++line;
    }
    return line;
}

/// Goes over the text once, field by field.
class Parser {
public:
    explicit Parser(QStringView text) : m_text(text) { }

    /// False if the text is malformed: problem() says where.
    bool parse()
    {
        while (!atEnd()) {
            CsvRow row{m_line, {}};
            do {
                QString field;
                if (!(take(u'"') ? readQuoted(field) : readPlain(field)))
                    return false;
                row.fields.append(field);
            } while (take(u','));
            takeLineBreak();
            m_rows.append(row);
        }
        return true;
    }

    const QList<CsvRow> &rows() const { return m_rows; }
    CsvProblem problem() const { return m_problem; }

private:
    bool atEnd() const { return m_position == m_text.size(); }
    bool atLineBreak() const { return m_text.sliced(m_position).startsWith(u"\r\n") || at(u'\n'); }
    bool at(QChar character) const { return !atEnd() && m_text[m_position] == character; }

    bool take(QChar character)
    {
        if (!at(character))
            return false;
        ++m_position;
        return true;
    }

    void takeLineBreak()
    {
        if (atEnd())
            return;
        take(u'\r');
        take(u'\n');
        ++m_line;
    }

    bool fail(CsvFault fault, int line)
    {
        m_problem = {fault, line};
        return false;
    }

    bool readPlain(QString &field)
    {
        const qsizetype begin = m_position;
        while (!atEnd() && !at(u',') && !atLineBreak()) {
            if (at(u'"'))
                return fail(CsvFault::QuoteInsideField, m_line);
            ++m_position;
        }
        field = m_text.sliced(begin, m_position - begin).toString();
        return true;
    }

    /// Behind the opening quote, up to and with the closing one.
    bool readQuoted(QString &field)
    {
        const int openedAt = m_line;
        for (;;) {
            if (atEnd())
                return fail(CsvFault::QuoteNeverClosed, openedAt);
            if (take(u'"') && !at(u'"'))
                break;
            if (at(u'\n'))
                ++m_line;
            field += m_text[m_position++];
        }
        if (!atEnd() && !at(u',') && !atLineBreak())
            return fail(CsvFault::TextBehindQuote, m_line);
        return true;
    }

    QStringView m_text;
    qsizetype m_position = 0;
    int m_line = 1;
    QList<CsvRow> m_rows;
    CsvProblem m_problem;
};

QString wording(CsvFault fault)
{
    switch (fault) {
    case CsvFault::NotUtf8:
        return u"not UTF-8"_s;
    case CsvFault::QuoteNeverClosed:
        return u"quote is never closed"_s;
    case CsvFault::QuoteInsideField:
        return u"quote inside a field without quotes"_s;
    case CsvFault::TextBehindQuote:
        return u"text behind a closing quote"_s;
    }
    Q_UNREACHABLE();
}

/// The records of the text; none, and a problem in words, if it is malformed.
QList<CsvRow> readRows(const QByteArray &bytes, QString &problem)
{
    CsvProblem found;
    const std::optional<QList<CsvRow>> rows = parseCsvRows(bytes, &found);
    problem = rows ? QString() : u"line %1: %2"_s.arg(found.line).arg(wording(found.fault));
    return rows.value_or(QList<CsvRow>());
}

} // namespace

std::optional<QList<CsvRow>> parseCsvRows(const QByteArray &bytes, CsvProblem *problem)
{
    const std::optional<QString> text = decodeUtf8(bytes);
    if (!text) {
        *problem = {CsvFault::NotUtf8, brokenLine(bytes)};
        return std::nullopt;
    }
    Parser parser(*text);
    if (parser.parse())
        return parser.rows();
    *problem = parser.problem();
    return std::nullopt;
}

QList<QStringList> parseCsv(const QByteArray &text, QString *error)
{
    QString problem;
    QList<QStringList> records;
    for (const CsvRow &row : readRows(text, problem))
        records.append(row.fields);
    if (error)
        *error = problem;
    return records;
}

std::optional<QList<CsvRow>> parseCsvTable(const QByteArray &text, const QStringList &header, QString *error)
{
    QString problem;
    QList<CsvRow> rows = readRows(text, problem);
    if (problem.isEmpty() && (rows.isEmpty() || rows.takeFirst().fields != header))
        problem = u"line 1: other columns than %1"_s.arg(header.join(u','));
    for (const CsvRow &row : rows) {
        if (problem.isEmpty() && row.fields.size() != header.size())
            problem =
                u"line %1: %2 fields instead of %3"_s.arg(row.line).arg(row.fields.size()).arg(header.size());
    }
    if (error)
        *error = problem;
    return problem.isEmpty() ? std::optional(rows) : std::nullopt;
}

QByteArray writeCsv(const QList<QStringList> &records)
{
    return QString(QChar::ByteOrderMark).toUtf8() + csvLines(records);
}

QByteArray csvLines(const QList<QStringList> &records)
{
    QString text;
    for (const QStringList &record : records) {
        QStringList fields;
        for (QString field : record) {
            const bool quoted = std::any_of(field.cbegin(), field.cend(),
                [](QChar character) { return u",;\t\r\n\""_s.contains(character); });
            if (quoted)
                field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
            fields.append(field);
        }
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

namespace {

bool beginsLikeFormula(QStringView text)
{
    return !text.isEmpty() && u"=+-@\t\r\n＝＋－＠"_s.contains(text.front());
}

} // namespace

QString plainCell(const QString &text) { return beginsLikeFormula(text) ? u'\'' + text : text; }

QString textOfPlainCell(const QString &cell)
{
    return cell.startsWith(u'\'') && beginsLikeFormula(QStringView(cell).sliced(1)) ? cell.sliced(1) : cell;
}

} // namespace dcs
