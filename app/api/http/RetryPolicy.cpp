// SPDX-License-Identifier: MIT
#include "api/http/RetryPolicy.h"

#include "model/Backoff.h"

#include <algorithm>
#include <cmath>

namespace dcs {

namespace {

/// What may go away by itself (DCS API, "When to repeat a request").
bool isPassing(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
        return true;
    case ErrorKind::Http:
        return error.httpStatus == 429 || error.httpStatus >= 500;
    case ErrorKind::Proxy: // the same credentials again may lock the user
    case ErrorKind::Tls:
    case ErrorKind::Cancelled:
    case ErrorKind::Redirect:
    case ErrorKind::Decode:
    case ErrorKind::TooLarge:
    case ErrorKind::InsecureUrl:
    case ErrorKind::AuthenticationStopped:
    case ErrorKind::NotOffered:
        return false;
    }
    return false;
}

} // namespace

std::optional<int> RetryPolicy::pauseBefore(int retry, const ApiError &error) const
{
    if (retry < 1 || retry > maxRetries || !isPassing(error))
        return std::nullopt;
    const int nominal = Backoff{firstPauseMs, 2, maxPauseMs}.pauseMs(retry - 1);
    const double share = jitter ? 0.5 + 0.5 * std::clamp(jitter(), 0.0, 1.0) : 1.0;
    const int pause = int(std::lround(nominal * share));
    if (!error.retryAfterSeconds)
        return pause;
    const qint64 demandedMs = qint64(*error.retryAfterSeconds) * 1000;
    if (demandedMs > maxRetryAfterMs)
        return std::nullopt;
    return std::max(pause, int(demandedMs));
}

} // namespace dcs
