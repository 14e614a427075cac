// SPDX-License-Identifier: MIT
#include "ui/advice/PlanBar.h"

#include "ui/advice/AdviceTexts.h"
#include "ui/language/Texts.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMap>
#include <QPushButton>

#include <algorithm>

namespace dcs {

using namespace Qt::StringLiterals;

PlanBar::PlanBar(QWidget *parent)
    : QFrame(parent), m_selected(new QLabel(this)), m_size(new QLabel(this)), m_price(new QLabel(this)),
      m_kinds(new QLabel(this)), m_clear(new QPushButton(this)), m_plan(new QPushButton(this))
{
    setProperty("pane", true);
    setFrameShape(QFrame::StyledPanel);
    m_selected->setObjectName(u"planSelected"_s);
    m_price->setObjectName(u"planPrice"_s);
    m_plan->setObjectName(u"planChanges"_s);
    QFont bold = m_selected->font();
    bold.setWeight(QFont::DemiBold);
    m_selected->setFont(bold);
    setRole(m_kinds, "secondary");
    m_clear->setFlat(true);
    setPrimary(m_plan);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::group, Spacing::control, Spacing::control, Spacing::control);
    row->setSpacing(Spacing::group);
    row->addWidget(m_selected);
    row->addWidget(m_size);
    row->addWidget(m_price);
    row->addWidget(m_kinds);
    row->addStretch(1);
    row->addWidget(m_clear);
    row->addWidget(m_plan);
    connect(m_clear, &QPushButton::clicked, this, &PlanBar::clearRequested);
    connect(m_plan, &QPushButton::clicked, this, &PlanBar::planRequested);
    retranslateUi();
}

void PlanBar::setChanges(const QList<AdviceChange> &changes)
{
    m_changes = changes;
    retranslateUi();
}

void PlanBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PlanBar::retranslateUi()
{
    const int count = int(m_changes.size());
    Capacity before;
    Capacity after;
    int larger = 0;
    int unpriced = 0;
    for (const AdviceChange &change : m_changes) {
        before = before + change.instance.capacity;
        after = after + change.target.after.capacity;
        larger += change.target.shrinks() ? 0 : 1;
        unpriced += change.perMonth ? 0 : 1;
    }
    m_selected->setText(count == 0 ? tr("Nothing selected") : tr("%n selected", nullptr, count));
    //: Memory of all of them before and after, the first number without its unit: 104 → 152 GB
    m_size->setText(
        count == 0 ? QString() : tr("%1 → %2").arg(Texts::capacity(before), Texts::capacity(after)));
    QStringList price;
    if (const QList<Money> sums = sumsOf(m_changes); !sums.isEmpty())
        price.append(tr("%1 a month").arg(AdviceTexts::amounts(sums, true)));
    if (unpriced > 0)
        price.append(tr("%n without a price", nullptr, unpriced));
    m_price->setText(price.join(u" · "_s));
    QStringList kinds;
    if (larger > 0)
        kinds.append(tr("%n enlarged", nullptr, larger));
    if (count > larger)
        kinds.append(tr("%n made smaller", nullptr, count - larger));
    m_kinds->setText(kinds.join(u", "_s));
    m_clear->setText(tr("Clear"));
    m_clear->setVisible(count > 0);
    m_plan->setText(count == 0 ? tr("Plan changes…") : tr("Plan %n change(s)…", nullptr, count));
    const auto isElsewhere = [this](const AdviceChange &change) {
        return change.instance.projectId != m_changes.first().instance.projectId;
    };
    const bool isSplit = std::ranges::any_of(m_changes, isElsewhere);
    if (isSplit)
        m_kinds->setText(tr("Choose instances of one region and project"));
    m_plan->setEnabled(count > 0 && !isSplit);
}

QList<Money> sumsOf(const QList<AdviceChange> &changes)
{
    QMap<QString, Money> sums;
    for (const AdviceChange &change : changes) {
        if (!change.perMonth)
            continue;
        const auto present = sums.constFind(change.perMonth->currency());
        const std::optional<Money> more =
            present == sums.constEnd() ? change.perMonth : sum(*present, *change.perMonth);
        if (more)
            sums.insert(change.perMonth->currency(), *more);
    }
    return sums.values();
}

} // namespace dcs
