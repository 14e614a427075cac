// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/SettingsServices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace dcs {

class FormField;
class PathRow;

/// Language, theme, refresh interval, notifications, and where the data is.
class GeneralPage : public QWidget {
    Q_OBJECT
public:
    explicit GeneralPage(const SettingsServices &services, QWidget *parent = nullptr);

private:
    void buildUi();
    void connectUi();
    void showSettings();
    void fillIntervals();
    void openFolderOf(const QString &path);
    void retranslateUi();

    SettingsServices m_services;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_interval;
    QCheckBox *m_notifications;
    PathRow *m_settingsPlace;
    PathRow *m_journalPlace;
    QLabel *m_notOpened;
    QString m_notOpenedPath; ///< "" if all could be opened
    FormField *m_languageField = nullptr;
    FormField *m_themeField = nullptr;
    FormField *m_intervalField = nullptr;
    FormField *m_settingsField = nullptr;
    FormField *m_journalField = nullptr;
};

} // namespace dcs
