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
    int maxPages = 1000; ///< a service may give far fewer rows than asked for
    int maxSilenceMs = 60'000; ///< a page of the list that is not there after this ends the list
};

} // namespace dcs
