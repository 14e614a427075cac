// SPDX-License-Identifier: MIT
#include "api/http/RequestBody.h"

#include <algorithm>

namespace dcs {

RequestBody::RequestBody(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 RequestBody::bytesAvailable() const
{
    return m_body.size() - m_position + QIODevice::bytesAvailable();
}

qint64 RequestBody::readData(char *data, qint64 maxSize)
{
    m_wasRead = true;
    const qsizetype count = std::min(qsizetype(maxSize), m_body.size() - m_position);
    if (count == 0)
        return -1;
    std::copy_n(m_body.cbegin() + m_position, count, data);
    m_position += count;
    return count;
}

qint64 RequestBody::writeData(const char *, qint64) { return -1; }

} // namespace dcs
