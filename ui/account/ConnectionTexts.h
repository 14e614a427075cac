// SPDX-License-Identifier: MIT
#pragma once

#include "api/http/probe/HostProbe.h"
#include "model/ErrorCatalogue.h"

#include <QString>

/// The steps of a connection test in words.
namespace dcs::ConnectionTexts {

QString step(ConnectionStep step);
/// How the step ended, several lines: who was asked, what came of it, the certificate, the reason.
QString result(const ConnectionStepResult &result, const ErrorCatalogue &errors);

} // namespace dcs::ConnectionTexts
