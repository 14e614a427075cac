// SPDX-License-Identifier: MIT
#include "ui/resize/targets/KindBar.h"

#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/resize/targets/TargetsModel.h"
#include "ui/widgets/LanguageChange.h"

#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

int indexOf(TargetKind kind) { return static_cast<int>(kind); }

} // namespace

bool isOfKind(const Candidate &candidate, TargetKind kind)
{
    const bool size = candidate.kind == ChangeKind::Size;
    switch (kind) {
    case TargetKind::Larger:
        return size && candidate.after.capacity > candidate.before.capacity;
    case TargetKind::Smaller:
        return size && candidate.shrinks();
    case TargetKind::Type:
        return candidate.kind == ChangeKind::Type;
    case TargetKind::Replicas:
        return candidate.kind == ChangeKind::AddReplica || candidate.kind == ChangeKind::RemoveReplica;
    case TargetKind::Shards:
        return size && candidate.before.shards && candidate.after.shards
            && candidate.before.shards != candidate.after.shards;
    }
    Q_UNREACHABLE();
}

KindBar::KindBar(QWidget *parent) : SegmentedControl(parent)
{
    for (const char *segmentName : {"kindLarger", "kindSmaller", "kindType", "kindReplicas", "kindShards"})
        addSegment()->setObjectName(QLatin1StringView(segmentName));
    retranslateUi();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void KindBar::setCandidates(const QList<Candidate> &candidates)
{
    for (const TargetKind kind : allTargetKinds) {
        const auto isOne = [kind](const Candidate &candidate) { return isOfKind(candidate, kind); };
        // The allowed ones come first, the nearest of the others next.
        const auto nearest = std::find_if(candidates.cbegin(), candidates.cend(), isOne);
        Choice &choice = m_choices.at(static_cast<std::size_t>(kind));
        choice.any = nearest != candidates.cend();
        choice.refusals = choice.any ? nearest->refusals : QList<Refusal>();
        choice.allowed = static_cast<int>(std::count_if(candidates.cbegin(), candidates.cend(),
            [&](const Candidate &candidate) { return candidate.isAllowed() && isOne(candidate); }));
        segment(indexOf(kind))->setEnabled(isOffered(kind));
    }
    if (!isOffered(kind())) {
        const auto *first = std::find_if(allTargetKinds.begin(), allTargetKinds.end(),
            [this](TargetKind each) { return isOffered(each); });
        setCurrent(indexOf(first == allTargetKinds.end() ? TargetKind::Larger : *first));
    }
    retranslateUi();
}

TargetKind KindBar::kind() const { return static_cast<TargetKind>(std::max(current(), 0)); }

QString KindBar::reasons() const
{
    QStringList lines;
    for (const TargetKind kind : allTargetKinds) {
        const Choice &choice = m_choices.at(static_cast<std::size_t>(kind));
        if (choice.any && choice.allowed == 0) {
            //: A kind of change that cannot be chosen, and why
            lines.append(tr("%1: %2").arg(name(kind), Texts::refusal(choice.refusals.first())));
        }
    }
    return lines.join(u'\n');
}

bool KindBar::isOffered(TargetKind kind) const
{
    return m_choices.at(static_cast<std::size_t>(kind)).allowed > 0;
}

QString KindBar::name(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Larger:
        //: Kind of change: more memory
        return tr("Larger");
    case TargetKind::Smaller:
        //: Kind of change: less memory
        return tr("Smaller");
    case TargetKind::Type:
        //: Kind of change: another instance type
        return tr("Type");
    case TargetKind::Replicas:
        //: Kind of change: one replica more or less
        return tr("Replicas");
    case TargetKind::Shards:
        //: Kind of change: more or fewer shards
        return tr("Shards");
    }
    Q_UNREACHABLE();
}

void KindBar::retranslateUi()
{
    setAccessibleName(tr("Kind of change"));
    for (const TargetKind kind : allTargetKinds) {
        const Choice &choice = m_choices.at(static_cast<std::size_t>(kind));
        QToolButton *button = segment(indexOf(kind));
        QString reason;
        if (choice.allowed == 0)
            reason = choice.any ? refusalLines(choice.refusals)
                                : tr("No specification for such a change is known.");
        const QString number = u"  "_s + Texts::number(choice.allowed);
        button->setText(choice.allowed > 0 ? name(kind) + number : name(kind));
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
    }
}

} // namespace dcs
