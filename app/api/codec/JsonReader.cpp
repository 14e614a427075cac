// SPDX-License-Identifier: MIT
#include "api/codec/JsonReader.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

std::optional<qint64> roundedNumber(const QJsonValue &value)
{
    const std::optional<QString> text = scalarText(value);
    bool ok = false;
    const double number = text ? text->trimmed().toDouble(&ok) : 0;
    constexpr double exactUpTo = 9007199254740992.0; // 2^53; far above any count or size of the service
    if (!ok || !(std::abs(number) <= exactUpTo))
        return std::nullopt;
    return std::llround(number);
}

} // namespace

bool isNestedTooDeep(const QByteArray &json)
{
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    for (const char c : json) {
        if (inString) {
            inString = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > maxJsonDepth)
                return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

std::optional<QString> scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Array:
    case QJsonValue::Object:
        return std::nullopt;
    }
    return std::nullopt;
}

JsonFields::JsonFields(QJsonObject object) : m_object(std::move(object)) { }

bool JsonFields::has(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    return !value.isNull() && !value.isUndefined();
}

QString JsonFields::text(QLatin1StringView name) const
{
    return scalarText(m_object.value(name)).value_or(QString());
}

QString JsonFields::firstText(std::initializer_list<QLatin1StringView> names) const
{
    for (const QLatin1StringView name : names) {
        if (const QString found = text(name); !found.isEmpty())
            return found;
    }
    return {};
}

std::optional<bool> JsonFields::boolean(QLatin1StringView name) const
{
    const QString word = text(name).trimmed().toLower();
    if (word == "true"_L1 || word == "1"_L1)
        return true;
    if (word == "false"_L1 || word == "0"_L1)
        return false;
    return std::nullopt;
}

std::optional<qint64> JsonFields::integer(QLatin1StringView name) const
{
    return roundedNumber(m_object.value(name));
}

QDateTime JsonFields::time(QLatin1StringView name) const
{
    QDateTime time = QDateTime::fromString(text(name).trimmed(), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

JsonReader::JsonReader(QJsonObject object, QString path, QString &badField)
    : JsonFields(std::move(object)), m_path(std::move(path)), m_badField(&badField)
{
}

QString JsonReader::pathOf(QLatin1StringView name) const
{
    return m_path.isEmpty() ? QString(name) : m_path + u'.' + name;
}

void JsonReader::fail(QLatin1StringView name) { failAt(pathOf(name)); }

void JsonReader::failAt(const QString &path)
{
    if (m_badField->isEmpty())
        *m_badField = path;
}

QString JsonReader::optionalText(QLatin1StringView name)
{
    if (has(name) && !scalarText(object().value(name)))
        fail(name);
    return text(name);
}

QString JsonReader::optionalFirstText(std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names)
        optionalText(name);
    return firstText(names);
}

QString JsonReader::requiredText(QLatin1StringView name)
{
    const QString found = text(name);
    if (found.isEmpty())
        fail(name);
    return found;
}

std::optional<qint64> JsonReader::optionalInteger(QLatin1StringView name)
{
    const std::optional<qint64> number = integer(name);
    if (!number && has(name))
        fail(name);
    return number;
}

qint64 JsonReader::requiredInteger(QLatin1StringView name)
{
    const std::optional<qint64> number = integer(name);
    if (!number)
        fail(name);
    return number.value_or(0);
}

Capacity JsonReader::optionalCapacity(QLatin1StringView name)
{
    const QString gigabytes = optionalText(name).trimmed();
    if (gigabytes.isEmpty())
        return {};
    const std::optional<Capacity> capacity = Capacity::parseGigabytes(gigabytes);
    if (!capacity)
        fail(name);
    return capacity.value_or(Capacity());
}

QJsonDocument JsonReader::optionalJson(QLatin1StringView name)
{
    const QJsonValue value = object().value(name);
    if (value.isArray())
        return QJsonDocument(value.toArray());
    if (value.isObject())
        return QJsonDocument(value.toObject());
    const QByteArray json = value.toString().trimmed().toUtf8();
    if (json.isEmpty())
        return {};
    const QJsonDocument document = isNestedTooDeep(json) ? QJsonDocument() : QJsonDocument::fromJson(json);
    if (document.isNull())
        fail(name);
    return document;
}

QJsonArray JsonReader::requiredArray(QLatin1StringView name)
{
    if (!object().value(name).isArray())
        fail(name);
    return object().value(name).toArray();
}

JsonReader JsonReader::requiredObject(QLatin1StringView name)
{
    if (!object().value(name).isObject())
        fail(name);
    return JsonReader(object().value(name).toObject(), pathOf(name), *m_badField);
}

JsonReader JsonReader::optionalObject(QLatin1StringView name)
{
    return JsonReader(optionalJson(name).object(), pathOf(name), *m_badField);
}

QList<JsonReader> JsonReader::requiredObjects(QLatin1StringView name)
{
    QList<JsonReader> readers;
    const QJsonArray elements = requiredArray(name);
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QString path = pathOf(name) + u'[' + QString::number(i) + u']';
        if (!elements.at(i).isObject()) {
            failAt(path);
            return {};
        }
        readers.append(JsonReader(elements.at(i).toObject(), path, *m_badField));
    }
    return readers;
}

} // namespace dcs
