// SPDX-License-Identifier: MIT
#include "ui/language/Texts.h"

#include "ui/language/Words.h"

#include <QLocale>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs::Texts {

namespace {

constexpr qint64 megabytesPerGigabyte = 1024;

QString unknownWord(const QString &raw)
{
    //: A word of the service that this program does not know, and that came without any text
    return raw.isEmpty() ? Words::tr("Unknown") : raw;
}

/// "02:00" from "02:00:00" or "2"; other texts as they came.
QString clockTime(const QString &text)
{
    if (text == "24:00:00"_L1)
        return u"24:00"_s; // the end of a day
    for (const auto &format : {"HH:mm:ss"_L1, "HH:mm"_L1, "H"_L1}) {
        const QTime time = QTime::fromString(text, format);
        if (time.isValid())
            return time.toString(u"HH:mm"_s);
    }
    return text;
}

} // namespace

QString status(const Word<Status> &status)
{
    switch (status.value) {
    case Status::Creating:
        //: Status of an instance
        return Words::tr("Creating");
    case Status::CreateFailed:
        //: Status of an instance
        return Words::tr("Creation failed");
    case Status::Running:
        //: Status of an instance
        return Words::tr("Running");
    case Status::Error:
        //: Status of an instance
        return Words::tr("Faulty");
    case Status::Restarting:
        //: Status of an instance
        return Words::tr("Restarting");
    case Status::Frozen:
        //: Status of an instance: out of service, usually unpaid
        return Words::tr("Frozen");
    case Status::Extending:
        //: Status of an instance and of an operation: the size is being changed
        return Words::tr("Extending");
    case Status::Restoring:
        //: Status of an instance: a backup is being restored
        return Words::tr("Restoring");
    case Status::Flushing:
        //: Status of an instance: its data is being cleared
        return Words::tr("Flushing");
    case Status::Unknown:
        break;
    }
    return unknownWord(status.raw);
}

Tone tone(Status status)
{
    switch (status) {
    case Status::Running:
        return Tone::Good;
    case Status::Creating:
    case Status::Restarting:
    case Status::Extending:
    case Status::Restoring:
    case Status::Flushing:
        return Tone::Busy;
    case Status::CreateFailed:
    case Status::Error:
        return Tone::Bad;
    case Status::Frozen:
        return Tone::Quiet;
    case Status::Unknown:
        return Tone::Caution;
    }
    Q_UNREACHABLE();
}

QString icon(Status status)
{
    switch (status) {
    case Status::Creating:
        return u"status-creating"_s;
    case Status::CreateFailed:
        return u"status-create-failed"_s;
    case Status::Running:
        return u"status-running"_s;
    case Status::Error:
        return u"status-error"_s;
    case Status::Restarting:
        return u"status-restarting"_s;
    case Status::Frozen:
        return u"status-frozen"_s;
    case Status::Extending:
        return u"status-extending"_s;
    case Status::Restoring:
        return u"status-restoring"_s;
    case Status::Flushing:
        return u"status-flushing"_s;
    case Status::Unknown:
        return u"status-unknown"_s;
    }
    Q_UNREACHABLE();
}

QString engine(const Word<Engine> &engine)
{
    switch (engine.value) {
    case Engine::Redis:
        return u"Redis"_s;
    case Engine::Memcached:
        return u"Memcached"_s;
    case Engine::Unknown:
        break;
    }
    return unknownWord(engine.raw);
}

QString engineAndVersion(const Instance &instance)
{
    const QString version = majorMinorVersion(instance.engineVersion);
    if (version.isEmpty())
        return engine(instance.engine);
    //: Name and version of a cache engine: Redis 5.0
    return Words::tr("%1 %2").arg(engine(instance.engine), version);
}

QString cacheMode(CacheMode mode) { return cacheMode(word(mode)); }

QString cacheMode(const Word<CacheMode> &mode)
{
    switch (mode.value) {
    case CacheMode::Single:
        //: Type of an instance
        return Words::tr("Single-node");
    case CacheMode::MasterStandby:
        //: Type of an instance
        return Words::tr("Master/Standby");
    case CacheMode::Proxy:
        //: Type of an instance
        return Words::tr("Proxy Cluster");
    case CacheMode::Cluster:
        //: Type of an instance
        return Words::tr("Redis Cluster");
    case CacheMode::ReadWriteSplitting:
        //: Type of an instance
        return Words::tr("Read/Write Splitting");
    case CacheMode::Unknown:
        break;
    }
    return unknownWord(mode.raw);
}

QString cpuType(const Word<CpuType> &cpuType)
{
    switch (cpuType.value) {
    case CpuType::X86_64:
        return u"x86"_s;
    case CpuType::Aarch64:
        return u"Arm"_s;
    case CpuType::Unknown:
        break;
    }
    return unknownWord(cpuType.raw);
}

QString chargingMode(const Word<ChargingMode> &mode)
{
    switch (mode.value) {
    case ChargingMode::PayPerUse:
        //: How an instance is billed
        return Words::tr("Pay-per-use");
    case ChargingMode::YearlyMonthly:
        //: How an instance is billed: in advance, by the year or month
        return Words::tr("Yearly/Monthly");
    case ChargingMode::Unknown:
        break;
    }
    return unknownWord(mode.raw);
}

QString capacity(Capacity capacity)
{
    const double gigabytes = static_cast<double>(capacity.megabytes()) / megabytesPerGigabyte;
    //: A memory size in gigabytes
    return Words::tr("%1 GB").arg(QLocale().toString(gigabytes, 'f', QLocale::FloatingPointShortest));
}

QString memory(qint64 megabytes)
{
    if (megabytes < megabytesPerGigabyte)
        //: A memory size in megabytes
        return Words::tr("%1 MB").arg(number(megabytes));
    const qint64 tenths = qRound64(static_cast<double>(megabytes) * 10 / megabytesPerGigabyte);
    const QString gigabytes =
        tenths % 10 == 0 ? number(tenths / 10) : QLocale().toString(static_cast<double>(tenths) / 10, 'f', 1);
    return Words::tr("%1 GB").arg(gigabytes);
}

QString percent(double share)
{
    //: A share in per cent
    return Words::tr("%1%").arg(number(qRound64(share * 100)));
}

QString number(qint64 number) { return QLocale().toString(number); }

QString listExtent(const ListExtent &extent)
{
    if (extent.isWhole)
        return {};
    if (extent.total > extent.read)
        //: Numbers of instances
        return Words::tr("The list is not whole: %1 of %2 instances read.")
            .arg(number(extent.read), number(extent.total));
    //: A number of instances
    return Words::tr("The list may not be whole: %1 instances read while it kept changing.")
        .arg(number(extent.read));
}

QString dateTime(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString maintenanceWindow(const Instance &instance)
{
    if (instance.maintainBegin.isEmpty() || instance.maintainEnd.isEmpty())
        return {};
    const QString begin = clockTime(instance.maintainBegin);
    const QString end = clockTime(instance.maintainEnd);
    if (instance.maintainZoneAssumed)
        //: From one time of day to another; the service did not say in which time zone
        return Words::tr("%1–%2 (assumed to be UTC)").arg(begin, end);
    //: From one time of day to another, in Coordinated Universal Time
    return Words::tr("%1–%2 UTC").arg(begin, end);
}

QString duration(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(milliseconds, 0) / 1000;
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (minutes == 0)
        //: A length of time: seconds
        return Words::tr("%1 s").arg(number(seconds));
    if (hours == 0 && seconds % 60 == 0)
        //: A length of time: minutes
        return Words::tr("%1 min").arg(number(minutes));
    if (hours == 0)
        //: A length of time: minutes and seconds
        return Words::tr("%1 min %2 s").arg(number(minutes), number(seconds % 60));
    if (minutes % 60 == 0)
        //: A length of time: hours
        return Words::tr("%1 h").arg(number(hours));
    //: A length of time: hours and minutes
    return Words::tr("%1 h %2 min").arg(number(hours), number(minutes % 60));
}

} // namespace dcs::Texts
