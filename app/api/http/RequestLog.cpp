// SPDX-License-Identifier: MIT
#include "api/http/RequestLog.h"

#include "api/OwnerOnly.h"

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

/// For support, not for the user interface: the same in every language.
QString wordOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return u"no connection"_s;
    case ErrorKind::Proxy:
        return u"proxy"_s;
    case ErrorKind::Tls:
        return u"TLS"_s;
    case ErrorKind::Timeout:
        return u"timed out"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Http:
        return u"HTTP"_s;
    case ErrorKind::Redirect:
        return u"redirect"_s;
    case ErrorKind::Decode:
        return u"unreadable"_s;
    case ErrorKind::TooLarge:
        return u"too large"_s;
    case ErrorKind::InsecureUrl:
        return u"insecure URL"_s;
    case ErrorKind::AuthenticationStopped:
        return u"authentication stopped"_s;
    case ErrorKind::NotOffered:
        return u"not offered"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString RequestRecord::text() const
{
    QStringList outcome;
    if (httpStatus != 0)
        outcome += QString::number(httpStatus);
    if (error)
        outcome += wordOf(*error);
    if (!detail.isEmpty())
        outcome += u'(' + detail + u')';
    QString result = u"%1 %2 %3 %4 ms, sent %5 B, received %6 B"_s.arg(QString::fromLatin1(method), url,
        outcome.join(u' '), QString::number(durationMs), QString::number(sentBytes),
        QString::number(receivedBytes));
    if (!requestId.isEmpty())
        result += u", request "_s + requestId;
    return result;
}

QString RequestRecord::line() const { return endedAt.toString(Qt::ISODateWithMs) + u' ' + text(); }

RequestLog::RequestLog(std::function<QDateTime()> clock, QObject *parent)
    : QObject(parent), m_clock(std::move(clock))
{
}

RequestLog::~RequestLog() = default;

void RequestLog::append(RequestRecord record)
{
    record.endedAt = m_clock();
    if (m_records.size() == capacity)
        m_records.removeFirst();
    m_records.append(record);
    if (m_file.isOpen())
        write(record);
    QMetaObject::invokeMethod(
        this, [this, record] { Q_EMIT appended(record); }, Qt::QueuedConnection);
}

QString RequestLog::toText() const
{
    QString text;
    for (const RequestRecord &record : m_records)
        text += record.line() + u'\n';
    return text;
}

std::optional<LogFileProblem> RequestLog::writeTo(const QString &path)
{
    m_file.close();
    m_file.setFileName(path);
    if (m_file.open(QIODevice::Append, OwnerOnlyFile)) {
        makeOwnerOnly(path); // an earlier version may have made it
        return std::nullopt;
    }
    return LogFileProblem::CannotOpen;
}

void RequestLog::write(const RequestRecord &record)
{
    const QByteArray line = (record.line() + u'\n').toUtf8();
    if (m_file.write(line) == line.size() && m_file.flush())
        return;
    m_file.close();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT fileFailed(LogFileProblem::CannotWrite); }, Qt::QueuedConnection);
}

} // namespace dcs
