// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/SettingsServices.h"

#include <QObject>

class QFormLayout;
class QPushButton;

namespace dcs {

class FormField;
class Note;
class PathRow;

/// The rows about the file of additional certificates. Its certificates are shown, and asked about, before
/// they are trusted.
class CertificateRows : public QObject {
    Q_OBJECT
public:
    /// Adds itself to the form, whose page owns it.
    CertificateRows(const SettingsServices &services, QFormLayout *form);

    void retranslate();

private:
    void choose();
    void look(const CaFile &file);
    void showState();

    NetworkSetup *m_network;
    QWidget *m_page;
    CaFile m_refused; ///< was chosen, but cannot be used
    PathRow *m_location;
    QPushButton *m_show;
    QPushButton *m_remove;
    Note *m_state;
    FormField *m_locationField;
};

} // namespace dcs
