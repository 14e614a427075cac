// SPDX-License-Identifier: MIT
#pragma once

#include "ui/account/AccountServices.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;

namespace dcs {

/// Tries a profile with the secrets that are kept for it and tells of each step how it went. Closing it ends
/// the test. Shown with open().
class ConnectionTestDialog : public QDialog {
    Q_OBJECT
public:
    ConnectionTestDialog(const AccountServices &services, const Profile &profile, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { ReadingSecrets, Running, Good, Failed, NoSecrets, Incomplete };

    void begin(const SecretAnswer &answer);
    void retranslateUi();
    QString stateText() const;
    void showSteps();

    AccountServices m_services;
    Profile m_profile;
    State m_state = State::ReadingSecrets;
    QList<ConnectionStepResult> m_results;
    std::optional<ConnectionStep> m_underWay;
    QListWidget *m_steps;
    QLabel *m_summary;
    QDialogButtonBox *m_buttons;
};

} // namespace dcs
