// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"
#include "model/ErrorCatalogue.h"

#include <QString>

/// Errors of calls, as Texts has values.
namespace dcs::Texts {

/// What happened, what it means and what to do, from an error value.
struct ErrorText {
    QString summary; ///< one line: "The service refused the request: DCS.4026"
    QString meaning; ///< from the catalogue of codes, else by kind of error
    QString remedy;
    QString technical; ///< code, HTTP status, the service's literal message, request ID, a line each
};
ErrorText error(const ApiError &error, const ErrorCatalogue &catalogue);

} // namespace dcs::Texts
