// SPDX-License-Identifier: MIT
#include "operations/check/BatchChecker.h"

#include "operations/ServiceAnswers.h"

namespace dcs {

using Verdict = ResizeCheckResult::Verdict;

BatchChecker::BatchChecker(
    DcsClient *client, const QList<ResizeRequest> &requests, const ResizeCheckTimes &times, QObject *parent)
    : QObject(parent), m_client(client), m_requests(requests), m_times(times), m_results(requests.size())
{
    goOn();
}

void BatchChecker::cancel()
{
    ApiError error;
    error.kind = ErrorKind::Cancelled;
    endRest({Verdict::NotChecked, {}, error});
}

void BatchChecker::goOn()
{
    if (!m_client) {
        cancel(); // the session it belonged to is over
        return;
    }
    const qsizetype before = m_next;
    while (m_running.size() < m_atOnce && m_next < m_requests.size())
        begin(m_next++);
    if (m_running.isEmpty())
        endRest({});
    else if (m_next != before)
        Q_EMIT progressed();
}

void BatchChecker::begin(qsizetype index)
{
    auto *check = new ResizeChecker(m_client, m_requests.at(index), m_times, this);
    m_running.insert(index, check);
    connect(check, &ResizeChecker::begun, this, [this] {
        m_atOnce = maxAtOnce;
        goOn();
    });
    connect(check, &ResizeChecker::finished, this, [this, index, check] { ended(index, check->result()); });
}

void BatchChecker::ended(qsizetype index, const ResizeCheckResult &result)
{
    m_running.remove(index);
    m_results[index] = result;
    const bool holdsForAll =
        result.verdict == Verdict::NotOffered || (result.error && saysNotAllowed(*result.error));
    if (holdsForAll)
        endRest(result);
    else
        goOn();
}

void BatchChecker::endRest(const ResizeCheckResult &result)
{
    if (m_isOver)
        return;
    m_isOver = true;
    for (auto it = m_running.cbegin(); it != m_running.cend(); ++it) {
        it.value()->disconnect(this);
        it.value()->cancel();
        m_results[it.key()] = result;
    }
    m_running.clear();
    while (m_next < m_requests.size())
        m_results[m_next++] = result;
    const auto tell = [this] {
        deleteLater(); // before the slots, which may delete the parent
        Q_EMIT finished();
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

} // namespace dcs
