// SPDX-License-Identifier: MIT
#include "operations/watch/InstanceFollower.h"

#include "operations/ServiceAnswers.h"

#include <QTimer>

#include <algorithm>

namespace dcs {

namespace {

/// A longer Retry-After would look like a watch that is lost.
constexpr int maxRetryAfterSeconds = 3600;

} // namespace

/// The pace of one thing that is read again and again, and the reading under way.
struct InstanceFollower::Reader : public QObject {
    Reader(const WatchSettings &settings, QObject *parent)
        : QObject(parent), firstPauseMs(settings.firstPauseMs), pauseMs(firstPauseMs),
          errorPauseMs(firstPauseMs)
    {
        timer.setSingleShot(true);
    }

    void quicken()
    {
        pauseMs = firstPauseMs;
        if (timer.isActive() && errorPauseMs == firstPauseMs && timer.remainingTime() > firstPauseMs)
            timer.start(firstPauseMs);
    }
    void rest()
    {
        timer.stop();
        delete job;
    }

    QTimer timer; ///< until the next reading
    QPointer<ApiJobBase> job;
    int firstPauseMs;
    int pauseMs; ///< before the next reading, if all goes well
    int errorPauseMs; ///< before the next reading after one that failed
};

InstanceFollower::InstanceFollower(const WatchSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_list(makeReader())
{
    connect(&m_list->timer, &QTimer::timeout, this, &InstanceFollower::readList);
}

InstanceFollower::~InstanceFollower() = default;

InstanceFollower::Reader *InstanceFollower::makeReader() { return new Reader(m_settings, this); }

void InstanceFollower::setClient(DcsClient *client)
{
    m_client = client;
    for (Reader *reader : std::as_const(m_readers)) {
        reader->rest();
        reader->errorPauseMs = m_settings.firstPauseMs;
    }
    m_list->rest();
    m_list->errorPauseMs = m_settings.firstPauseMs;
    readAll();
}

void InstanceFollower::readAll()
{
    if (readsList()) {
        readList();
        return;
    }
    const QStringList ids = m_readers.keys();
    for (const QString &id : ids)
        readWhole(id);
}

void InstanceFollower::follow(const QString &instanceId)
{
    if (m_readers.contains(instanceId))
        return;
    Reader *reader = makeReader();
    m_readers.insert(instanceId, reader);
    connect(&reader->timer, &QTimer::timeout, this, [this, instanceId] { readWhole(instanceId); });
    if (!readsList()) {
        readWhole(instanceId);
        return;
    }
    m_list->quicken(); // the timers of single readers run out
    if (!m_list->timer.isActive() && !m_list->job)
        readList();
}

void InstanceFollower::unfollow(const QString &instanceId)
{
    Reader *reader = m_readers.take(instanceId);
    if (!reader)
        return;
    reader->rest();
    reader->deleteLater(); // it may be on the stack
    if (readsList())
        return;
    m_list->rest();
    for (Reader *each : std::as_const(m_readers)) {
        if (!each->timer.isActive() && !each->job)
            each->timer.start(m_settings.firstPauseMs); // the list read for it up to now
    }
}

void InstanceFollower::quicken(const QString &instanceId)
{
    Reader *reader = readsList() ? m_list : m_readers.value(instanceId);
    if (reader)
        reader->quicken();
}

void InstanceFollower::readWhole(const QString &instanceId)
{
    Reader *reader = m_readers.value(instanceId);
    if (!m_client || !reader || reader->job)
        return;
    reader->timer.stop();
    auto *job = m_client->showInstance(instanceId, reader);
    reader->job = job;
    connect(job, &ApiJobBase::finished, this, [this, job, instanceId] {
        if (Reader *its = m_readers.value(instanceId))
            its->job.clear();
        instanceEnded(instanceId, job->result());
    });
}

void InstanceFollower::instanceEnded(const QString &instanceId, const Result<Instance> &result)
{
    if (!m_client)
        return; // destroyed meanwhile: the error is not the service's
    if (result.isOk())
        Q_EMIT read(*result, true);
    else if (saysInstanceGone(result.error()))
        Q_EMIT gone(instanceId);
    else
        Q_EMIT failed({instanceId}, result.error());
    Reader *reader = m_readers.value(instanceId);
    if (!reader || readsList())
        return; // nothing follows it any more, or the list goes on
    if (result.isOk())
        goOn(reader);
    else
        goOnAfter(reader, result.error());
}

void InstanceFollower::readList()
{
    if (!m_client || m_list->job)
        return;
    m_list->timer.stop();
    auto *job = m_client->listInstances(m_list);
    m_list->job = job;
    connect(job, &ApiJobBase::finished, this, [this, job] {
        m_list->job.clear();
        listEnded(job->result());
    });
}

void InstanceFollower::listEnded(const Result<QList<Instance>> &result)
{
    if (!m_client)
        return;
    QStringList unseen = m_readers.keys();
    if (!result.isOk()) {
        Q_EMIT failed(unseen, result.error());
        if (readsList())
            goOnAfter(m_list, result.error());
        return;
    }
    for (const Instance &instance : *result) {
        if (unseen.removeOne(instance.id) && m_readers.contains(instance.id))
            Q_EMIT read(instance, false);
    }
    for (const QString &instanceId : std::as_const(unseen))
        readWhole(instanceId); // is it gone?
    if (readsList())
        goOn(m_list);
}

void InstanceFollower::goOn(Reader *reader) const
{
    reader->errorPauseMs = m_settings.firstPauseMs;
    reader->timer.start(reader->pauseMs);
    reader->pauseMs = std::min(reader->pauseMs + reader->pauseMs / 2, m_settings.maxPauseMs);
}

void InstanceFollower::goOnAfter(Reader *reader, const ApiError &error) const
{
    // Nothing was sent: looking again for new credentials costs nothing.
    if (error.kind == ErrorKind::AuthenticationStopped) {
        reader->timer.start(m_settings.maxPauseMs);
        return;
    }
    const int pauseMs = reader->errorPauseMs;
    reader->errorPauseMs = std::min(pauseMs * 2, m_settings.maxPauseAfterErrorMs);
    const int retryAfterMs = std::clamp(error.retryAfterSeconds.value_or(0), 0, maxRetryAfterSeconds) * 1000;
    reader->timer.start(std::max(pauseMs, retryAfterMs));
}

} // namespace dcs
