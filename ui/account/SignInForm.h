// SPDX-License-Identifier: MIT
#pragma once

#include "account/Profile.h"
#include "account/Region.h"
#include "api/iam/ListProjects.h"

#include <QWidget>

#include <array>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace dcs {

class FormField;
class RegionBox;

/// The fields of a sign-in, and what is wrong with them.
class SignInForm : public QWidget {
    Q_OBJECT
public:
    explicit SignInForm(const QList<Region> &regions, QWidget *parent = nullptr);

    /// What the form has no field for (name, marks, further places …) is kept as it is.
    void setSignIn(const SignIn &signIn);
    SignIn signIn() const;
    /// Secrets may stay empty: those that are kept already go on.
    void setSecretsOptional(bool optional);
    /// Shows the fields of the place only, without those of the credentials.
    void setLocationOnly();
    /// Several projects fit: lets the user choose one of them.
    void offerProjects(const QList<IamProject> &projects);
    /// Shows every problem and puts the focus on the first; false if there is any.
    bool accept();
    /// Puts the focus where typing goes on: the first empty field.
    void focusFirstEmpty();

private:
    enum Name {
        AccessKeyField,
        SecretKeyField,
        SecurityTokenField,
        UserNameField,
        PasswordField,
        DomainField,
        RegionField,
        RegionIdField,
        ProjectChoiceField,
        ProjectIdField,
        DcsEndpointField,
        IamEndpointField,
        FieldCount
    };

    void addFields(QFormLayout *form, const QList<Region> &regions);
    QLineEdit *addLine(Name name, QFormLayout *form, const QString &objectName);
    AuthKind kind() const;
    QString regionId() const;
    void updateRows();
    void takeRegion();
    bool isRequired(SignInProblem problem) const;
    void updateProblems();
    Name fieldOf(SignInProblem problem) const;
    static QString problemText(SignInProblem problem);
    void retranslateUi();

    QRadioButton *m_accessKeyKind;
    QRadioButton *m_passwordKind;
    QLabel *m_kindLabel;
    QLabel *m_endpointsTitle;
    RegionBox *m_region;
    QComboBox *m_projects;
    Profile m_base; ///< what there are no fields for
    bool m_secretsOptional = false;
    bool m_locationOnly = false;
    std::array<FormField *, FieldCount> m_fields{};
    std::array<QLineEdit *, FieldCount> m_lines{}; ///< null for the choices
};

} // namespace dcs
