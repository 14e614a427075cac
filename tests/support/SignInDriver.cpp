// SPDX-License-Identifier: MIT
#include "tests/support/SignInDriver.h"

#include "tests/support/WindowDriver.h"
#include "ui/mainwindow/MainWindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QtTest>

namespace dcs::test {

using namespace Qt::StringLiterals;

QDialog *fillSignIn(MainWindow *window, const SignIn &signIn, const QString &profileName)
{
    WindowDriver driver(window);
    driver.trigger("actionSignIn");
    QDialog *dialog = driver.activeDialog();
    if (!dialog)
        return nullptr;
    const auto type = [dialog](const char *name, const QString &text) {
        dialog->findChild<QLineEdit *>(QLatin1StringView(name))->setText(text);
    };
    const auto press = [dialog](const char *name) {
        dialog->findChild<QAbstractButton *>(QLatin1StringView(name))->click();
    };
    if (const auto *key = std::get_if<AccessKey>(&signIn.credentials)) {
        press("accessKeyKind");
        type("accessKey", key->accessKey);
        type("secretKey", key->secretKey);
        type("securityToken", key->securityToken);
    } else {
        const auto &login = std::get<PasswordLogin>(signIn.credentials);
        press("passwordKind");
        type("userName", login.userName);
        type("password", login.password);
        type("domainName", login.domainName);
    }
    auto *region = dialog->findChild<QComboBox *>(u"region"_s);
    region->setCurrentIndex(region->count() - 1); // Custom…
    const Endpoint &endpoint = signIn.profile.endpoint;
    type("regionId", endpoint.region);
    type("projectId", endpoint.projectId);
    type("dcsEndpoint", endpoint.dcs.toString());
    type("iamEndpoint", endpoint.iam.toString());
    auto *remember = dialog->findChild<QAbstractButton *>(u"remember"_s);
    remember->setChecked(!profileName.isEmpty());
    type("profileName", profileName);
    press("signIn");
    return dialog;
}

bool chooseProfile(MainWindow *window, const QString &name)
{
    const QList<QAction *> entries = window->findChild<QToolButton *>(u"accountButton"_s)->menu()->actions();
    for (QAction *entry : entries) {
        if (entry->text().startsWith(name)) {
            entry->trigger();
            return true;
        }
    }
    return false;
}

} // namespace dcs::test
