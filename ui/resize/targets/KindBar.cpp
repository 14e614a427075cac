// SPDX-License-Identifier: MIT
#include "ui/resize/targets/KindBar.h"

#include "ui/resize/targets/TargetsModel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LanguageChange.h"

#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

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

KindBar::KindBar(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::group);
    constexpr std::array names{"kindLarger", "kindSmaller", "kindType", "kindReplicas", "kindShards"};
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        auto *radio = new QRadioButton(this);
        radio->setObjectName(QLatin1StringView(names.at(i)));
        layout->addWidget(radio);
        connect(radio, &QRadioButton::clicked, this, &KindBar::kindChosen);
        m_choices.at(i).button = radio;
    }
    button(TargetKind::Larger)->setChecked(true);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void KindBar::setCandidates(const QList<Candidate> &candidates)
{
    for (const TargetKind kind : allTargetKinds) {
        // The allowed ones come first, the nearest of the others next.
        const auto nearest = std::find_if(candidates.cbegin(), candidates.cend(),
            [kind](const Candidate &candidate) { return isOfKind(candidate, kind); });
        Choice &choice = m_choices.at(static_cast<std::size_t>(kind));
        choice.any = nearest != candidates.cend();
        choice.refusals = choice.any ? nearest->refusals : QList<Refusal>();
        choice.button->setEnabled(choice.any && choice.refusals.isEmpty());
    }
    // The whole bar may be disabled while a change is checked: that takes no kind away.
    const auto isOffered = [this](TargetKind each) { return button(each)->isEnabledTo(this); };
    if (!isOffered(kind())) {
        const auto first = std::find_if(allTargetKinds.begin(), allTargetKinds.end(), isOffered);
        button(first == allTargetKinds.end() ? TargetKind::Larger : *first)->setChecked(true);
    }
    retranslateUi();
}

TargetKind KindBar::kind() const
{
    const auto chosen = std::find_if(allTargetKinds.begin(), allTargetKinds.end(),
        [this](TargetKind each) { return button(each)->isChecked(); });
    return chosen == allTargetKinds.end() ? TargetKind::Larger : *chosen;
}

QRadioButton *KindBar::button(TargetKind kind) const
{
    return m_choices.at(static_cast<std::size_t>(kind)).button;
}

void KindBar::retranslateUi()
{
    setAccessibleName(tr("Kind of change"));
    //: Kind of change: more memory
    button(TargetKind::Larger)->setText(tr("&Larger"));
    //: Kind of change: less memory
    button(TargetKind::Smaller)->setText(tr("&Smaller"));
    //: Kind of change: another instance type
    button(TargetKind::Type)->setText(tr("T&ype"));
    //: Kind of change: one replica more or less
    button(TargetKind::Replicas)->setText(tr("R&eplicas"));
    //: Kind of change: more or fewer shards
    button(TargetKind::Shards)->setText(tr("S&hards"));
    for (const Choice &choice : m_choices) {
        QString reason;
        if (!choice.button->isEnabled())
            reason = choice.any ? refusalLines(choice.refusals)
                                : tr("No specification for such a change is known.");
        choice.button->setToolTip(reason);
        choice.button->setAccessibleDescription(reason);
    }
}

} // namespace dcs
