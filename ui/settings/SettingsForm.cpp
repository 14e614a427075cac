// SPDX-License-Identifier: MIT
#include "ui/settings/SettingsForm.h"

#include "ui/theme/Theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QWidget>

namespace dcs {

QFormLayout *settingsForm(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
    form->setHorizontalSpacing(Spacing::group);
    form->setVerticalSpacing(Spacing::control);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QLabel *addHeading(QFormLayout *form)
{
    auto *heading = new QLabel(form->parentWidget());
    heading->setWordWrap(true);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    if (form->rowCount() > 0)
        heading->setContentsMargins(0, Spacing::group, 0, 0);
    form->addRow(heading);
    return heading;
}

} // namespace dcs
