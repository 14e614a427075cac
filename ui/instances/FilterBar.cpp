// SPDX-License-Identifier: MIT
#include "ui/instances/FilterBar.h"

#include "ui/instances/FilterButton.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LanguageChange.h"

#include <QHBoxLayout>

namespace dcs {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_status(new FilterButton(this)), m_engine(new FilterButton(this)),
      m_type(new FilterButton(this))
{
    m_status->setObjectName(u"statusFilter"_s);
    m_engine->setObjectName(u"engineFilter"_s);
    m_type->setObjectName(u"typeFilter"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::control);
    for (FilterButton *button : {m_status, m_engine, m_type})
        layout->addWidget(button);
    connect(m_status, &FilterButton::chosenByUser, this, &FilterBar::statusesChosen);
    connect(m_engine, &FilterButton::chosenByUser, this, &FilterBar::enginesChosen);
    connect(m_type, &FilterButton::chosenByUser, this, &FilterBar::typesChosen);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void FilterBar::display(const QList<Instance> &instances, const InstanceFilter &filter)
{
    m_status->setValues(statusValues(instances, filter.statuses));
    m_status->setChosen(filter.statuses);
    m_engine->setValues(engineValues(instances, filter.engines));
    m_engine->setChosen(filter.engines);
    m_type->setValues(typeValues(instances, filter.types));
    m_type->setChosen(filter.types);
}

void FilterBar::retranslateUi()
{
    //: name of a filter
    m_status->setTitle(tr("Status"));
    //: name of a filter: cache engine and version
    m_engine->setTitle(tr("Engine"));
    //: name of a filter: single-node, master/standby, cluster ...
    m_type->setTitle(tr("Type"));
}

} // namespace dcs
