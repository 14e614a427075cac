// SPDX-License-Identifier: MIT
#include "operations/check/ResizeChecker.h"

#include "api/codec/ErrorCodec.h"
#include "model/Backoff.h"

namespace dcs {

using Verdict = ResizeCheckResult::Verdict;

ResizeChecker::ResizeChecker(
    DcsClient *client, const ResizeRequest &request, const ResizeCheckTimes &times, QObject *parent)
    : QObject(parent), m_client(client), m_times(times)
{
    if (!client->offersResizeCheck()) {
        end({Verdict::NotOffered});
        return;
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(times.firstPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ResizeChecker::read);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end({Verdict::NotChecked}); });
    m_limit.start(times.maxMs);
    auto *call = client->startResizeCheck(request.instanceId, request.to.capacity, request.to.specCode, this);
    m_call = call;
    connect(call, &ApiJobBase::finished, this, [this, call] { started(call->result()); });
}

void ResizeChecker::cancel()
{
    ApiError error;
    error.kind = ErrorKind::Cancelled;
    end({Verdict::NotChecked, {}, error});
}

void ResizeChecker::started(const Result<QString> &jobId)
{
    if (!jobId) {
        fail(jobId.error());
        return;
    }
    m_jobId = *jobId;
    m_pause.start();
    Q_EMIT begun();
}

void ResizeChecker::read()
{
    if (!m_client) {
        cancel(); // the session it belonged to is over
        return;
    }
    ++m_readings;
    auto *call = m_client->showJob(m_jobId, this);
    m_call = call;
    connect(call, &ApiJobBase::finished, this, [this, call] { answered(call->result()); });
}

void ResizeChecker::answered(const Result<ServiceTask> &job)
{
    if (!job) {
        fail(job.error());
        return;
    }
    switch (job->status) {
    case TaskStatus::Success:
        end({Verdict::NothingFound});
        break;
    case TaskStatus::Failed:
        end({Verdict::Findings, resizeFindings(job->failReason)});
        break;
    case TaskStatus::Running:
        if (m_readings >= m_times.maxReadings) {
            end({Verdict::NotChecked});
            return;
        }
        m_pause.setInterval(Backoff{m_times.firstPauseMs, 1.5, m_times.maxPauseMs}.pauseMs(m_readings));
        m_pause.start();
        break;
    }
}

void ResizeChecker::fail(const ApiError &error)
{
    if (ErrorCodec::saysNotServed(error) || error.kind == ErrorKind::NotOffered)
        end({Verdict::NotOffered});
    else
        end({Verdict::NotChecked, {}, error});
}

void ResizeChecker::end(const ResizeCheckResult &result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_result = result;
    m_pause.stop();
    m_limit.stop();
    if (m_call) {
        m_call->disconnect(this);
        m_call->cancel();
    }
    const auto tell = [this] {
        deleteLater(); // before the slots, which may delete the parent
        Q_EMIT finished();
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

} // namespace dcs
