// SPDX-License-Identifier: MIT
#include "operations/ServiceAnswers.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int badRequest = 400;
constexpr int unauthorized = 401;
constexpr int forbidden = 403;
constexpr int tooManyRequests = 429;

/// The newer form of a code of the service: 111400026 is DCS.4026. The documents print blanks inside some.
QString newerForm(QString code)
{
    code.remove(u' ');
    const bool isOld = code.size() == 9 && code.startsWith("111400"_L1);
    return isOld ? u"DCS.4"_s + code.last(3) : code;
}

} // namespace

bool provesRefusal(const ApiError &error)
{
    return !error.mayHaveArrived || error.kind == ErrorKind::AuthenticationStopped
        || error.httpStatus == unauthorized;
}

bool saysBusy(const ApiError &error)
{
    if (error.kind != ErrorKind::Http || error.mayHaveArrived)
        return false;
    if (error.httpStatus == tooManyRequests)
        return true;
    // Those of the documented codes that mean "later" and are about changing a specification.
    static const QStringList busyCodes{
        u"DCS.4017"_s, // another job runs
        u"DCS.4026"_s, // not in this status
        u"DCS.4049"_s, // not RUNNING
        u"DCS.4096"_s, // backup
        u"DCS.4097"_s, // restoration
        u"DCS.4104"_s, // repairs itself
        u"DCS.4108"_s, // an order is being carried out
        u"DCS.4111"_s, // restart
        u"DCS.4114"_s, // parameters
        u"DCS.4115"_s, // password
        u"DCS.4116"_s, // upgrade
        u"DCS.4117"_s, // back to an earlier version
        u"DCS.4118"_s, // creation
        u"DCS.4120"_s, // being frozen
        u"DCS.4121"_s, // password reset
        u"DCS.4231"_s, // offline key analysis
        u"DCS.4300"_s, // pass-through of client addresses
        u"DCS.4918"_s, // big key analysis
        u"DCS.4975"_s, // creation or restart
        u"CBC.99003651"_s, // the billing centre works on the instance
    };
    return error.httpStatus == badRequest && busyCodes.contains(newerForm(error.code));
}

bool saysAlreadyChanging(const ApiError &error)
{
    static const QStringList codes{
        u"DCS.4026"_s, // not in this status
        u"DCS.4049"_s, // not RUNNING
        u"DCS.4113"_s, // being extended
    };
    return error.kind == ErrorKind::Http && error.httpStatus == badRequest
        && codes.contains(newerForm(error.code));
}

bool saysNotAllowed(const ApiError &error)
{
    return error.kind == ErrorKind::AuthenticationStopped || error.httpStatus == unauthorized
        || error.httpStatus == forbidden;
}

bool saysInstanceGone(const ApiError &error)
{
    return error.kind == ErrorKind::Http
        && QStringList{u"DCS.3022"_s, u"111404022"_s, u"DCS.4119"_s, u"111400119"_s}.contains(error.code);
}

} // namespace dcs
