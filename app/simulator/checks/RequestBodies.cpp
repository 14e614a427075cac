// SPDX-License-Identifier: MIT
#include "simulator/checks/RequestBodies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr double largestGigabytes = 65'536;

CheckFailure malformed() { return {u"DCS.4005"_s}; }

std::variant<QJsonObject, CheckFailure> parseObject(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return CheckFailure{u"DCS.4004"_s};
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return malformed();
    return document.object();
}

/// Whole GB; nothing if it is no possible number of them.
std::optional<Capacity> wholeGigabytes(double gigabytes)
{
    if (gigabytes != std::floor(gigabytes) || gigabytes < 1 || gigabytes > largestGigabytes)
        return std::nullopt;
    return Capacity::fromGigabytes(qint64(gigabytes));
}

std::optional<Capacity> gigabytesOfResize(double gigabytes)
{
    constexpr std::array fractions{0.125, 0.25, 0.5};
    if (std::ranges::find(fractions, gigabytes) != fractions.end())
        return Capacity::fromMegabytes(qint64(gigabytes * 1024));
    return wholeGigabytes(gigabytes);
}

bool isTextOrMissing(const QJsonValue &value) { return value.isString() || value.isUndefined(); }

bool isTextListOrMissing(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    const auto isText = [](const QJsonValue &item) { return item.isString(); };
    return value.isUndefined() || (value.isArray() && std::all_of(list.begin(), list.end(), isText));
}

QStringList texts(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list)
        result.append(item.toString());
    return result;
}

/// Whether all members have documented names and types.
bool isWellFormed(const QJsonObject &body, const QStringList &names)
{
    const QStringList present = body.keys();
    const QJsonValue payment = body.value("bss_param"_L1);
    const QJsonValue immediately = body.value("execute_immediately"_L1);
    return std::ranges::all_of(present, [&](const QString &name) { return names.contains(name); })
        && body.value("new_capacity"_L1).isDouble() && isTextOrMissing(body.value("spec_code"_L1))
        && isTextOrMissing(body.value("change_type"_L1))
        && isTextListOrMissing(body.value("available_zones"_L1))
        && isTextListOrMissing(body.value("node_list"_L1))
        && isTextListOrMissing(body.value("reserved_ip"_L1))
        && (immediately.isBool() || immediately.isUndefined())
        && (payment.isObject() || payment.isUndefined());
}

/// is_auto_pay: documented as text, sent as bool by some; false by default. Nothing if it is something else.
std::optional<bool> autoPayOf(const QJsonObject &payment)
{
    const QJsonValue value = payment.value("is_auto_pay"_L1);
    if (value.isBool() || value.isUndefined())
        return value.toBool();
    if (value == "true"_L1)
        return true;
    return value == "false"_L1 ? std::optional(false) : std::nullopt;
}

std::variant<ResizeBody, CheckFailure> parse(const QByteArray &body, const QStringList &names)
{
    const auto parsed = parseObject(body);
    if (const auto *failure = std::get_if<CheckFailure>(&parsed))
        return *failure;
    const auto &object = std::get<QJsonObject>(parsed);
    if (!isWellFormed(object, names))
        return malformed();
    const auto capacity = gigabytesOfResize(object.value("new_capacity"_L1).toDouble());
    if (!capacity)
        return CheckFailure{u"DCS.4012"_s};
    ResizeBody result;
    result.newCapacity = *capacity;
    result.specCode = object.value("spec_code"_L1).toString();
    if (result.specCode.isEmpty())
        return CheckFailure{u"DCS.4927"_s};
    result.changeType = object.value("change_type"_L1).toString();
    result.zones = texts(object.value("available_zones"_L1));
    result.nodes = texts(object.value("node_list"_L1));
    result.reservedIps = texts(object.value("reserved_ip"_L1));
    result.executeImmediately = object.value("execute_immediately"_L1).toBool(true);
    if (object.contains("bss_param"_L1)) {
        result.autoPay = autoPayOf(object.value("bss_param"_L1).toObject());
        if (!result.autoPay)
            return CheckFailure{u"DCS.4800"_s, u"is_auto_pay"_s};
    }
    return result;
}

} // namespace

std::variant<ExtendBody, CheckFailure> parseExtendBody(const QByteArray &body)
{
    const auto parsed = parseObject(body);
    if (const auto *failure = std::get_if<CheckFailure>(&parsed))
        return *failure;
    const QJsonValue capacity = std::get<QJsonObject>(parsed).value("new_capacity"_L1);
    const QJsonValue specCode = std::get<QJsonObject>(parsed).value("spec_code"_L1);
    if (!capacity.isDouble() || !isTextOrMissing(specCode))
        return malformed();
    const auto gigabytes = wholeGigabytes(capacity.toDouble());
    if (!gigabytes)
        return CheckFailure{u"DCS.4012"_s};
    return ExtendBody{*gigabytes, specCode.toString()};
}

std::variant<ResizeBody, CheckFailure> parseResizeBody(const QByteArray &body)
{
    return parse(body,
        {u"spec_code"_s, u"new_capacity"_s, u"change_type"_s, u"available_zones"_s, u"node_list"_s,
            u"reserved_ip"_s, u"execute_immediately"_s, u"bss_param"_s});
}

std::variant<ResizeBody, CheckFailure> parseCheckBody(const QByteArray &body)
{
    return parse(body, {u"spec_code"_s, u"new_capacity"_s});
}

} // namespace dcs
