// SPDX-License-Identifier: MIT
#pragma once

#include "ui/account/AccountServices.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace dcs {

/// Tries the places of a profile, one after the other, with the secrets that are kept for it and tells of
/// each step how it went. Ends early if the credentials are refused, which would be so everywhere. Where
/// several projects bear the region's name, one can be chosen, which is then kept in the profile. Closing it
/// ends the test. Shown with open().
class ConnectionTestDialog : public QDialog {
    Q_OBJECT
public:
    ConnectionTestDialog(const AccountServices &services, const Profile &profile, QWidget *parent);

private:
    enum class State { ReadingSecrets, Running, Good, Failed, NoSecrets, Incomplete };

    void buildUi();
    void start();
    void begin(const SecretAnswer &answer);
    void testNext();
    void locationTested(bool isGood);
    void useProject();
    void retranslateUi();
    QString stateText() const;
    void showSteps();
    void showChoice();

    AccountServices m_services;
    Profile m_profile;
    Credentials m_credentials;
    State m_state = State::ReadingSecrets;
    QList<QList<ConnectionStepResult>> m_results; ///< of the locations that were or are tried
    bool m_isGood = true; ///< so far
    std::optional<ConnectionStep> m_underWay;
    QListWidget *m_steps;
    QLabel *m_summary;
    QWidget *m_choice; ///< of a project
    QLabel *m_choiceLabel;
    QComboBox *m_projects;
    QPushButton *m_use;
    QDialogButtonBox *m_buttons;
};

} // namespace dcs
