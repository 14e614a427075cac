// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchTotals.h"

#include "ui/language/Texts.h"
#include "ui/resize/batch/BatchDuration.h"
#include "ui/resize/batch/BatchTexts.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LanguageChange.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

BatchTotals::BatchTotals(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"totals"_s);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Spacing::group);
    constexpr std::array names{"memory", "quota", "duration"};
    static_assert(names.size() == FactCount);
    for (std::size_t i = 0; i < FactCount; ++i) {
        auto *fact = new QWidget(this);
        Cell &cell = m_cells[i];
        cell = {new QLabel(fact), new QLabel(fact), new QLabel(fact)};
        cell.value->setObjectName(QLatin1StringView(names[i]));
        cell.note->setObjectName(QLatin1StringView(names[i]) + u"Note"_s);
        setRole(cell.caption, "small");
        setRole(cell.note, "small");
        QFont bold = cell.value->font();
        bold.setBold(true);
        cell.value->setFont(bold);
        auto *column = new QVBoxLayout(fact);
        column->setContentsMargins({});
        column->setSpacing(0);
        for (QLabel *label : {cell.caption, cell.value, cell.note})
            column->addWidget(label);
        layout->addWidget(fact);
    }
    retranslateUi();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void BatchTotals::setPlan(const ResizePlan &plan, const BatchSettings &settings, const QDateTime &now)
{
    m_plan = plan;
    m_settings = settings;
    m_now = now;
    retranslateUi();
}

BatchTotals::Words BatchTotals::memoryWords() const
{
    const PlanTotals totals = m_plan.totals();
    const bool shrinks = totals.after < totals.before;
    const Capacity difference = shrinks ? totals.before - totals.after : totals.after - totals.before;
    return {tr("Memory"), BatchTexts::capacities(totals.before, totals.after),
        (shrinks ? u"−"_s : u"+"_s) + Texts::capacity(difference), {}};
}

BatchTotals::Words BatchTotals::quotaWords() const
{
    const std::optional<MemoryQuota> quota = m_plan.quotaAfter();
    if (!quota)
        //: The memory quota
        return {tr("Quota afterwards"), tr("not known"), {}, {}};
    const bool isOver = m_plan.blockers({}).contains(PlanBlocker::MemoryQuota);
    return {tr("Quota afterwards"), Texts::capacity(quota->used),
        //: Below an amount of memory: the whole of the quota
        tr("of %1").arg(Texts::capacity(quota->limit)), isOver ? std::optional(Tone::Bad) : std::nullopt};
}

BatchTotals::Words BatchTotals::durationWords() const
{
    Words words{tr("Estimated duration"), u"–"_s, {}, {}};
    if (m_plan.totals().instances == 0)
        return words;
    if (m_settings.inOwnWindow) {
        words.note = tr("each in its maintenance window");
        return words;
    }
    const BatchEstimate estimate = BatchDuration::batch(m_plan, m_settings);
    words.value = BatchDuration::text(estimate);
    const QDateTime start = m_settings.notBefore.value_or(m_now);
    //: Number of resizes at the same time, and when all have ended
    words.note =
        tr("%n at once, %1", nullptr, m_settings.maxRunning).arg(BatchDuration::end(estimate, start));
    if (BatchDuration::takesDays(estimate))
        words.tone = Tone::Caution;
    return words;
}

void BatchTotals::retranslateUi()
{
    const std::array<Words, FactCount> all{memoryWords(), quotaWords(), durationWords()};
    for (std::size_t i = 0; i < FactCount; ++i) {
        const Cell &cell = m_cells[i];
        const Words &words = all[i];
        cell.caption->setText(words.caption);
        cell.value->setText(words.value);
        cell.note->setText(words.note);
        //: Spoken: a caption and its value
        cell.value->setAccessibleName(
            tr("%1: %2").arg(words.caption, words.value + u' ' + words.note).trimmed());
        if (words.tone)
            setTone(cell.value, *words.tone);
        else
            clearTone(cell.value);
    }
}

} // namespace dcs
