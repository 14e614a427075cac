// SPDX-License-Identifier: MIT
#pragma once

#include "api/codec/ErrorCodec.h"
#include "api/codec/JsonReader.h"

#include <type_traits>

namespace dcs {

/// Decodes the JSON object of a 2xx answer: read gets a reader of it and returns the value. The error is that
/// of ErrorCodec::readObject(), or Decode with the path of the first member that is missing or of a wrong
/// form.
template <typename Read>
auto decodeObject(const HttpResponse &response, Read &&read)
    -> Result<std::invoke_result_t<Read, JsonReader &>>
{
    const Result<QJsonObject> body = ErrorCodec::readObject(response);
    if (!body)
        return body.error();
    QString badField;
    JsonReader reader(*body, {}, badField);
    auto value = read(reader);
    if (!badField.isEmpty())
        return ErrorCodec::decodeError(response, badField, {});
    return value;
}

} // namespace dcs
