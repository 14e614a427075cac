// SPDX-License-Identifier: MIT
#pragma once

#include "account/Profile.h"
#include "account/Region.h"
#include "api/ApiError.h"
#include "model/ErrorCatalogue.h"
#include "ui/theme/Theme.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace dcs {

/// Sign-in with an access key or an IAM user: region picker, project id, endpoints. Secrets stay in memory
/// only, and the dialog says so. Shown with open().
class SignInDialog : public QDialog {
    Q_OBJECT
public:
    SignInDialog(const QList<Region> &regions, const SignIn &initial, const ErrorCatalogue *errors,
        const Theme *theme, QWidget *parent = nullptr);
    ~SignInDialog() override;

    SignIn signIn() const;
    /// While the sign-in is tried: fields are disabled, Cancel stays.
    void setBusy(bool busy);
    /// Why it failed, shown in the dialog; fields are enabled again.
    void showError(const ApiError &error);

Q_SIGNALS:
    /// The Sign in button, with complete fields. The dialog stays open until its owner closes it.
    void signInRequested(const dcs::SignIn &signIn);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildUi(const QList<Region> &regions, const ErrorCatalogue *errors, const Theme *theme);
    void trySignIn();
    void retranslateUi();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace dcs
