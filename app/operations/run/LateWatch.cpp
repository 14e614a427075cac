// SPDX-License-Identifier: MIT
#include "operations/run/LateWatch.h"

#include "operations/run/OperationRunner.h"
#include "operations/watch/InstanceFollower.h"

namespace dcs {

namespace {

WatchSettings slowly(WatchSettings settings)
{
    settings.firstPauseMs = settings.latePauseMs;
    settings.maxPauseMs = settings.latePauseMs;
    settings.maxPauseAfterErrorMs = settings.latePauseMs;
    return settings;
}

} // namespace

LateWatch::LateWatch(const WatchSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_follower(new InstanceFollower(slowly(settings), this))
{
    connect(m_follower, &InstanceFollower::read, this, &LateWatch::wasRead);
    connect(m_follower, &InstanceFollower::gone, this, &LateWatch::drop);
}

void LateWatch::setClient(DcsClient *client) { m_follower->setClient(client); }

void LateWatch::add(OperationRunner *run)
{
    const QString instanceId = run->operation().request.instanceId;
    drop(instanceId);
    run->setParent(this);
    m_entries.insert(instanceId, {run, m_settings.lateReadings});
    m_follower->follow(instanceId);
}

void LateWatch::drop(const QString &instanceId)
{
    const auto entry = m_entries.constFind(instanceId);
    if (entry == m_entries.cend())
        return;
    entry->run->deleteLater(); // it may be on the stack
    m_entries.erase(entry);
    m_follower->unfollow(instanceId);
}

void LateWatch::wasRead(const Instance &instance, bool isWhole)
{
    const auto entry = m_entries.find(instance.id);
    if (entry == m_entries.end())
        return;
    --entry->readingsLeft;
    read(instance, isWhole);
}

void LateWatch::read(const Instance &instance, bool isWhole)
{
    const auto entry = m_entries.constFind(instance.id);
    if (entry == m_entries.cend())
        return;
    const bool isOver = entry->readingsLeft <= 0;
    OperationRunner *run = entry->run;
    if (!run->read(instance, isWhole))
        m_follower->readWhole(instance.id);
    else if (isOver || !run->isOpenToCorrection())
        drop(instance.id);
}

} // namespace dcs
