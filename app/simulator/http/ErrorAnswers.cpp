// SPDX-License-Identifier: MIT
#include "simulator/http/ErrorAnswers.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

struct DcsError {
    int status;
    QLatin1StringView code;
    QLatin1StringView message;
};

// The errors that the simulator can answer. Spelling mistakes are the service's.
constexpr std::array dcsErrors{
    DcsError{400, "DCS.4002"_L1, "Invalid project ID format."_L1},
    DcsError{400, "DCS.4004"_L1, "Empty request body."_L1},
    DcsError{400, "DCS.4005"_L1, "The message body contains invalid characters or is not in JSON format."_L1},
    DcsError{400, "DCS.4012"_L1, "Invalid capacity parameter in the request."_L1},
    DcsError{400, "DCS.4017"_L1, "This DCS instance job task is still running."_L1},
    DcsError{400, "DCS.4026"_L1,
        "This operation is not allowed when the DCS instance is in the current state."_L1},
    DcsError{400, "DCS.4036"_L1, "Memory quota of the tenant is insufficient."_L1},
    DcsError{400, "DCS.4054"_L1, "the selected available zone quota not enough."_L1},
    DcsError{400, "DCS.4061"_L1, "Invalid instance ID format."_L1},
    DcsError{400, "DCS.4062"_L1, "Invalid {0} parameter in the request."_L1},
    DcsError{400, "DCS.4063"_L1, "Invalid {0} parameter in the request."_L1},
    DcsError{400, "DCS.4096"_L1, "the instance is backuping."_L1},
    DcsError{400, "DCS.4097"_L1, "the instance is restoring."_L1},
    DcsError{400, "DCS.4102"_L1, "The system is not support resize."_L1},
    DcsError{400, "DCS.4103"_L1, "The system is not support resize."_L1},
    DcsError{400, "DCS.4107"_L1,
        "The instance exists for unpaid sacle up orders. Please process non payment orders first."_L1},
    DcsError{
        400, "DCS.4108"_L1, "The Instance exists for processing sacle up order. Please try again later."_L1},
    DcsError{400, "DCS.4111"_L1, "the instance is restarting."_L1},
    DcsError{400, "DCS.4113"_L1, "the instance is extending."_L1},
    DcsError{400, "DCS.4114"_L1, "the instance is configuring."_L1},
    DcsError{400, "DCS.4115"_L1, "the instance is changing the password."_L1},
    DcsError{400, "DCS.4116"_L1, "the instance is upgrading."_L1},
    DcsError{400, "DCS.4117"_L1, "the instance is rollbacking the version."_L1},
    DcsError{400, "DCS.4118"_L1, "the instance is creating."_L1},
    DcsError{400, "DCS.4120"_L1, "the instance is Freezing."_L1},
    DcsError{400, "DCS.4200"_L1, "Instance type cannot be changed."_L1},
    DcsError{400, "DCS.4800"_L1, "Invalid {0} in the request."_L1},
    DcsError{400, "DCS.4875"_L1, "Create replication number exceed max number limit."_L1},
    DcsError{400, "DCS.4927"_L1, "The param spec_code is invalid"_L1},
    DcsError{400, "DCS.4930"_L1, "The request param node_list is invalid"_L1},
    DcsError{400, "DCS.4931"_L1, "Node is not replica, can't delete."_L1},
    DcsError{400, "DCS.4933"_L1, "The param available_zones is invalid."_L1},
    DcsError{400, "DCS.4936"_L1, "The master node cannot be deleted"_L1},
    DcsError{400, "DCS.4937"_L1, "Only has one slave node,can not delete"_L1},
    DcsError{401, "DCS.1004"_L1, "Project ID does not match the token."_L1},
    DcsError{403, "DCS.2003"_L1, "This role does not have the permission to perform this operation."_L1},
    DcsError{404, "DCS.3022"_L1, "This DCS instance does not exist."_L1},
    DcsError{500, "DCS.5000"_L1, "Internal service error."_L1},
};

const DcsError &documentedError(QStringView code)
{
    const auto *found =
        std::ranges::find_if(dcsErrors, [code](const DcsError &error) { return error.code == code; });
    Q_ASSERT(found != dcsErrors.end());
    return *found;
}

} // namespace

HttpAnswer dcsError(const QString &code, ErrorShape shape, const QString &argument)
{
    const DcsError &error = documentedError(code);
    const QString message = QString(error.message).replace("{0}"_L1, argument);
    switch (shape) {
    case ErrorShape::Flat:
        return jsonAnswer({{u"error_code"_s, code}, {u"error_msg"_s, message}}, error.status);
    case ErrorShape::Nested: {
        const QString number = u"111%1%2"_s.arg(error.status).arg(code.right(3));
        const QJsonObject inner{{u"code"_s, number}, {u"message"_s, message}};
        return jsonAnswer({{u"error"_s, inner}}, error.status);
    }
    }
    Q_UNREACHABLE();
}

HttpAnswer gatewayError(const Call &call, int status, const QString &code, const QString &message)
{
    return jsonAnswer({{u"error_code"_s, code}, {u"error_msg"_s, message},
                          {u"request_id"_s, QString::fromLatin1(call.requestId)}},
        status);
}

HttpAnswer authenticationError(const Call &call, const QString &cause)
{
    return gatewayError(call, 401, u"APIGW.0301"_s, u"Incorrect IAM authentication information: "_s + cause);
}

HttpAnswer tokenExpiredError(const Call &call, const QDateTime &expiresAt)
{
    return authenticationError(call,
        u"token expires, expires_at: "_s + expiresAt.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'000Z'"));
}

HttpAnswer errorOfStatus(const Call &call, int status)
{
    switch (status) {
    case 400:
        return dcsError(u"DCS.4005"_s);
    case 401:
        return authenticationError(call, u"Unauthorized"_s);
    case 403:
        return dcsError(u"DCS.2003"_s);
    case 404:
        return gatewayError(call, 404, u"APIGW.0101"_s,
            u"The API does not exist or has not been published in the environment."_s);
    case 429:
        return gatewayError(call, 429, u"APIGW.0308"_s, u"The throttling threshold has been reached."_s);
    case 500:
        return dcsError(u"DCS.5000"_s);
    case 503:
        return gatewayError(call, 503, u"APIGW.0613"_s, u"The IAM service is currently unavailable."_s);
    case 504:
        return gatewayError(call, 504, u"APIGW.0201"_s, u"Backend timeout."_s);
    default:
        return gatewayError(call, status, u"APIGW.0201"_s,
            status >= 500 ? u"Backend unavailable."_s : u"API request error."_s);
    }
}

HttpAnswer keystoneError(int status, const QString &message)
{
    const QString title = status == 400 ? u"Bad Request"_s
        : status == 404                 ? u"Not Found"_s
                                        : u"Unauthorized"_s;
    return jsonAnswer(
        {{u"error"_s, QJsonObject{{u"code"_s, status}, {u"message"_s, message}, {u"title"_s, title}}}},
        status);
}

} // namespace dcs
