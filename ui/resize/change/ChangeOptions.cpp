// SPDX-License-Identifier: MIT
#include "ui/resize/change/ChangeOptions.h"

#include "ui/language/Texts.h"
#include "ui/resize/change/ChangeInputs.h"
#include "ui/resize/change/ConditionList.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/Note.h"
#include "ui/widgets/WrapLabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

ChangeOptions::ChangeOptions(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_inputs(new ChangeInputs(this)), m_conditions(new ConditionList(this)),
      m_when(new QWidget(this)), m_whenLabel(new QLabel(m_when)), m_atOnce(new QRadioButton(m_when)),
      m_inWindow(new QRadioButton(m_when)), m_whenText(new WrapLabel(m_when)),
      m_order(new Note(theme, Note::Look::Line, this)), m_payAutomatically(new QCheckBox(this)),
      m_apiVersion(new QLabel(this)), m_check(new WrapLabel(this))
{
    m_atOnce->setObjectName(u"atOnce"_s);
    m_inWindow->setObjectName(u"inWindow"_s);
    m_payAutomatically->setObjectName(u"payAutomatically"_s);
    m_order->setObjectName(u"orderNote"_s);
    m_apiVersion->setObjectName(u"dialect"_s);
    m_check->setObjectName(u"checkHint"_s);
    setRole(m_apiVersion, "secondary");
    setRole(m_check, "secondary");
    setRole(m_whenLabel, "secondary");
    setRole(m_whenText, "secondary");

    auto *when = new QGridLayout(m_when);
    when->setContentsMargins(0, 0, 0, 0);
    when->setHorizontalSpacing(Spacing::group);
    when->setVerticalSpacing(Spacing::half);
    when->addWidget(m_whenLabel, 0, 0);
    when->addWidget(m_atOnce, 0, 1);
    when->addWidget(m_inWindow, 0, 2);
    when->addWidget(m_whenText, 1, 0, 1, 4);
    when->setColumnStretch(3, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::control);
    for (QWidget *part : {static_cast<QWidget *>(m_inputs), static_cast<QWidget *>(m_conditions), m_when,
             static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_payAutomatically),
             static_cast<QWidget *>(m_apiVersion), static_cast<QWidget *>(m_check)}) {
        layout->addWidget(part);
    }
    connectUi();
    setChange({}, {});
    onLanguageChange(this, [this] { retranslateUi(); });
}

void ChangeOptions::connectUi()
{
    connect(m_inputs, &ChangeInputs::changed, this, &ChangeOptions::changed);
    connect(m_conditions, &ConditionList::changed, this, &ChangeOptions::changed);
    connect(m_payAutomatically, &QCheckBox::toggled, this, &ChangeOptions::changed);
    connect(m_inWindow, &QRadioButton::toggled, this, [this] {
        retranslateUi();
        Q_EMIT changed();
    });
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
        m_atOnce->setChecked(true);
    }
    m_inputs->setChange(instance, change);
    m_conditions->setConditions(change ? change->conditions : QList<Condition>());
    m_when->setVisible(canWait());
    const bool order = change && change->createsOrder;
    m_order->setVisible(order);
    m_payAutomatically->setVisible(order);
    setVisible(change.has_value());
    retranslateUi();
}

void ChangeOptions::setCheckOffered(bool offered)
{
    m_checkOffered = offered;
    retranslateUi();
}

bool ChangeOptions::canWait() const
{
    return m_change && m_change->impact.start == ResizeStart::WindowPossible;
}

ResizeOptions ChangeOptions::options() const
{
    ResizeOptions options;
    m_inputs->addTo(options);
    options.inMaintenanceWindow = canWait() && m_inWindow->isChecked();
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
    //: When the change begins
    m_whenLabel->setText(tr("When:"));
    m_atOnce->setText(tr("&At once"));
    m_inWindow->setText(tr("In the maintenance &window"));
    const QString window = Texts::maintenanceWindow(m_instance);
    m_whenText->setText(m_inWindow->isChecked()
            //: %1 is the maintenance window: "02:00–06:00 UTC"
            ? tr("At any moment within the window (%1), not necessarily at its beginning. Once submitted it "
                 "cannot be withdrawn.")
                  .arg(window.isEmpty() ? tr("not known") : window)
            : tr("Begins as soon as the service has taken it."));
    m_order->setNote(Tone::Caution,
        tr("Yearly/monthly: an order is created for the account of this project, and nothing changes before "
           "it is paid. Unless it pays automatically, pay it in the billing center."));
    m_payAutomatically->setText(tr("&Pay automatically from the cash balance"));
    if (m_change) {
        const bool resize = m_change->apiVersion == ResizeVersion::V2Resize || options().inMaintenanceWindow;
        //: The call of the API that carries the change
        m_apiVersion->setText(resize ? tr("Sent by: v2 resize") : tr("Sent by: v1.0 extend"));
    }
    m_check->setVisible(m_checkOffered.has_value());
    m_check->setText(m_checkOffered.value_or(false)
            ? tr("The service checks the change before it is sent.")
            : tr("There is no check beforehand here: the change is sent without."));
}

} // namespace dcs
