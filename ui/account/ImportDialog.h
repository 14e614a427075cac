// SPDX-License-Identifier: MIT
#pragma once

#include "ui/account/AccountServices.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace dcs {

/// What other programs keep, with what could not be read and why. What is ticked becomes profiles, their
/// secrets go where those of all profiles are. Shown with open().
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(const AccountServices &services, QWidget *parent);

private:
    struct Offer {
        FoundCredentials found;
        QTreeWidgetItem *item = nullptr;
    };

    void fill();
    void addFound(const FoundCredentials &found, QTreeWidgetItem *parent);
    void takeTicked();
    void take(const FoundCredentials &found);
    void add(const SignIn &signIn);
    void report(const QString &text);
    int tickedCount() const;
    void updateButtons();
    void retranslateUi();

    AccountServices m_services;
    QList<Import> m_imports;
    QList<Offer> m_offers; ///< what can be ticked
    QLabel *m_intro;
    QTreeWidget *m_tree;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace dcs
