// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchConditions.h"

#include "ui/language/ResizeTexts.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/WrapLabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

BatchConditions::BatchConditions(QWidget *parent)
    : QScrollArea(parent), m_title(new QLabel), m_lines(new QVBoxLayout), m_agreed(new QCheckBox)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(m_title, "secondary");
    m_title->setWordWrap(true);
    m_agreed->setObjectName(u"conditionsAgreed"_s);
    m_lines->setSpacing(Spacing::half);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Spacing::control, Spacing::control, Spacing::control, Spacing::control);
    layout->setSpacing(Spacing::control);
    layout->addWidget(m_title);
    layout->addLayout(m_lines);
    layout->addWidget(m_agreed);
    layout->addStretch(1);
    setWidget(page);
    connect(m_agreed, &QCheckBox::toggled, this, &BatchConditions::changed);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void BatchConditions::setConditions(const QList<Condition> &conditions)
{
    if (conditions == m_conditions)
        return;
    const QList<Condition> known = confirmed();
    m_conditions = conditions;
    m_agreed->setChecked(!conditions.isEmpty()
        && std::all_of(conditions.begin(), conditions.end(),
            [&known](Condition condition) { return known.contains(condition); }));
    qDeleteAll(m_labels);
    m_labels.clear();
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        m_labels.append(new WrapLabel);
        m_lines->addWidget(m_labels.last());
    }
    retranslateUi();
}

QList<Condition> BatchConditions::confirmed() const
{
    return m_agreed->isChecked() ? m_conditions : QList<Condition>();
}

void BatchConditions::retranslateUi()
{
    m_title->setText(
        tr("The service does not check all of this beforehand. It must hold for every instance it "
           "applies to:"));
    for (qsizetype i = 0; i < m_conditions.size(); ++i)
        //: A line of a list
        m_labels.at(i)->setText(tr("• %1").arg(Texts::condition(m_conditions.at(i))));
    m_agreed->setText(tr("I have &made sure that all of this holds"));
}

} // namespace dcs
