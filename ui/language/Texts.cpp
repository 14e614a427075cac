// SPDX-License-Identifier: MIT
#include "ui/language/Texts.h"

#include <QCoreApplication>
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
    return raw.isEmpty() ? QCoreApplication::translate("Texts", "Unknown") : raw;
}

/// "02:00" from "02:00:00" or "2"; other texts as they came.
QString clockTime(const QString &text)
{
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
        return QCoreApplication::translate("Texts", "Creating");
    case Status::CreateFailed:
        //: Status of an instance
        return QCoreApplication::translate("Texts", "Creation failed");
    case Status::Running:
        //: Status of an instance
        return QCoreApplication::translate("Texts", "Running");
    case Status::Error:
        //: Status of an instance
        return QCoreApplication::translate("Texts", "Faulty");
    case Status::Restarting:
        //: Status of an instance
        return QCoreApplication::translate("Texts", "Restarting");
    case Status::Frozen:
        //: Status of an instance: out of service, usually unpaid
        return QCoreApplication::translate("Texts", "Frozen");
    case Status::Extending:
        //: Status of an instance and of an operation: the size is being changed
        return QCoreApplication::translate("Texts", "Extending");
    case Status::Restoring:
        //: Status of an instance: a backup is being restored
        return QCoreApplication::translate("Texts", "Restoring");
    case Status::Flushing:
        //: Status of an instance: its data is being cleared
        return QCoreApplication::translate("Texts", "Flushing");
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
    return QCoreApplication::translate("Texts", "%1 %2").arg(engine(instance.engine), version);
}

QString cacheMode(CacheMode mode) { return cacheMode(word(mode)); }

QString cacheMode(const Word<CacheMode> &mode)
{
    switch (mode.value) {
    case CacheMode::Single:
        //: Type of an instance
        return QCoreApplication::translate("Texts", "Single-node");
    case CacheMode::MasterStandby:
        //: Type of an instance
        return QCoreApplication::translate("Texts", "Master/Standby");
    case CacheMode::Proxy:
        //: Type of an instance
        return QCoreApplication::translate("Texts", "Proxy Cluster");
    case CacheMode::Cluster:
        //: Type of an instance
        return QCoreApplication::translate("Texts", "Redis Cluster");
    case CacheMode::ReadWriteSplitting:
        //: Type of an instance
        return QCoreApplication::translate("Texts", "Read/Write Splitting");
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
        return QCoreApplication::translate("Texts", "Pay-per-use");
    case ChargingMode::YearlyMonthly:
        //: How an instance is billed: in advance, by the year or month
        return QCoreApplication::translate("Texts", "Yearly/Monthly");
    case ChargingMode::Unknown:
        break;
    }
    return unknownWord(mode.raw);
}

QString capacity(Capacity capacity)
{
    const double gigabytes = static_cast<double>(capacity.megabytes()) / megabytesPerGigabyte;
    //: A memory size in gigabytes
    return QCoreApplication::translate("Texts", "%1 GB")
        .arg(QLocale().toString(gigabytes, 'f', QLocale::FloatingPointShortest));
}

QString memory(qint64 megabytes)
{
    if (megabytes < megabytesPerGigabyte)
        //: A memory size in megabytes
        return QCoreApplication::translate("Texts", "%1 MB").arg(number(megabytes));
    const qint64 tenths = qRound64(static_cast<double>(megabytes) * 10 / megabytesPerGigabyte);
    const QString gigabytes =
        tenths % 10 == 0 ? number(tenths / 10) : QLocale().toString(static_cast<double>(tenths) / 10, 'f', 1);
    return QCoreApplication::translate("Texts", "%1 GB").arg(gigabytes);
}

QString percent(double share)
{
    //: A share in per cent
    return QCoreApplication::translate("Texts", "%1%").arg(number(qRound64(share * 100)));
}

QString number(qint64 number) { return QLocale().toString(number); }

QString dateTime(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString maintenanceWindow(const Instance &instance)
{
    if (instance.maintainBegin.isEmpty() || instance.maintainEnd.isEmpty())
        return {};
    //: From one time of day to another, in Coordinated Universal Time
    return QCoreApplication::translate("Texts", "%1–%2 UTC")
        .arg(clockTime(instance.maintainBegin), clockTime(instance.maintainEnd));
}

QString duration(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(milliseconds, 0) / 1000;
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (minutes == 0)
        //: A length of time: seconds
        return QCoreApplication::translate("Texts", "%1 s").arg(number(seconds));
    if (hours == 0 && seconds % 60 == 0)
        //: A length of time: minutes
        return QCoreApplication::translate("Texts", "%1 min").arg(number(minutes));
    if (hours == 0)
        //: A length of time: minutes and seconds
        return QCoreApplication::translate("Texts", "%1 min %2 s").arg(number(minutes), number(seconds % 60));
    if (minutes % 60 == 0)
        //: A length of time: hours
        return QCoreApplication::translate("Texts", "%1 h").arg(number(hours));
    //: A length of time: hours and minutes
    return QCoreApplication::translate("Texts", "%1 h %2 min").arg(number(hours), number(minutes % 60));
}

} // namespace dcs::Texts
