// SPDX-License-Identifier: MIT
#include "simulator/http/FaultPlan.h"

#include "simulator/http/ErrorAnswers.h"

namespace dcs {

namespace {

bool matches(const Fault &fault, const ReceivedRequest &request)
{
    return (fault.method.isEmpty() || fault.method == request.method)
        && (fault.pathContains.isEmpty() || request.path.contains(fault.pathContains));
}

HttpAnswer htmlPage(int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "text/html";
    answer.body = "<!DOCTYPE html>\n<html><head><title>Proxy error</title></head>\n"
                  "<body><h1>The proxy could not reach the server</h1></body></html>\n";
    return answer;
}

} // namespace

void FaultPlan::add(const Fault &fault)
{
    const QMutexLocker locker(&m_mutex);
    m_faults.append(fault);
}

void FaultPlan::clear()
{
    const QMutexLocker locker(&m_mutex);
    m_faults.clear();
}

FaultPlan::Strike FaultPlan::take(const ReceivedRequest &request)
{
    const QMutexLocker locker(&m_mutex);
    Strike strike;
    for (Fault &fault : m_faults) {
        if (fault.times == 0 || !matches(fault, request))
            continue;
        if (fault.times > 0)
            --fault.times;
        if (fault.kind != Fault::Kind::Delay) {
            strike.fault = fault;
            break;
        }
        strike.delayMs += fault.delayMs;
    }
    m_faults.removeIf([](const Fault &fault) { return fault.times == 0; });
    return strike;
}

HttpAnswer answerOf(const Fault &fault, const Call &call)
{
    HttpAnswer answer;
    if (fault.kind == Fault::Kind::MalformedBody) {
        answer = jsonAnswer({});
        answer.body = "{\"instances\": [{\"name\": \"session-st";
    } else if (fault.kind == Fault::Kind::HtmlPage) {
        answer = htmlPage(fault.status);
    } else if (fault.kind == Fault::Kind::Redirect) {
        answer.status = 302;
        answer.headers.append({"Location", fault.location});
    } else {
        answer = errorOfStatus(call, fault.status);
        answer.status = fault.status;
        if (!fault.body.isEmpty())
            answer.body = fault.body;
    }
    if (fault.retryAfterSeconds)
        answer.headers.append({"Retry-After", QByteArray::number(*fault.retryAfterSeconds)});
    return answer;
}

} // namespace dcs
