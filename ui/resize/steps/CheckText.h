// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "operations/check/ResizeChecker.h"

#include <QStringList>

namespace dcs {

/// Why a change could not be checked: one or two lines, more and more in detail.
QStringList uncheckedReason(const ResizeCheckResult &notChecked, const ErrorCatalogue &errors);

} // namespace dcs
