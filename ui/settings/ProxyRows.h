// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/SettingsServices.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace dcs {

class FormField;
class SecretEdit;

/// The rows about the proxy. Texts count once their field is left, so that nothing is sent to half a name.
class ProxyRows : public QObject {
    Q_OBJECT
public:
    /// Adds itself to the form, whose page owns it.
    ProxyRows(const SettingsServices &services, QFormLayout *form);

    /// What was typed counts now.
    void commit();
    void retranslate();

private:
    void build(QFormLayout *form);
    void connectRows();
    void commitPassword();
    void showSettings();
    void showPassword();
    void showProblems();
    QString passwordText() const;

    SettingsStore *m_store;
    NetworkSetup *m_network;
    QFormLayout *m_form;
    QComboBox *m_mode;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    SecretEdit *m_password;
    QLabel *m_passwordState;
    QLineEdit *m_exceptions;
    FormField *m_modeField = nullptr;
    FormField *m_hostField = nullptr;
    FormField *m_portField = nullptr;
    FormField *m_userField = nullptr;
    FormField *m_passwordField = nullptr;
    FormField *m_exceptionsField = nullptr;
};

} // namespace dcs
