// SPDX-License-Identifier: MIT
#pragma once

#include "api/Result.h"

#include <QObject>

#include <optional>

namespace dcs {

/// One call of the API under way: owned by the object that was given as its parent. Emits finished exactly
/// once, from the event loop, on every path, and deletes itself afterwards. Read result() in a slot of
/// finished.
class ApiJobBase : public QObject {
    Q_OBJECT
public:
    /// Ends the call with ErrorKind::Cancelled. Nothing happens if it has ended.
    virtual void cancel() = 0;

Q_SIGNALS:
    void finished();
    /// Of calls with several pages: pages read so far, items so far.
    void progress(int pages, int items);

protected:
    using QObject::QObject;
};

template <typename T> class ApiJob : public ApiJobBase {
public:
    /// Only once finished.
    const Result<T> &result() const { return *m_result; }

protected:
    using ApiJobBase::ApiJobBase;
    std::optional<Result<T>> m_result;
};

} // namespace dcs
