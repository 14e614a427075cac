// SPDX-License-Identifier: MIT
#include "ui/account/SignInForm.h"

#include "ui/account/RegionBox.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/SecretEdit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

SignInForm::SignInForm(const QList<Region> &regions, QWidget *parent)
    : QWidget(parent), m_accessKeyKind(new QRadioButton(this)), m_passwordKind(new QRadioButton(this)),
      m_kindLabel(new QLabel(this)), m_endpointsTitle(new QLabel(this)), m_region(nullptr),
      m_projects(nullptr)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Spacing::group);
    form->setVerticalSpacing(Spacing::control);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFields(form, regions);
    m_accessKeyKind->setChecked(true);

    connect(m_accessKeyKind, &QRadioButton::toggled, this, &SignInForm::updateRows);
    connect(m_region, &QComboBox::currentIndexChanged, this, &SignInForm::takeRegion);
    connect(m_projects, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0) {
            m_lines.at(ProjectIdField)->setText(m_projects->itemData(index).toString());
        }
    });
    connect(m_region, &RegionBox::customTyped, m_lines.at(RegionIdField), &QLineEdit::setText);
    updateRows();
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void SignInForm::addFields(QFormLayout *form, const QList<Region> &regions)
{
    m_accessKeyKind->setObjectName(u"accessKeyKind"_s);
    m_passwordKind->setObjectName(u"passwordKind"_s);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(Spacing::group);
    kinds->addWidget(m_accessKeyKind);
    kinds->addWidget(m_passwordKind);
    kinds->addStretch(1);
    form->addRow(m_kindLabel, kinds);

    addLine(AccessKeyField, form, u"accessKey"_s);
    auto *secret = new SecretEdit(this);
    m_lines.at(SecretKeyField) = secret->lineEdit();
    secret->lineEdit()->setObjectName(u"secretKey"_s);
    m_fields.at(SecretKeyField) = new FormField(form, secret, secret->lineEdit());
    hideInput(addLine(SecurityTokenField, form, u"securityToken"_s));
    addLine(UserNameField, form, u"userName"_s);
    hideInput(addLine(PasswordField, form, u"password"_s));
    addLine(DomainField, form, u"domainName"_s);

    m_region = new RegionBox(regions, this);
    m_region->setObjectName(u"region"_s);
    m_fields.at(RegionField) = new FormField(form, m_region);
    addLine(RegionIdField, form, u"regionId"_s);
    m_projects = new QComboBox(this);
    m_projects->setObjectName(u"projectChoice"_s);
    m_projects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fields.at(ProjectChoiceField) = new FormField(form, m_projects);
    addLine(ProjectIdField, form, u"projectId"_s);
    setRole(m_endpointsTitle, "secondary");
    form->addRow(m_endpointsTitle);
    addLine(DcsEndpointField, form, u"dcsEndpoint"_s);
    addLine(IamEndpointField, form, u"iamEndpoint"_s);

    for (FormField *field : m_fields) {
        connect(field, &FormField::left, this, &SignInForm::updateProblems);
    }
    for (QLineEdit *line : m_lines) {
        if (line) {
            connect(line, &QLineEdit::textChanged, this, &SignInForm::updateProblems);
        }
    }
}

QLineEdit *SignInForm::addLine(Name name, QFormLayout *form, const QString &objectName)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(objectName);
    m_lines.at(name) = line;
    m_fields.at(name) = new FormField(form, line);
    return line;
}

void SignInForm::setSignIn(const SignIn &signIn)
{
    const Profile &profile = signIn.profile;
    m_base = profile;
    m_passwordKind->setChecked(profile.authKind == AuthKind::Password);
    m_accessKeyKind->setChecked(profile.authKind == AuthKind::AccessKey);
    m_lines.at(AccessKeyField)->setText(profile.accessKey);
    m_lines.at(UserNameField)->setText(profile.userName);
    m_lines.at(DomainField)->setText(profile.domainName);
    if (const auto *key = std::get_if<AccessKey>(&signIn.credentials)) {
        if (!key->accessKey.isEmpty()) {
            m_lines.at(AccessKeyField)->setText(key->accessKey);
        }
        m_lines.at(SecretKeyField)->setText(key->secretKey);
        m_lines.at(SecurityTokenField)->setText(key->securityToken);
    } else if (const auto *login = std::get_if<PasswordLogin>(&signIn.credentials)) {
        m_lines.at(PasswordField)->setText(login->password);
    }

    const Endpoint &endpoint = profile.endpoint;
    m_region->setRegionId(endpoint.region);
    if (m_region->isCustom()) {
        m_lines.at(RegionIdField)->setText(endpoint.region);
    }
    m_lines.at(ProjectIdField)->setText(endpoint.projectId);
    // Addresses given along with the region win over those that the list has for it.
    if (!endpoint.dcs.isEmpty()) {
        m_lines.at(DcsEndpointField)->setText(endpoint.dcs.toString());
    }
    if (!endpoint.iam.isEmpty()) {
        m_lines.at(IamEndpointField)->setText(endpoint.iam.toString());
    }
}

SignIn SignInForm::signIn() const
{
    const auto text = [this](Name name) { return m_lines.at(name)->text().trimmed(); };
    SignIn signIn;
    Profile &profile = signIn.profile;
    profile = m_base;
    profile.authKind = kind();
    profile.accessKey.clear();
    profile.userName.clear();
    profile.domainName.clear();
    profile.endpoint = {endpointFromText(text(DcsEndpointField)).value_or(QUrl()),
        endpointFromText(text(IamEndpointField)).value_or(QUrl()), regionId(), text(ProjectIdField)};
    switch (kind()) {
    case AuthKind::AccessKey:
        profile.accessKey = text(AccessKeyField);
        signIn.credentials = AccessKey{profile.accessKey, text(SecretKeyField), text(SecurityTokenField)};
        break;
    case AuthKind::Password:
        profile.userName = text(UserNameField);
        profile.domainName = text(DomainField);
        // A password may begin or end with a blank.
        signIn.credentials =
            PasswordLogin{profile.userName, m_lines.at(PasswordField)->text(), profile.domainName};
        break;
    }
    return signIn;
}

void SignInForm::setSecretsOptional(bool optional)
{
    m_secretsOptional = optional;
    updateRows();
}

void SignInForm::setLocationOnly()
{
    m_locationOnly = true;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kindLabel, m_accessKeyKind, m_passwordKind})
        widget->hide();
    updateRows();
}

void SignInForm::offerProjects(const QList<IamProject> &projects)
{
    m_projects->clear();
    for (const IamProject &project : projects) {
        //: Name and id of a project
        m_projects->addItem(tr("%1 (%2)").arg(project.name, project.id), project.id);
    }
    m_projects->setCurrentIndex(-1);
    updateRows();
    m_projects->setFocus();
}

bool SignInForm::accept()
{
    updateProblems();
    for (FormField *field : m_fields) {
        field->reveal();
    }
    const auto wrong = std::find_if(
        m_fields.cbegin(), m_fields.cend(), [](const FormField *field) { return field->hasProblem(); });
    if (wrong == m_fields.cend()) {
        return true;
    }
    (*wrong)->input()->setFocus();
    return false;
}

void SignInForm::focusFirstEmpty()
{
    const auto empty = std::find_if(m_lines.cbegin(), m_lines.cend(),
        [this](const QLineEdit *line) { return line && line->text().isEmpty() && line->isVisibleTo(this); });
    if (empty != m_lines.cend()) {
        (*empty)->setFocus();
    }
}

AuthKind SignInForm::kind() const
{
    return m_passwordKind->isChecked() ? AuthKind::Password : AuthKind::AccessKey;
}

QString SignInForm::regionId() const
{
    if (const Region *region = m_region->region()) {
        return region->id;
    }
    return m_region->isCustom() ? m_lines.at(RegionIdField)->text().trimmed() : QString();
}

void SignInForm::updateRows()
{
    const bool usesKey = kind() == AuthKind::AccessKey;
    for (const Name name : {AccessKeyField, SecretKeyField, SecurityTokenField}) {
        m_fields.at(name)->setRowVisible(usesKey && !m_locationOnly);
    }
    for (const Name name : {UserNameField, PasswordField, DomainField}) {
        m_fields.at(name)->setRowVisible(!usesKey && !m_locationOnly);
    }
    m_fields.at(RegionIdField)->setRowVisible(m_region->isCustom());
    m_fields.at(ProjectChoiceField)->setRowVisible(m_projects->count() > 0);
    //: In the empty field of the project ID: it may stay empty
    m_lines.at(ProjectIdField)->setPlaceholderText(tr("Found by the region if left empty"));
    for (const Name name : {SecretKeyField, PasswordField}) {
        //: In an empty field of a secret: it may stay empty
        m_lines.at(name)->setPlaceholderText(m_secretsOptional ? tr("Unchanged if left empty") : QString());
    }
    //: In an empty field that may stay empty
    m_lines.at(IamEndpointField)->setPlaceholderText(usesKey ? tr("Optional") : QString());
    updateProblems();
}

void SignInForm::takeRegion()
{
    m_projects->clear(); // they were those of another region
    if (const Region *region = m_region->region()) {
        m_lines.at(DcsEndpointField)->setText(u"https://"_s + region->dcsHost);
        m_lines.at(IamEndpointField)
            ->setText(region->iamHost.isEmpty() ? QString() : u"https://"_s + region->iamHost);
    }
    updateRows();
}

bool SignInForm::isRequired(SignInProblem problem) const
{
    switch (problem) {
    case SignInProblem::SecretKeyMissing:
    case SignInProblem::PasswordMissing:
        return !m_secretsOptional && !m_locationOnly;
    case SignInProblem::AccessKeyMissing:
    case SignInProblem::UserNameMissing:
    case SignInProblem::DomainMissing:
        return !m_locationOnly;
    case SignInProblem::ProjectIdMissing: // it is looked up by the region's name
        return regionId().isEmpty() || m_lines.at(IamEndpointField)->text().trimmed().isEmpty();
    case SignInProblem::RegionMissing:
    case SignInProblem::ProjectIdMalformed:
    case SignInProblem::DcsEndpointInvalid:
    case SignInProblem::IamEndpointInvalid:
        return true;
    }
    Q_UNREACHABLE();
}

void SignInForm::updateProblems()
{
    const QList<SignInProblem> problems = problemsOf(signIn());
    std::array<QString, FieldCount> texts;
    for (const SignInProblem problem : problems) {
        if (isRequired(problem)) {
            texts.at(fieldOf(problem)) = problemText(problem);
        }
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        m_fields.at(i)->setProblem(texts.at(i));
    }
}

SignInForm::Name SignInForm::fieldOf(SignInProblem problem) const
{
    switch (problem) {
    case SignInProblem::AccessKeyMissing:
        return AccessKeyField;
    case SignInProblem::SecretKeyMissing:
        return SecretKeyField;
    case SignInProblem::UserNameMissing:
        return UserNameField;
    case SignInProblem::PasswordMissing:
        return PasswordField;
    case SignInProblem::DomainMissing:
        return DomainField;
    case SignInProblem::RegionMissing:
        return m_region->isCustom() ? RegionIdField : RegionField;
    case SignInProblem::ProjectIdMissing:
    case SignInProblem::ProjectIdMalformed:
        return ProjectIdField;
    case SignInProblem::DcsEndpointInvalid:
        return DcsEndpointField;
    case SignInProblem::IamEndpointInvalid:
        return IamEndpointField;
    }
    Q_UNREACHABLE();
}

QString SignInForm::problemText(SignInProblem problem)
{
    switch (problem) {
    case SignInProblem::AccessKeyMissing:
        return tr("Enter the ID of the access key.");
    case SignInProblem::SecretKeyMissing:
        return tr("Enter the secret key.");
    case SignInProblem::UserNameMissing:
        return tr("Enter the user name.");
    case SignInProblem::PasswordMissing:
        return tr("Enter the password.");
    case SignInProblem::DomainMissing:
        return tr("Enter the name of the account that the user belongs to.");
    case SignInProblem::RegionMissing:
        return tr("Choose a region, or enter a project ID.");
    case SignInProblem::ProjectIdMissing:
        return tr("Enter the project ID, or region and IAM endpoint to find it by.");
    case SignInProblem::ProjectIdMalformed:
        return tr("A project ID has 32 hexadecimal digits.");
    case SignInProblem::DcsEndpointInvalid:
    case SignInProblem::IamEndpointInvalid:
        return tr("Enter a host name or an https address without a path.");
    }
    Q_UNREACHABLE();
}

void SignInForm::retranslateUi()
{
    //: Followed by the kinds of credentials
    m_kindLabel->setText(tr("Sign in with"));
    m_accessKeyKind->setText(tr("Access &key"));
    //: A user of the identity service (IAM)
    m_passwordKind->setText(tr("IAM &user"));
    m_fields.at(AccessKeyField)->setLabel(tr("&Access key ID (AK)"));
    m_fields.at(SecretKeyField)->setLabel(tr("&Secret key (SK)"));
    m_fields.at(SecurityTokenField)->setLabel(tr("Security &token"));
    //: In an empty field that may stay empty: a security token belongs to temporary keys only
    m_lines.at(SecurityTokenField)->setPlaceholderText(tr("Only with temporary keys"));
    m_fields.at(UserNameField)->setLabel(tr("User &name"));
    m_fields.at(PasswordField)->setLabel(tr("Pass&word"));
    m_fields.at(DomainField)->setLabel(tr("A&ccount name"));
    m_fields.at(RegionField)->setLabel(tr("&Region"));
    m_fields.at(RegionIdField)->setLabel(tr("Region I&D"));
    //: Choice among several projects
    m_fields.at(ProjectChoiceField)->setLabel(tr("Pro&ject"));
    m_fields.at(ProjectIdField)->setLabel(tr("&Project ID"));
    //: Title above the addresses of the services
    m_endpointsTitle->setText(tr("Endpoints"));
    m_fields.at(DcsEndpointField)->setLabel(tr("DCS &endpoint"));
    m_fields.at(IamEndpointField)->setLabel(tr("&IAM endpoint"));
    updateRows();
}

} // namespace dcs
