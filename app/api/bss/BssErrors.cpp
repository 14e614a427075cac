// SPDX-License-Identifier: MIT
#include "api/bss/BssErrors.h"

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

PriceRefusal refusalOfAnswer(const ApiError &error)
{
    if (error.code == "CBC.99006006"_L1)
        return PriceRefusal::ProductNotFound;
    if (error.code == "CBC.99006055"_L1)
        return PriceRefusal::TooMuch;
    if (error.httpStatus == 401 || error.httpStatus == 403)
        return PriceRefusal::NotAllowed;
    const bool passes = error.httpStatus == 408 || error.httpStatus == 429 || error.httpStatus >= 500;
    return passes ? PriceRefusal::Passing : PriceRefusal::Other;
}

} // namespace

PriceRefusal priceRefusalOf(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Http:
        return refusalOfAnswer(error);
    case ErrorKind::AuthenticationStopped:
        return PriceRefusal::NotAllowed;
    case ErrorKind::Network:
    case ErrorKind::Proxy:
    case ErrorKind::Tls:
    case ErrorKind::Timeout:
    case ErrorKind::Cancelled:
        return PriceRefusal::Passing;
    case ErrorKind::Redirect:
    case ErrorKind::Decode:
    case ErrorKind::TooLarge:
    case ErrorKind::InsecureUrl:
    case ErrorKind::NotOffered:
        return PriceRefusal::Other;
    }
    return PriceRefusal::Other;
}

} // namespace dcs
