// SPDX-License-Identifier: MIT
#include "ui/resize/change/ChangeOptions.h"

#include "ui/resize/change/ChangeInputs.h"
#include "ui/resize/change/ConditionList.h"
#include "ui/resize/change/WhenBar.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/Note.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

ChangeOptions::ChangeOptions(const Theme *theme, QObject *parent)
    : QObject(parent), m_inputs(new ChangeInputs), m_terms(new QWidget), m_when(new WhenBar),
      m_conditions(new ConditionList(m_terms)), m_order(new Note(theme, Note::Look::Line, m_terms)),
      m_payAutomatically(new QCheckBox(m_terms))
{
    m_payAutomatically->setObjectName(u"payAutomatically"_s);
    m_order->setObjectName(u"orderNote"_s);
    auto *layout = new QVBoxLayout(m_terms);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::control);
    layout->addWidget(m_order);
    layout->addWidget(m_payAutomatically);
    layout->addWidget(m_conditions);
    onLanguageChange(m_terms, [this] { retranslateUi(); });
    connect(m_inputs, &ChangeInputs::changed, this, &ChangeOptions::changed);
    connect(m_conditions, &ConditionList::changed, this, &ChangeOptions::changed);
    connect(m_payAutomatically, &QCheckBox::toggled, this, &ChangeOptions::changed);
    connect(m_when, &WhenBar::changed, this, &ChangeOptions::changed);
    setChange({}, {});
}

void ChangeOptions::setChange(const Instance &instance, const std::optional<Candidate> &change)
{
    const QSignalBlocker blocker(this); // what changes by this is no choice of the user
    const bool same = m_change && change && m_change->after == change->after && m_change->kind == change->kind
        && m_instance.id == instance.id;
    m_instance = instance;
    m_change = change;
    if (!same) {
        m_inputs->clearChoices();
        m_conditions->clearTicks();
        m_payAutomatically->setChecked(false);
        m_when->chooseAtOnce();
    }
    m_inputs->setChange(instance, change);
    m_conditions->setConditions(change ? change->conditions : QList<Condition>());
    m_when->setChange(instance, change);
    const bool order = change && change->createsOrder;
    m_order->setVisible(order);
    m_payAutomatically->setVisible(order);
    m_terms->setVisible(order || (change && !change->conditions.isEmpty()));
    retranslateUi();
}

void ChangeOptions::setEnabled(bool enabled)
{
    for (QWidget *part : {static_cast<QWidget *>(m_inputs), m_terms})
        part->setEnabled(enabled);
}

ResizeOptions ChangeOptions::options() const
{
    ResizeOptions options;
    m_inputs->addTo(options);
    options.inMaintenanceWindow = m_when->isInWindow();
    options.payAutomatically = m_change && m_change->createsOrder && m_payAutomatically->isChecked();
    return options;
}

QString ChangeOptions::missing() const
{
    if (const QString input = m_inputs->missing(); !input.isEmpty())
        return input;
    return m_conditions->allConfirmed()
        ? QString()
        : tr("Tick the conditions of this change once you have checked them.");
}

void ChangeOptions::retranslateUi()
{
    m_order->setNote(Tone::Caution,
        tr("Yearly/monthly: an order is created for the account of this project, and nothing changes before "
           "it is paid. Unless it pays automatically, pay it in the billing center."));
    m_payAutomatically->setText(tr("&Pay automatically from the cash balance"));
}

} // namespace dcs
