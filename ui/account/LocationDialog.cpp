// SPDX-License-Identifier: MIT
#include "ui/account/LocationDialog.h"

#include "ui/account/RegionBox.h"
#include "ui/account/SignInForm.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FormArea.h"
#include "ui/widgets/LanguageChange.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

LocationDialog::LocationDialog(
    const QList<Region> &regions, const Profile &profile, const QList<Endpoint> &others, QWidget *parent)
    : QDialog(parent), m_isNew(profile.endpoint == Endpoint()), m_others(others),
      m_form(new SignInForm(regions)), m_problem(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    m_form->setLocationOnly();
    m_form->setSignIn({profile, {}});
    m_problem->setObjectName(u"placeProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTone(m_problem, Tone::Bad);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Spacing::control, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
    layout->setSpacing(Spacing::group);
    layout->addWidget(new FormArea(content, this), 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    setPrimary(m_buttons->button(QDialogButtonBox::Ok));
    resize(Spacing::group * 36, Spacing::group * 20);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &LocationDialog::take);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
    m_form->findChild<RegionBox *>()->setFocus();
}

Endpoint LocationDialog::location() const { return m_form->signIn().profile.endpoint; }

void LocationDialog::take()
{
    m_problem->hide();
    if (!m_form->accept())
        return;
    const Endpoint chosen = location();
    const bool isThere = std::any_of(m_others.cbegin(), m_others.cend(),
        [&chosen](const Endpoint &other) { return areSameLocation(chosen, other); });
    if (!isThere) {
        accept();
        return;
    }
    m_problem->show();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void LocationDialog::retranslateUi()
{
    setWindowTitle(m_isNew ? tr("Add region") : tr("Change region"));
    m_problem->setText(tr("This region and project are in the profile already."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(m_isNew ? tr("Add") : tr("Change"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace dcs
