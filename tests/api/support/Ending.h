// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"
#include "api/http/HttpClient.h"
#include "api/rest/ApiJob.h"

#include <QTest>

#include <optional>

namespace dcs {

/// Notes how an exchange or a job ends, and how often it says so.
template <typename T> class Ending {
public:
    explicit Ending(HttpExchange *exchange)
    {
        watch(exchange);
        QObject::connect(
            exchange, &HttpExchange::finished, &m_context, [this](const Result<T> &result) { take(result); });
    }

    explicit Ending(ApiJob<T> *job)
    {
        watch(job);
        QObject::connect(job, &ApiJobBase::finished, &m_context, [this, job] { take(job->result()); });
    }

    /// Waits until the object has deleted itself; true if it ended exactly once before, and not before it was
    /// asked to.
    bool once()
    {
        const bool gone = QTest::qWaitFor([this] { return m_gone; }, 60'000);
        return gone && m_count == 1;
    }

    bool hasEnded() const { return m_count > 0; }
    bool isOk() const { return m_result && m_result->isOk(); }
    const T &value() const { return m_result->value(); }
    ApiError error() const { return m_result && !m_result->isOk() ? m_result->error() : ApiError(); }

private:
    void watch(QObject *object)
    {
        QObject::connect(object, &QObject::destroyed, &m_context, [this] { m_gone = true; });
    }
    void take(const Result<T> &result)
    {
        ++m_count;
        m_result.emplace(result);
    }

    QObject m_context;
    std::optional<Result<T>> m_result;
    int m_count = 0;
    bool m_gone = false;
};

} // namespace dcs
