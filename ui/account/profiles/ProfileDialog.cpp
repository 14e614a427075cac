// SPDX-License-Identifier: MIT
#include "ui/account/profiles/ProfileDialog.h"

#include "ui/account/LocationList.h"
#include "ui/account/ProfileLook.h"
#include "ui/account/SignInForm.h"
#include "ui/widgets/FormArea.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/LanguageChange.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr std::array allColours{ProfileColour::None, ProfileColour::Blue, ProfileColour::Green,
    ProfileColour::Yellow, ProfileColour::Red, ProfileColour::Purple};
constexpr std::array allChoices{
    ApiVersionChoice::Automatic, ApiVersionChoice::V1Only, ApiVersionChoice::V2Only};

constexpr std::array<std::optional<PriceSite>, 5> allPriceSites{
    std::nullopt, PriceSite::China, PriceSite::International, PriceSite::Europe, PriceSite::Off};

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Spacing::group);
    form->setVerticalSpacing(Spacing::control);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace

ProfileDialog::ProfileDialog(const AccountServices &services, const Profile &profile, QWidget *parent)
    : QDialog(parent), m_isNew(profile.id.isEmpty()), m_name(new QLineEdit), m_colour(new QComboBox),
      m_production(new QCheckBox), m_readOnly(new QCheckBox), m_apiVersions(new QComboBox),
      m_prices(new QComboBox), m_form(new SignInForm(services.regions)),
      m_locations(new LocationList(services.regions, [this] { return m_form->signIn().profile; })),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    buildUi(services);
    m_name->setText(profile.name);
    m_colour->setCurrentIndex(int(profile.colour));
    m_production->setChecked(profile.production);
    m_readOnly->setChecked(profile.readOnly);
    m_apiVersions->setCurrentIndex(int(profile.apiVersions));
    m_prices->setCurrentIndex(
        int(std::ranges::find(allPriceSites, profile.priceSite) - allPriceSites.begin()));
    m_form->setSignIn({profile, {}});
    m_form->setSecretsOptional(!m_isNew);
    m_locations->setLocations(profile.furtherLocations);
    connect(m_locations, &LocationList::changed, this, &ProfileDialog::updateLocationsProblem);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
    m_name->setFocus();
}

void ProfileDialog::buildUi(const AccountServices &services)
{
    m_name->setObjectName(u"profileName"_s);
    m_colour->setObjectName(u"profileColour"_s);
    m_production->setObjectName(u"production"_s);
    m_readOnly->setObjectName(u"readOnly"_s);
    m_apiVersions->setObjectName(u"dialects"_s);
    m_prices->setObjectName(u"priceSite"_s);
    for (std::size_t i = 0; i < allPriceSites.size(); ++i)
        m_prices->addItem(QString());
    for (const ProfileColour colour : allColours) {
        m_colour->addItem(ProfileLook::dot(colour, services.theme->colours()), QString());
    }
    for (std::size_t i = 0; i < allChoices.size(); ++i) {
        m_apiVersions->addItem(QString());
    }
    auto *content = new QWidget;
    auto *look = new QWidget(content);
    QFormLayout *form = makeForm(look);
    m_nameField = new FormField(form, m_name);
    m_colourField = new FormField(form, m_colour);
    form->addRow(QString(), m_production);
    form->addRow(QString(), m_readOnly);
    m_apiVersionsField = new FormField(form, m_apiVersions);
    m_pricesField = new FormField(form, m_prices);
    auto *further = new QWidget(content);
    m_locationsField = new FormField(makeForm(further), m_locations, m_locations->list());
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Spacing::control, 0);
    column->setSpacing(Spacing::group);
    column->addWidget(look);
    column->addWidget(m_form);
    column->addWidget(further);
    column->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
    layout->setSpacing(Spacing::group);
    m_area = new FormArea(content, this);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_buttons);
    setPrimary(m_buttons->button(QDialogButtonBox::Save));
    resize(Spacing::group * 42, Spacing::group * 38);
}

Profile ProfileDialog::profile() const
{
    Profile profile = m_form->signIn().profile;
    profile.furtherLocations = m_locations->locations();
    profile.colour = allColours.at(std::size_t(m_colour->currentIndex()));
    profile.production = m_production->isChecked();
    profile.readOnly = m_readOnly->isChecked();
    profile.apiVersions = allChoices.at(std::size_t(m_apiVersions->currentIndex()));
    profile.priceSite = allPriceSites.at(std::size_t(m_prices->currentIndex()));
    profile.name = m_name->text().trimmed();
    if (profile.name.isEmpty()) {
        profile.name = ProfileLook::text(profile);
    }
    return profile;
}

std::optional<Credentials> ProfileDialog::secrets() const
{
    const Credentials entered = m_form->signIn().credentials;
    const auto *key = std::get_if<AccessKey>(&entered);
    const bool isEmpty = key ? key->secretKey.isEmpty() : std::get<PasswordLogin>(entered).password.isEmpty();
    return isEmpty ? std::nullopt : std::optional(entered);
}

void ProfileDialog::save()
{
    if (!m_form->accept()) {
        return;
    }
    updateLocationsProblem();
    m_locationsField->reveal();
    if (m_locationsField->hasProblem()) {
        m_locations->list()->setFocus();
        // Once there is room for what is wrong, below the list.
        QMetaObject::invokeMethod(
            this, [this] { m_area->ensureWidgetVisible(m_locationsField); }, Qt::QueuedConnection);
    } else {
        accept();
    }
}

/// What was entered above may have made a further place the same as the first, or incomplete.
QString ProfileDialog::locationsProblem() const
{
    const Profile whole = profile();
    for (qsizetype i = 0; i < whole.furtherLocations.size(); ++i) {
        const Endpoint &location = whole.furtherLocations.at(i);
        if (areSameLocation(location, whole.endpoint)) {
            //: %1 is a region
            return tr("%1 is the region and project above already. Remove it here.")
                .arg(ProfileLook::location(location));
        }
        if (!problemsOfLocation(atLocation(whole, i + 1)).isEmpty()) {
            //: %1 is a region
            return tr("What is entered for %1 is incomplete. Change it.")
                .arg(ProfileLook::location(location));
        }
    }
    return {};
}

void ProfileDialog::updateLocationsProblem() { m_locationsField->setProblem(locationsProblem()); }

void ProfileDialog::retranslateUi()
{
    setWindowTitle(m_isNew ? tr("Add profile") : tr("Edit profile"));
    m_nameField->setLabel(tr("Profile na&me"));
    m_colourField->setLabel(tr("Co&lour"));
    for (std::size_t i = 0; i < allColours.size(); ++i) {
        m_colour->setItemText(int(i), ProfileLook::colourName(allColours.at(i)));
    }
    m_production->setText(tr("Pr&oduction: a resize has to be confirmed by typing"));
    m_readOnly->setText(tr("Read-onl&y: nothing can be resized"));
    //: Regions of a profile besides the first
    m_locationsField->setLabel(tr("&Further regions"));
    m_apiVersionsField->setLabel(tr("API &versions"));
    //: Versions of the API to use
    m_apiVersions->setItemText(0, tr("Automatic"));
    m_apiVersions->setItemText(1, tr("v1.0 only"));
    m_apiVersions->setItemText(2, tr("v2 only"));
    m_pricesField->setLabel(tr("Prices &by"));
    //: Site of the cloud that an account was opened at, whose prices hold for it
    m_prices->setItemText(0, tr("Region"));
    m_prices->setItemText(1, tr("China site"));
    m_prices->setItemText(2, tr("International site"));
    m_prices->setItemText(3, tr("Europe site"));
    m_prices->setItemText(4, tr("No prices"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    alignForms();
}

/// The parts of the dialog have forms of their own; their fields begin below each other.
void ProfileDialog::alignForms()
{
    QList<QWidget *> labels;
    int width = 0;
    for (const QFormLayout *form : findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (item && item->widget()) {
                labels += item->widget();
                width = std::max(width, item->widget()->sizeHint().width());
            }
        }
    }
    for (QWidget *label : std::as_const(labels)) {
        label->setMinimumWidth(width);
    }
}

} // namespace dcs
