// SPDX-License-Identifier: MIT
#pragma once

#include "model/Capacity.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace dcs {

/// Deepest nesting of arrays and objects that is read at all.
constexpr int maxJsonDepth = 64;
/// Whether a JSON text opens more than maxJsonDepth arrays and objects inside one another. To be asked before
/// parsing.
bool isNestedTooDeep(const QByteArray &json);

/// A scalar as text: numbers as plain decimals ("0.125", "1000"), truth values as "true" and "false"; nothing
/// for null, objects and arrays.
std::optional<QString> scalarText(const QJsonValue &value);

/// The members of one JSON object, read the lenient way: numbers may come as text and text as numbers, null
/// is the same as absent. A member of a form that cannot be read so counts as absent, too.
class JsonFields {
public:
    explicit JsonFields(QJsonObject object);

    const QJsonObject &object() const { return m_object; }
    bool has(QLatin1StringView name) const; ///< there and not null
    QString text(QLatin1StringView name) const; ///< "" if absent
    QString firstText(std::initializer_list<QLatin1StringView> names) const; ///< the first that is not empty
    std::optional<bool> boolean(QLatin1StringView name) const;
    std::optional<qint64> integer(QLatin1StringView name) const; ///< fractions are rounded
    QDateTime time(QLatin1StringView name) const; ///< UTC, also where no zone is given; invalid if absent

private:
    QJsonObject m_object;
};

/// Reads the members of a JSON object that an answer has to have: the functions whose name begins with
/// "required" or "optional" note the path of the first member at fault in badField, which the caller then
/// reports.
class JsonReader : public JsonFields {
public:
    /// path: of the object, "instances[3]"; empty at the top. badField outlives the reader and all that it
    /// gives.
    JsonReader(QJsonObject object, QString path, QString &badField);

    QString pathOf(QLatin1StringView name) const;
    void fail(QLatin1StringView name);

    QString optionalText(QLatin1StringView name); ///< fails if it is there and no scalar
    QString optionalFirstText(std::initializer_list<QLatin1StringView> names);
    QString requiredText(QLatin1StringView name); ///< fails if it is absent or empty, too
    std::optional<qint64> optionalInteger(QLatin1StringView name); ///< fails if it is there and no number
    qint64 requiredInteger(QLatin1StringView name); ///< fails if it is absent, too
    /// GB; nothing told (absent, null, empty or 0) is a capacity of 0. Fails if it is there and no capacity.
    Capacity optionalCapacity(QLatin1StringView name);
    /// A member that is an array or object, or text that holds one; null if absent. Fails if the text is no
    /// JSON.
    QJsonDocument optionalJson(QLatin1StringView name);
    QJsonArray requiredArray(QLatin1StringView name);
    JsonReader requiredObject(QLatin1StringView name);
    /// As optionalJson(), of an object; empty for anything else.
    JsonReader optionalObject(QLatin1StringView name);

    /// The objects of an array; fails at the first element that is none, then gives nothing.
    QList<JsonReader> requiredObjects(QLatin1StringView name);

private:
    void failAt(const QString &path);

    QString m_path;
    QString *m_badField;
};

} // namespace dcs
