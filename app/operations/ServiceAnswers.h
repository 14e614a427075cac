// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"

namespace dcs {

// What the error of a call means for a resize. Pure functions (DCS API, "Errors").

/// The call was refused for certain: nothing was taken by the service.
bool provesRefusal(const ApiError &error);

/// The service takes no change now and may take the very same one later: too many requests (429), or a
/// refusal (400) whose code says that the instance is busy with something else. Such a refusal of the POST
/// proves that nothing was taken. DCS.4113 is not among them: the instance is being extended, and a change
/// that was answered so is never sent again.
bool saysBusy(const ApiError &error);

/// Refused (400), since the instance is not idle or is being extended: which may be by our own request.
bool saysAlreadyChanging(const ApiError &error);

/// Authentication or permission was refused (401, 403, or stopped before sending): other calls fare no
/// better.
bool saysNotAllowed(const ApiError &error);

/// The instance does not exist. A 404 without a code of DCS comes from a gateway or proxy and says nothing
/// about the instance.
bool saysInstanceGone(const ApiError &error);

} // namespace dcs
