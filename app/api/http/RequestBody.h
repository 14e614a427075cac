// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace dcs {

/// The body of a request as a device that can be read once. The access manager re-sends a request by itself
/// after a lost connection if it can rewind the body: this one is sequential and refuses to, so the request
/// leaves at most once. It also tells whether anything was read: the access manager reads a body only once
/// there is a connection to write it to.
class RequestBody : public QIODevice {
    Q_OBJECT
public:
    explicit RequestBody(QByteArray body, QObject *parent = nullptr);

    bool wasRead() const { return m_wasRead; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return bytesAvailable() == 0; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_body;
    qsizetype m_position = 0;
    bool m_wasRead = false;
};

} // namespace dcs
