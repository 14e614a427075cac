// SPDX-License-Identifier: MIT
#include "ui/resize/change/PictureContent.h"

#include "ui/charts/Charts.h"
#include "ui/language/Texts.h"
#include "ui/resize/change/PictureNodes.h"
#include "ui/resize/targets/SizeFacts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResizePicture)
};

std::optional<double> figureOf(std::optional<qint64> megabytes)
{
    return megabytes ? std::optional(static_cast<double>(*megabytes)) : std::nullopt;
}

double share(qint64 megabytes, double total)
{
    return total > 0 ? static_cast<double>(megabytes) / total : 0;
}

QString percent(qint64 megabytes, double total) { return Texts::percent(share(megabytes, total)); }

QString sizeOf(const InstanceSize &size, ChangeKind kind, bool inShards)
{
    if (kind == ChangeKind::Type)
        return Texts::cacheMode(size.cacheMode);
    const std::optional<int> count = inShards ? size.shards : size.replicas;
    if (!count)
        return u"–"_s;
    return inShards ? Words::tr("%n shard(s)", nullptr, *count)
                    //: Copies of each shard, the master included
                    : Words::tr("%n copies", nullptr, *count);
}

QString nodesTitle(const Candidate &change, bool inShards)
{
    if (change.kind == ChangeKind::Type) {
        //: Title of a picture: type of the instance before and after
        return Words::tr("From %1 to %2")
            .arg(Texts::cacheMode(change.before.cacheMode), Texts::cacheMode(change.after.cacheMode));
    }
    const auto count = [inShards](const InstanceSize &size) {
        const std::optional<int> value = inShards ? size.shards : size.replicas;
        return value ? Texts::number(*value) : u"–"_s;
    };
    return inShards
        //: Title of a picture: number of shards before and after
        ? Words::tr("From %1 to %2 shards").arg(count(change.before), count(change.after))
        //: Title of a picture: number of copies before and after
        : Words::tr("From %1 to %2 copies").arg(count(change.before), count(change.after));
}

QString useTitle(const PictureSource &source, const charts::BeforeAfter &bars, Tone &tone)
{
    const std::optional<qint64> peak = source.evidence.peakMb;
    const std::optional<qint64> used = source.instance.usedMemoryMb;
    if (!source.change) {
        //: Title of a picture; %1 is a share of the memory
        return used ? Words::tr("Use is %1 now").arg(percent(*used, bars.before))
                    : Words::tr("Choose a target to see what changes.");
    }
    const double after = *bars.after;
    if (peak && static_cast<double>(*peak) > after) {
        tone = Tone::Bad;
        //: %1 and %2 are amounts of memory: used at the peak, there is then
        return Words::tr("The peak of 30 days does not fit: %1 of %2")
            .arg(Texts::memory(*peak), Texts::memory(static_cast<qint64>(after)));
    }
    const bool falls = after >= bars.before;
    if (peak) {
        const QString from = percent(*peak, bars.before);
        const QString to = percent(*peak, after);
        return falls ? Words::tr("Peak use falls from %1 to %2").arg(from, to)
                     : Words::tr("Peak use rises from %1 to %2").arg(from, to);
    }
    if (used) {
        const QString from = percent(*used, bars.before);
        const QString to = percent(*used, after);
        //: Title of a picture: share of the memory that is used, before and after
        return falls ? Words::tr("Use falls from %1 to %2").arg(from, to)
                     //: Title of a picture: share of the memory that is used, before and after
                     : Words::tr("Use rises from %1 to %2").arg(from, to);
    }
    return Words::tr("From %1 to %2")
        .arg(Texts::capacity(source.change->before.capacity), Texts::capacity(source.change->after.capacity));
}

/// The figures right of a bar of so much memory.
void addFigures(charts::RowWords &words, const PictureSource &source, double total)
{
    const std::optional<qint64> peak = source.evidence.peakMb;
    const std::optional<qint64> used = source.instance.usedMemoryMb;
    const auto free = [total](qint64 megabytes) {
        return Texts::memory(std::max<qint64>(static_cast<qint64>(total) - megabytes, 0));
    };
    const std::optional<qint64> figure = peak ? peak : used;
    if (!figure) {
        words.figure = Words::tr("no metrics");
        return;
    }
    const MemoryLevel level = source.evidence.levels.levelOf(share(*figure, total) * 100);
    words.tone = level == MemoryLevel::Normal ? Tone::Quiet : charts::toneOf(level);
    if (!peak) {
        //: %1 is a share of the memory
        words.figure = Words::tr("%1 in use").arg(percent(*used, total));
        //: %1 is an amount of memory
        words.detail = Words::tr("%1 free").arg(free(*used));
        return;
    }
    //: %1 is a share of the memory
    words.figure = Words::tr("%1 at peak").arg(percent(*peak, total));
    words.detail = used
        //: Share of the memory, amount of memory
        ? Words::tr("%1 now · free at peak %2").arg(percent(*used, total), free(*peak))
        //: %1 is an amount of memory
        : Words::tr("free at peak %1").arg(free(*peak));
}

void fillBars(PictureContent &content, const PictureSource &source)
{
    content.bars.before = static_cast<double>(SizeFacts::usableMb(source.present));
    if (source.change)
        content.bars.after = static_cast<double>(SizeFacts::usableMb(source.change->specification));
    content.bars.used = figureOf(source.instance.usedMemoryMb);
    content.bars.peak = figureOf(source.evidence.peakMb);
    content.title = useTitle(source, content.bars, content.tone);
    content.now.size = Texts::capacity(source.instance.capacity);
    addFigures(content.now, source, content.bars.before);
    if (source.change) {
        content.then.size = Texts::capacity(source.change->specification.capacity);
        addFigures(content.then, source, *content.bars.after);
    }
    if (source.evidence.peakMb) {
        //: An amount of memory and a time
        content.peakLabel =
            Words::tr("Peak of 30 days: %1 · %2")
                .arg(Texts::memory(*source.evidence.peakMb), Texts::dateTime(source.evidence.peakAt));
    }
}

void fillNodes(PictureContent &content, const PictureSource &source)
{
    const Candidate &change = *source.change;
    const bool inShards = change.kind == ChangeKind::Size;
    content.showsNodes = true;
    content.title = nodesTitle(change, inShards);
    content.now.size = sizeOf(change.before, change.kind, inShards);
    content.then.size = sizeOf(change.after, change.kind, inShards);
    const auto capacity = [](const InstanceSize &size) { return Texts::capacity(size.capacity); };
    content.now.detail = capacity(change.before);
    const bool isReplica = change.kind == ChangeKind::AddReplica || change.kind == ChangeKind::RemoveReplica;
    content.then.detail = capacity(change.after);
    if (isReplica && change.after.shards.value_or(1) > 1) {
        //: Beside the picture of the nodes of one shard
        content.now.figure = Words::tr("in each of %n shard(s)", nullptr, *change.after.shards);
        content.then.figure = content.now.figure;
    }
    const PictureNodes nodes = nodesOf(change, source.topology, source.options);
    content.nodesNow = nodes.now;
    content.nodesThen = nodes.then;
}

} // namespace

QString PictureContent::spoken() const
{
    QStringList parts{title};
    for (const charts::RowWords &row : {now, then}) {
        QStringList words{row.size, row.figure, row.detail};
        words.removeAll(QString());
        if (!row.caption.isEmpty())
            parts.append(row.caption + u": "_s + words.join(u", "_s));
    }
    parts.append(peakLabel);
    for (const charts::NodeBox &node : nodesThen) {
        if (node.state == charts::NodeBox::State::Comes)
            parts.append(u"+ "_s + node.title);
        else if (node.state == charts::NodeBox::State::Goes)
            parts.append(u"\u2212 "_s + node.title);
    }
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

PictureContent pictureOf(const PictureSource &source)
{
    PictureContent content;
    //: Left of a bar: the instance as it is
    content.now.caption = Words::tr("Now");
    if (source.change) {
        //: Left of a bar: the instance once it is changed
        content.then.caption = Words::tr("After");
    }
    const bool isSize =
        !source.change || (source.change->kind == ChangeKind::Size && source.kind != TargetKind::Shards);
    if (isSize)
        fillBars(content, source);
    else
        fillNodes(content, source);
    return content;
}

} // namespace dcs
