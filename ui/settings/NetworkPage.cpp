// SPDX-License-Identifier: MIT
#include "ui/settings/NetworkPage.h"

#include "ui/settings/CertificateRows.h"
#include "ui/settings/ProxyRows.h"
#include "ui/settings/SettingsForm.h"
#include "ui/widgets/LanguageChange.h"

#include <QFormLayout>
#include <QLabel>

namespace dcs {

NetworkPage::NetworkPage(const SettingsServices &services, QWidget *parent) : QWidget(parent)
{
    QFormLayout *form = settingsForm(this);
    m_proxyHeading = addHeading(form);
    m_proxy = new ProxyRows(services, form);
    m_certificatesHeading = addHeading(form);
    m_certificates = new CertificateRows(services, form);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void NetworkPage::commit() { m_proxy->commit(); }

void NetworkPage::retranslateUi()
{
    m_proxyHeading->setText(tr("How the service is reached"));
    m_certificatesHeading->setText(tr("Who is trusted to vouch for the service"));
    m_proxy->retranslate();
    m_certificates->retranslate();
}

} // namespace dcs
