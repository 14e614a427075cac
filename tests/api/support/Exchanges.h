// SPDX-License-Identifier: MIT
#pragma once

#include "tests/api/support/Ending.h"
#include "tests/api/support/RawHttpServer.h"

namespace dcs {

using ExchangeEnding = Ending<HttpResponse>;

inline HttpRequest get(const QUrl &url) { return {"GET", url, {}, {}}; }

inline HttpRequest post(const QUrl &url, const QByteArray &body = R"({"new_capacity":4})")
{
    return {"POST", url, {}, body};
}

/// A script that does the same with every request.
inline RawHttpServer::Script always(const QByteArray &bytes, bool close = false)
{
    return [=](const RawRequest &) { return RawAnswer{bytes, close}; };
}

/// Data as Content-Encoding: deflate has it. Qt's own compressor puts 4 bytes of length before it.
inline QByteArray deflated(const QByteArray &data) { return qCompress(data, 9).mid(4); }

} // namespace dcs
