// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchRuleBar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/LanguageChange.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <array>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr std::array kinds{FillRule::Kind::NextSizeUp, FillRule::Kind::AtLeast, FillRule::Kind::UseBelow,
    FillRule::Kind::MasterStandby, FillRule::Kind::Stay};

constexpr int largestGigabytes = 4096; // that is sold
constexpr int usualPercent = 70;

} // namespace

BatchRuleBar::BatchRuleBar(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_kind(new QComboBox(this)),
      m_gigabytes(new QSpinBox(this)), m_percent(new QSpinBox(this)), m_apply(new QPushButton(this))
{
    m_kind->setObjectName(u"ruleKind"_s);
    m_gigabytes->setObjectName(u"ruleGigabytes"_s);
    m_percent->setObjectName(u"rulePercent"_s);
    m_apply->setObjectName(u"applyRule"_s);
    for (const FillRule::Kind kind : kinds)
        m_kind->addItem(QString(), static_cast<int>(kind));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_gigabytes->setRange(1, largestGigabytes);
    m_gigabytes->setValue(8);
    m_percent->setRange(1, 99);
    m_percent->setValue(usualPercent);
    m_label->setBuddy(m_kind);
    m_apply->setAutoDefault(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::control);
    for (QWidget *part :
        {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_gigabytes),
            static_cast<QWidget *>(m_percent), static_cast<QWidget *>(m_apply)})
        layout->addWidget(part);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &BatchRuleBar::fitNumber);
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT applied(rule()); });
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
    fitNumber();
}

FillRule BatchRuleBar::rule() const
{
    return {static_cast<FillRule::Kind>(m_kind->currentData().toInt()),
        Capacity::fromGigabytes(m_gigabytes->value()), m_percent->value()};
}

void BatchRuleBar::fitNumber()
{
    m_gigabytes->setVisible(rule().kind == FillRule::Kind::AtLeast);
    m_percent->setVisible(rule().kind == FillRule::Kind::UseBelow);
}

void BatchRuleBar::retranslateUi()
{
    //: Before a list of rules that choose a target for every instance of a plan
    m_label->setText(tr("&Fill all rows:"));
    m_kind->setAccessibleName(tr("Rule"));
    //: Rule: every instance gets the next larger size
    m_kind->setItemText(0, tr("Next size up"));
    //: Rule; a number of GB follows
    m_kind->setItemText(1, tr("At least"));
    //: Rule; a percentage follows
    m_kind->setItemText(2, tr("Memory use below"));
    m_kind->setItemText(3, tr("Single-node to Master/Standby"));
    //: Rule: no instance is resized
    m_kind->setItemText(4, tr("No change"));
    m_gigabytes->setSuffix(tr(" GB"));
    m_gigabytes->setAccessibleName(tr("At least so many GB"));
    m_percent->setSuffix(tr(" %"));
    m_percent->setAccessibleName(tr("Memory use below so many per cent"));
    //: Button: apply the rule to all rows
    m_apply->setText(tr("&Apply"));
}

} // namespace dcs
