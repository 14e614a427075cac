// SPDX-License-Identifier: MIT
#include "simulator/http/HttpAnswer.h"

#include <QJsonDocument>

namespace dcs {

HttpAnswer emptyAnswer(int status)
{
    HttpAnswer answer;
    answer.status = status;
    return answer;
}

HttpAnswer jsonAnswer(const QJsonObject &body, int status)
{
    HttpAnswer answer;
    answer.status = status;
    // With the charset, as the service writes it; it also keeps cpp-httplib from compressing the body, which
    // it would do with Brotli at its slowest level.
    answer.contentType = "application/json;charset=UTF-8";
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

} // namespace dcs
