// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"

#include <QDateTime>
#include <QFile>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace dcs {

/// One request as the log keeps it. Has no header, no body, and of the query only names and numbers.
struct RequestRecord {
    QDateTime endedAt; ///< UTC
    QByteArray method;
    QString url; ///< see loggable()
    int httpStatus = 0; ///< of the answer, or of a proxy that refused; 0: none
    std::optional<ErrorKind> error; ///< set if there was no answer
    QString detail; ///< of the error
    qint64 durationMs = 0;
    QString requestId;
    qint64 sentBytes = 0; ///< length of the body, whether it left or not
    qint64 receivedBytes = 0; ///< of the body, unpacked

    /// "GET https://… 200 31 ms, sent 0 B, received 512 B, request r1", without the time.
    QString text() const;
    /// The time, then text(): how it stands in files and views.
    QString line() const;
    friend bool operator==(const RequestRecord &, const RequestRecord &) = default;
};

/// Why the log is not written to its file.
enum class LogFileProblem { CannotOpen, CannotWrite };

/// The last 500 requests, for a view and for a support ticket; on demand every further one goes to a file as
/// well. Lives in the GUI thread.
class RequestLog : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype capacity = 500;

    /// clock tells the time, UTC.
    explicit RequestLog(std::function<QDateTime()> clock, QObject *parent = nullptr);
    ~RequestLog() override;

    /// Adds a record, which gets its time here; the oldest one goes if there are too many.
    void append(RequestRecord record);
    /// Oldest first.
    const QList<RequestRecord> &records() const { return m_records; }
    /// One line per request, oldest first.
    QString toText() const;

    /// Appends a line to this file for each request from now on, flushed at once. A new file can be read by
    /// its owner alone. Nothing is written if it cannot be opened.
    std::optional<LogFileProblem> writeTo(const QString &path);

Q_SIGNALS:
    /// From the event loop.
    void appended(const dcs::RequestRecord &record);
    /// A line could not be written (disk full, file system gone): nothing more is written to the file. From
    /// the event loop.
    void fileFailed(dcs::LogFileProblem problem);

private:
    void write(const RequestRecord &record);

    std::function<QDateTime()> m_clock;
    QList<RequestRecord> m_records;
    QFile m_file;
};

} // namespace dcs
