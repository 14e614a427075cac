// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchTotals.h"

#include "ui/language/Texts.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LanguageChange.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

BatchTotals::BatchTotals(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"totals"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(Spacing::group, Spacing::control, Spacing::group, Spacing::control);
    layout->setSpacing(Spacing::group);
    for (Cell &cell : m_cells) {
        auto *fact = new QWidget(this);
        cell = {new QLabel(fact), new QLabel(fact)};
        setRole(cell.caption, "small");
        auto *column = new QVBoxLayout(fact);
        column->setContentsMargins({});
        column->setSpacing(0);
        column->addWidget(cell.caption);
        column->addWidget(cell.value);
        layout->addWidget(fact);
    }
    constexpr std::array names{
        "instances", "memory", "quota", "dataLoss", "readOnly", "interrupted", "orders"};
    static_assert(names.size() == FactCount);
    for (std::size_t i = 0; i < FactCount; ++i)
        m_cells[i].value->setObjectName(QLatin1StringView(names[i]));
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void BatchTotals::setPlan(const ResizePlan &plan)
{
    m_plan = plan;
    m_totals = plan.totals();
    retranslateUi();
}

QString BatchTotals::caption(Fact fact)
{
    switch (fact) {
    case Instances:
        //: Sum of a plan: how many instances are resized; the captions that follow stand beside it
        return tr("Resized");
    case Memory:
        return tr("Memory");
    case Quota:
        return tr("Quota afterwards");
    case DataLoss:
        return tr("May lose data");
    case ReadOnly:
        return tr("Read-only");
    case Interrupted:
        return tr("Interrupted");
    case Orders:
        return tr("Orders to be paid");
    case FactCount:
        break;
    }
    Q_UNREACHABLE();
}

QString BatchTotals::value(Fact fact) const
{
    switch (fact) {
    case Instances:
        //: Sum of a plan: 12 of 15
        return tr("%1 of %2").arg(Texts::number(m_totals.instances), Texts::number(m_plan.rows().size()));
    case Memory:
        //: Sum of a plan: memory before and after
        return tr("%1 → %2").arg(Texts::capacity(m_totals.before), Texts::capacity(m_totals.after));
    case Quota: {
        const std::optional<MemoryQuota> quota = m_plan.quotaAfter();
        return quota ? tr("%1 of %2").arg(Texts::capacity(quota->used), Texts::capacity(quota->limit))
                     //: The memory quota
                     : tr("not known");
    }
    case DataLoss:
        return Texts::number(m_totals.mayLoseData);
    case ReadOnly:
        return Texts::number(m_totals.readOnly);
    case Interrupted:
        return Texts::number(m_totals.interrupted);
    case Orders:
        return Texts::number(m_totals.orders);
    case FactCount:
        break;
    }
    Q_UNREACHABLE();
}

std::optional<Tone> BatchTotals::tone(Fact fact) const
{
    const bool isOverQuota = m_plan.blockers({}).contains(PlanBlocker::MemoryQuota);
    if ((fact == Quota && isOverQuota) || (fact == DataLoss && m_totals.mayLoseData > 0))
        return Tone::Bad;
    if ((fact == Orders && m_totals.orders > 0) || (fact == ReadOnly && m_totals.readOnly > 0)
        || (fact == Interrupted && m_totals.interrupted > 0))
        return Tone::Caution;
    return std::nullopt;
}

void BatchTotals::retranslateUi()
{
    for (std::size_t i = 0; i < FactCount; ++i) {
        const auto fact = static_cast<Fact>(i);
        const Cell &cell = m_cells[i];
        cell.caption->setText(caption(fact));
        cell.value->setText(value(fact));
        //: Spoken: a caption and its value
        cell.value->setAccessibleName(tr("%1: %2").arg(caption(fact), value(fact)));
        if (const std::optional<Tone> meaning = tone(fact))
            setTone(cell.value, *meaning);
        else
            clearTone(cell.value);
    }
}

} // namespace dcs
