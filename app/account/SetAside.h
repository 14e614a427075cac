// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dcs {

/// Renames a damaged file to "<path>.damaged-<number>", the first number that is free, so that a new one can
/// be begun. Returns the new path, "" if it could not be renamed.
QString setAside(const QString &path);

} // namespace dcs
