// SPDX-License-Identifier: MIT
#include "ui/language/ChangeTexts.h"

#include "ui/language/Texts.h"

#include <QLocale>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

bool isReplicas(ChangeKind kind)
{
    return kind == ChangeKind::AddReplica || kind == ChangeKind::RemoveReplica;
}

bool isType(const ResizeRequest &request)
{
    return request.kind == ChangeKind::Type || request.from.cacheMode != request.to.cacheMode;
}

/// The number of shards changes, and each stays as large as it is.
bool isShards(const ResizeRequest &request)
{
    const std::optional<int> before = request.from.shards;
    const std::optional<int> after = request.to.shards;
    if (!before || !after || *before == *after || isType(request) || isReplicas(request.kind))
        return false;
    return request.from.capacity.megabytes() * *after == request.to.capacity.megabytes() * *before
        || request.from.capacity == request.to.capacity;
}

} // namespace

QString ChangeTexts::capacities(const ResizeRequest &request)
{
    constexpr double megabytesPerGigabyte = 1024;
    const double before = static_cast<double>(request.from.capacity.megabytes()) / megabytesPerGigabyte;
    //: capacity before (a number) and after (with its unit): "8 → 16 GB"
    return tr("%1 → %2").arg(QLocale().toString(before, 'f', QLocale::FloatingPointShortest),
        Texts::capacity(request.to.capacity));
}

QString ChangeTexts::copies(const ResizeRequest &request)
{
    if (!request.from.replicas || !request.to.replicas)
        return request.kind == ChangeKind::AddReplica ? tr("a replica more") : tr("a replica fewer");
    //: copies of the data before (%1) and after, master included: "2 → 3 copies"
    return tr("%1 → %n copies", nullptr, *request.to.replicas).arg(Texts::number(*request.from.replicas));
}

QString ChangeTexts::change(const ResizeRequest &request)
{
    if (isReplicas(request.kind))
        return copies(request);
    QStringList parts;
    if (isType(request)) {
        //: type before and after: "Single-node → Master/Standby"
        parts.append(tr("%1 → %2").arg(
            Texts::cacheMode(request.from.cacheMode), Texts::cacheMode(request.to.cacheMode)));
        if (request.from.capacity != request.to.capacity)
            parts.append(capacities(request));
        return parts.join(u" · "_s);
    }
    const bool hasShards =
        request.from.shards && request.to.shards && *request.from.shards != *request.to.shards;
    if (!isShards(request))
        parts.append(capacities(request));
    if (hasShards) {
        //: shards before (%1) and after: "3 → 5 shards"
        parts.append(
            tr("%1 → %n shards", nullptr, *request.to.shards).arg(Texts::number(*request.from.shards)));
    }
    return parts.join(u" · "_s);
}

QString ChangeTexts::running(const ResizeRequest &request)
{
    if (isReplicas(request.kind)) {
        //: how a change has ended; copies of the data
        return request.to.replicas ? tr("Running with %n copies", nullptr, *request.to.replicas)
                                   : tr("Running");
    }
    if (isType(request)) {
        //: how a change has ended; %1 is a type: "Master/Standby"
        return tr("Running as %1").arg(Texts::cacheMode(request.to.cacheMode));
    }
    if (isShards(request)) {
        //: how a change has ended
        return tr("Running with %n shards", nullptr, *request.to.shards);
    }
    //: how a change has ended; %1 is a capacity: "16 GB"
    return tr("Running at %1").arg(Texts::capacity(request.to.capacity));
}

QString ChangeTexts::size(const ResizeRequest &request, const InstanceSize &size)
{
    if (isReplicas(request.kind) && size.replicas)
        return tr("%n copies", nullptr, *size.replicas);
    if (isType(request))
        return Texts::cacheMode(size.cacheMode);
    if (isShards(request) && size.shards)
        return tr("%n shards", nullptr, *size.shards);
    return Texts::capacity(size.capacity);
}

} // namespace dcs
