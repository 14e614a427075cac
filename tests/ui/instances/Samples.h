// SPDX-License-Identifier: MIT
#pragma once

#include "model/Catalogue.h"
#include "model/Instance.h"

namespace dcs::samples {

/// A running Redis 5.0 master/standby instance of 8 GB, 50 % full, with this name and id.
Instance redis(const QString &id, const QString &name);

/// So many instances, varied in every column; the same each time.
QList<Instance> instances(int count);

/// One with a value in every field.
Instance complete();

/// The specification catalogue that comes with the program.
Catalogue catalogue();

} // namespace dcs::samples
