// SPDX-License-Identifier: MIT
#pragma once

#include "ui/account/AccountServices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace dcs {

class FormArea;
class FormField;
class LocationList;
class SignInForm;

/// Everything there is to a profile, and its secrets. Shown with open(); the owner saves what it yields.
class ProfileDialog : public QDialog {
    Q_OBJECT
public:
    /// profile: with an id, it is edited, and its secrets may stay as they are; without one, it is new.
    ProfileDialog(const AccountServices &services, const Profile &profile, QWidget *parent);

    Profile profile() const;
    /// Nothing if no secret was entered.
    std::optional<Credentials> secrets() const;

private:
    void buildUi(const AccountServices &services);
    void save();
    QString locationsProblem() const;
    void updateLocationsProblem();
    void retranslateUi();
    void alignForms();

    bool m_isNew;
    QLineEdit *m_name;
    QComboBox *m_colour;
    QCheckBox *m_production;
    QCheckBox *m_readOnly;
    QComboBox *m_apiVersions;
    QComboBox *m_prices;
    FormField *m_nameField = nullptr;
    FormField *m_colourField = nullptr;
    FormField *m_apiVersionsField = nullptr;
    FormField *m_pricesField = nullptr;
    FormField *m_locationsField = nullptr;
    SignInForm *m_form;
    LocationList *m_locations;
    FormArea *m_area = nullptr;
    QDialogButtonBox *m_buttons;
};

} // namespace dcs
