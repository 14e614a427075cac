// SPDX-License-Identifier: MIT
#pragma once

#include "account/imports/FoundCredentials.h"

#include <QString>

/// What the imports found, in words.
namespace dcs::ImportTexts {

/// The source and its file.
QString source(const Import &import);
QString kind(const FoundCredentials &found);
/// Whom the credentials belong to: key or user, with the account.
QString account(const FoundCredentials &found);
/// With the line, as far as it is known; the file is that of its import.
QString problem(const ImportProblem &problem);

} // namespace dcs::ImportTexts
