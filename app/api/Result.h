// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"

#include <utility>
#include <variant>

namespace dcs {

/// An answer or an error, set once.
template <typename T> class Result {
public:
    Result(T value)
        : m_outcome(std::in_place_index<0>, std::move(value)) { } // NOLINT(google-explicit-constructor)
    Result(ApiError error)
        : m_outcome(std::in_place_index<1>, std::move(error)) { } // NOLINT(google-explicit-constructor)

    bool isOk() const { return m_outcome.index() == 0; }
    explicit operator bool() const { return isOk(); }
    /// Only if isOk().
    const T &value() const { return std::get<0>(m_outcome); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    /// Only if not isOk().
    const ApiError &error() const { return std::get<1>(m_outcome); }

private:
    std::variant<T, ApiError> m_outcome;
};

} // namespace dcs
