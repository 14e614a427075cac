// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace dcs::test {

using namespace Qt::StringLiterals;

/// What is sold of one engine, version, type, CPU type and number of copies, written down from the product
/// description.
struct Ladder {
    QString engine;
    QStringList versions;
    QString cacheMode;
    QString cpuType;
    int copies;
    QString code; ///< %1: size and number
    QString capacities; ///< GB
    QString notOffered; ///< capacities that are not sold pay-per-use
    QString masterCode; ///< code of the master/standby ladder that a single-node instance may change to
    QString masterCapacities;
};

inline const QString firstSizes = u"2 4 8 16 32 64"_s;
inline const QString smallSizes = u"0.125 0.25 0.5 1 2 4 8 16 24 32 48 64"_s;
inline const QString splittingSizes = u"1 2 4 8 16 32 64"_s;
inline const QString clusterSizes = u"4 8 16 24 32 48 64 96 128 192 256 384 512 768 1024"_s;

inline QList<Ladder> firstGeneration()
{
    const QString none;
    return {
        {u"Redis"_s, {u"3.0"_s}, u"single"_s, u"x86_64"_s, 1, u"dcs.single_node"_s, firstSizes, none,
            u"dcs.master_standby"_s, firstSizes},
        {u"Redis"_s, {u"3.0"_s}, u"ha"_s, u"x86_64"_s, 2, u"dcs.master_standby"_s, firstSizes, none, none,
            none},
        {u"Redis"_s, {u"3.0"_s}, u"proxy"_s, u"x86_64"_s, 2, u"dcs.cluster"_s, u"64 128 256 512 1024"_s,
            u"512 1024"_s, none, none},
        {u"Redis"_s, {u"3.0"_s}, u"single"_s, u"aarch64"_s, 1, u"dcs.arm.single_node"_s, firstSizes, none,
            u"dcs.arm.master_standby"_s, u"2 4"_s},
        {u"Redis"_s, {u"3.0"_s}, u"ha"_s, u"aarch64"_s, 2, u"dcs.arm.master_standby"_s, u"2 4"_s, none, none,
            none},
        {u"Memcached"_s, {u""_s}, u"single"_s, u"x86_64"_s, 1, u"dcs.memcached.single_node"_s, firstSizes,
            none, u"dcs.memcached.master_standby"_s, firstSizes},
        {u"Memcached"_s, {u""_s}, u"ha"_s, u"x86_64"_s, 2, u"dcs.memcached.master_standby"_s, firstSizes,
            none, none, none},
    };
}

inline QList<Ladder> laterVersions()
{
    const QStringList all{u"4.0"_s, u"5.0"_s, u"6.0"_s, u"7.0"_s};
    const QStringList upTo6{u"4.0"_s, u"5.0"_s, u"6.0"_s};
    QList<Ladder> ladders;
    const auto add = [&ladders](const QStringList &versions, const QString &mode, const QString &cpuType,
                         int copies, const QString &code, const QString &sizes) {
        ladders.append({u"Redis"_s, versions, mode, cpuType, copies, code, sizes, u""_s, u""_s, u""_s});
    };
    add(all, u"single"_s, u"x86_64"_s, 1, u"redis.single.xu1.%1"_s, smallSizes);
    add(all, u"single"_s, u"aarch64"_s, 1, u"redis.single.au1.%1"_s, smallSizes);
    for (const int copies : {2, 3, 4, 5})
        add(all, u"ha"_s, u"x86_64"_s, copies, u"redis.ha.xu1.%1"_s, smallSizes);
    add(all, u"ha"_s, u"aarch64"_s, 2, u"redis.ha.au1.%1"_s, smallSizes);
    for (const int copies : {2, 3, 4, 5, 6})
        add(upTo6, u"ha_rw_split"_s, u"x86_64"_s, copies, u"redis.ha.xu1.%1"_s, splittingSizes);
    add(upTo6, u"proxy"_s, u"x86_64"_s, 2, u"redis.proxy.xu1.%1"_s, clusterSizes + u" 2048 4096"_s);
    add(upTo6, u"proxy"_s, u"aarch64"_s, 2, u"redis.proxy.au1.%1"_s, clusterSizes + u" 2048 4096"_s);
    for (const int copies : {1, 3, 4, 5})
        add(all, u"cluster"_s, u"x86_64"_s, copies, u"redis.cluster.xu1.%1"_s, clusterSizes);
    add(all, u"cluster"_s, u"x86_64"_s, 2, u"redis.cluster.xu1.%1"_s, clusterSizes + u" 2048"_s);
    add(all, u"cluster"_s, u"aarch64"_s, 2, u"redis.cluster.au1.%1"_s, clusterSizes + u" 2048"_s);
    return ladders;
}

/// "redis.ha.xu1.large.r2.8" from "redis.ha.xu1.%1": a size word, the copies where the type has a choice, and
/// a number.
inline QString codeOf(const Ladder &ladder, const QString &capacity)
{
    if (!ladder.code.contains(u"%1"))
        return ladder.code;
    const bool tiny = capacity.startsWith(u"0.");
    const QString number = tiny ? QString::number(capacity.toDouble() * 1024) : capacity;
    QString copies;
    if (ladder.cacheMode == u"ha" || ladder.cacheMode == u"cluster")
        copies = u".r%1"_s.arg(ladder.copies);
    else if (ladder.cacheMode == u"ha_rw_split")
        copies = u".p%1"_s.arg(ladder.copies);
    return ladder.code.arg((tiny ? u"tiny"_s : u"large"_s) + copies + u'.' + number);
}

inline QString target(const QString &code, const QString &capacity)
{
    return code + u' ' + capacity + u" GB"_s;
}

} // namespace dcs::test

Q_DECLARE_METATYPE(dcs::test::Ladder)
