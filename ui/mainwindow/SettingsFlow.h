// SPDX-License-Identifier: MIT
#pragma once

#include "account/SettingsStore.h"
#include "ui/settings/SettingsServices.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace dcs {

class Banner;
class EndNotifier;
class MainActions;
struct MainWindowServices;
class RefreshStatus;
class SettingsDialog;

/// The settings in the main window: opens their dialog, lets changes take effect at once, changes the
/// language, and says so while additional certificates are not trusted.
class SettingsFlow : public QObject {
    Q_OBJECT
public:
    SettingsFlow(const MainWindowServices &services, MainActions *actions, QWidget *window);

    /// Keeps these at the settings; both live as long as the window.
    void follow(RefreshStatus *refreshStatus, EndNotifier *notifier);
    /// What is wrong with the additional certificates; to be placed in the window, hidden if all is well.
    Banner *banner() const { return m_banner; }

private:
    /// The one dialog, in front.
    SettingsDialog *open();
    void speak(Language::Code language);
    void apply();
    void showCertificates();

    SettingsServices m_services;
    Theme *m_theme;
    Language *m_language;
    MainActions *m_actions;
    QWidget *m_window;
    Banner *m_banner;
    QPointer<SettingsDialog> m_dialog;
    Settings m_applied;
    RefreshStatus *m_refreshStatus = nullptr;
    EndNotifier *m_notifier = nullptr;
};

} // namespace dcs
