// SPDX-License-Identifier: MIT
#pragma once

#include "account/CaFile.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace dcs {

/// Shows the certificates of a file and, unless they are trusted already, asks whether to trust them:
/// accepted() if so. Cancel has the focus. Shown with open().
class CertificatesDialog : public QDialog {
    Q_OBJECT
public:
    /// file: one that is usable.
    CertificatesDialog(const CaFile &file, bool isTrusted, QWidget *parent);

    const CaFile &file() const { return m_file; }

private:
    void retranslateUi();

    CaFile m_file;
    bool m_isTrusted;
    QLabel *m_intro;
    QPlainTextEdit *m_facts;
    QPushButton *m_trust;
    QPushButton *m_close;
};

} // namespace dcs
