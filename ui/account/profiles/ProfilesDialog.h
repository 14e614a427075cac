// SPDX-License-Identifier: MIT
#pragma once

#include "ui/account/AccountServices.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace dcs {

class ProfileDialog;

/// The profiles as a list, to add, edit, duplicate, remove and test them. Shown with open().
class ProfilesDialog : public QDialog {
    Q_OBJECT
public:
    ProfilesDialog(const AccountServices &services, QWidget *parent);

Q_SIGNALS:
    /// The profile has other values, its secrets are on their way.
    void edited(const QString &profileId);

private:
    void buildUi();
    void fill();
    void select(const QString &id);
    std::optional<Profile> selected() const;
    void updateButtons();
    void edit(const Profile &profile);
    void save(const ProfileDialog &dialog);
    void duplicate();
    void askToRemove();
    void test();
    void retranslateUi();

    AccountServices m_services;
    QListWidget *m_list;
    QLabel *m_note; ///< about secrets that the keyring did not take
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QPushButton *m_test;
    QDialogButtonBox *m_buttons;
};

} // namespace dcs
