// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/SettingsServices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace dcs {

class FormField;
class PathRow;

/// Language, theme, refresh interval, levels of memory, notifications, and where the data is.
class GeneralPage : public QWidget {
    Q_OBJECT
public:
    explicit GeneralPage(const SettingsServices &services, QWidget *parent = nullptr);

private:
    void buildUi();
    void connectUi();
    void showSettings();
    void fillIntervals();
    void saveLevels();
    void openFolderOf(const QString &path);
    void retranslateUi();

    SettingsServices m_services;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_interval;
    QSpinBox *m_caution;
    QSpinBox *m_full;
    QCheckBox *m_notifications;
    PathRow *m_settingsPlace;
    PathRow *m_journalPlace;
    QLabel *m_notOpened;
    QString m_notOpenedPath; ///< "" if all could be opened
    FormField *m_languageField = nullptr;
    FormField *m_themeField = nullptr;
    FormField *m_intervalField = nullptr;
    FormField *m_cautionField = nullptr;
    FormField *m_fullField = nullptr;
    FormField *m_settingsField = nullptr;
    FormField *m_journalField = nullptr;
};

} // namespace dcs
