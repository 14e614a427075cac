// SPDX-License-Identifier: MIT
#include "ui/mainwindow/SettingsFlow.h"

#include "operations/journal/Journal.h"
#include "ui/mainwindow/MainActions.h"
#include "ui/mainwindow/MainWindow.h"
#include "ui/mainwindow/RefreshStatus.h"
#include "ui/operations/batches/EndNotifier.h"
#include "ui/settings/CertificateTexts.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/LanguageChange.h"

#include <QAction>
#include <QSettings>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace dcs {

SettingsFlow::SettingsFlow(const MainWindowServices &services, MainActions *actions, QWidget *window)
    : QObject(window), m_services{services.settings, services.network, services.language, services.theme,
                           services.journal ? services.journal->opening().path : QString(),
                           [this](Language::Code language) { speak(language); }},
      m_theme(services.theme), m_language(services.language), m_actions(actions), m_window(window),
      m_banner(new Banner(services.theme, window)), m_applied(services.settings->settings())
{
    m_banner->setObjectName(u"certificatesBanner"_s);
    m_actions->setLanguage(m_language->current());
    connect(m_language, &Language::changed, this, [this] { m_actions->setLanguage(m_language->current()); });
    connect(m_actions->english, &QAction::triggered, this, [this] { speak(Language::Code::English); });
    connect(m_actions->chinese, &QAction::triggered, this, [this] { speak(Language::Code::Chinese); });
    connect(m_actions->settings, &QAction::triggered, this, &SettingsFlow::open);
    connect(m_banner, &Banner::actionTriggered, this, [this] { open()->showNetwork(); });
    connect(m_services.store, &SettingsStore::changed, this, &SettingsFlow::apply);
    connect(m_services.network, &NetworkSetup::changed, this, &SettingsFlow::showCertificates);
    onLanguageChange(this, [this] { showCertificates(); });
    showCertificates();
}

void SettingsFlow::follow(RefreshStatus *refreshStatus, EndNotifier *notifier)
{
    m_refreshStatus = refreshStatus;
    m_notifier = notifier;
    m_refreshStatus->setInterval(m_applied.refreshSeconds);
    m_notifier->setEnabled(m_applied.notifications);
}

SettingsDialog *SettingsFlow::open()
{
    if (!m_dialog || !m_dialog->isVisible()) {
        m_dialog = new SettingsDialog(m_services, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->open();
    }
    m_dialog->raise();
    m_dialog->activateWindow();
    return m_dialog;
}

void SettingsFlow::speak(Language::Code language)
{
    m_services.store->file()->setValue("language"_L1, Language::toText(language));
    m_language->set(language);
}

void SettingsFlow::apply()
{
    const Settings before = std::exchange(m_applied, m_services.store->settings());
    if (m_applied.themeMode != before.themeMode)
        m_theme->apply(m_applied.themeMode);
    if (m_applied.refreshSeconds != before.refreshSeconds)
        m_refreshStatus->setInterval(m_applied.refreshSeconds);
    m_notifier->setEnabled(m_applied.notifications);
}

void SettingsFlow::showCertificates()
{
    const CaFile &file = m_services.network->caFile();
    if (file.path.isEmpty() || m_services.network->trustsCaFile()) {
        m_banner->dismiss();
        return;
    }
    const QString text = file.isUsable()
        ? tr("Additional certificates are not trusted: nobody has agreed to them as they are now.")
        //: %1 says why
        : tr("Additional certificates are not used: %1").arg(CertificateTexts::problem(file));
    m_banner->present(Tone::Caution, u"warning"_s, text, tr("Settings…"));
}

} // namespace dcs
