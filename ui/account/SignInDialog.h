// SPDX-License-Identifier: MIT
#pragma once

#include "account/Profile.h"
#include "account/Region.h"
#include "api/ApiError.h"
#include "api/iam/ListProjects.h"
#include "model/ErrorCatalogue.h"
#include "ui/theme/Theme.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace dcs {

/// Sign-in with an access key or an IAM user: region picker, project id, endpoints. What is entered can
/// be remembered as a profile; the dialog says where secrets are kept. Shown with open().
class SignInDialog : public QDialog {
    Q_OBJECT
public:
    /// initial: of a profile that is kept already if it has an id.
    SignInDialog(const QList<Region> &regions, const SignIn &initial, const ErrorCatalogue *errors,
        const Theme *theme, QWidget *parent = nullptr);
    ~SignInDialog() override;

    /// With the name that was entered, if it is to be remembered; without any id and name otherwise.
    SignIn signIn() const;
    /// It is to be remembered as a profile: a new one if it has no id.
    bool isRemembered() const;
    /// While the sign-in is tried: fields are disabled, Cancel stays.
    void setBusy(bool busy);
    /// Why it failed, shown in the dialog; fields are enabled again.
    void showError(const ApiError &error);
    /// Why there is no sign-in, where no call has failed; fields are enabled again.
    void showReason(const QString &reason);
    /// Several projects bear the region's name: asks which one; fields are enabled again.
    void offerProjects(const QList<IamProject> &projects);

Q_SIGNALS:
    /// The Sign in button, with complete fields. The dialog stays open until its owner closes it.
    void signInRequested(const dcs::SignIn &signIn);

private:
    void buildUi(const QList<Region> &regions, const ErrorCatalogue *errors, const Theme *theme);
    void buildRemember(QWidget *content);
    QLayout *buildButtons();
    void trySignIn();
    void updateRemember();
    void retranslateUi();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace dcs
