// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dcs {

/// What the simulator accepts. Fixed values that are no secrets of anyone.
namespace FixedAccount {

QString accessKey();
QString secretKey();
QString userName();
QString password();
QString domainName();
QString projectId();
QString region();

} // namespace FixedAccount

} // namespace dcs
