// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/SettingsServices.h"

#include <QWidget>

class QLabel;

namespace dcs {

class CertificateRows;
class ProxyRows;

/// Proxy and additional certificates.
class NetworkPage : public QWidget {
    Q_OBJECT
public:
    explicit NetworkPage(const SettingsServices &services, QWidget *parent = nullptr);

    /// What was typed counts now.
    void commit();

private:
    void retranslateUi();

    QLabel *m_proxyHeading = nullptr;
    QLabel *m_certificatesHeading = nullptr;
    ProxyRows *m_proxy = nullptr;
    CertificateRows *m_certificates = nullptr;
};

} // namespace dcs
