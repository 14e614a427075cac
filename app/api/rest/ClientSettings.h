// SPDX-License-Identifier: MIT
#pragma once

#include "api/http/HttpClient.h"
#include "api/http/RetryPolicy.h"

namespace dcs {

/// How a client of the service asks.
struct ClientSettings {
    HttpLimits limits;
    RetryPolicy retry;
    int pageSize = 1000; ///< instances per page, 1 to 1000
    int maxPages = 100;
};

} // namespace dcs
