// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/SettingsServices.h"

#include <QDialog>

class QPushButton;
class QTabWidget;

namespace dcs {

class NetworkPage;
class Note;

/// All settings of the program, on a few pages. What is changed takes effect at once and is saved; there is
/// nothing to confirm. Shown with open().
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(const SettingsServices &services, QWidget *parent = nullptr);

    void showNetwork();
    void done(int result) override;

private:
    void showWhetherSaved();
    void retranslateUi();

    SettingsServices m_services;
    QTabWidget *m_pages;
    NetworkPage *m_network;
    Note *m_notSaved;
    QPushButton *m_close;
};

} // namespace dcs
