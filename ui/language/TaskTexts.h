// SPDX-License-Identifier: MIT
#pragma once

#include "model/tasks/BackgroundTask.h"

#include <QString>

/// Background tasks of the service, as Texts has values.
namespace dcs::Texts {

/// Kind of a background task: "Change of the specification"; a kind that is not documented as it came.
QString taskName(const BackgroundTask &task);
/// "Running", "Done", "Failed"; a word that is not documented as it came.
QString taskStatus(const BackgroundTask &task);

} // namespace dcs::Texts
