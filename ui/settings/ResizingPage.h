// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/SettingsServices.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace dcs {

class FormField;

/// What batches start with, and what is asked.
class ResizingPage : public QWidget {
    Q_OBJECT
public:
    explicit ResizingPage(SettingsStore *store, QWidget *parent = nullptr);

private:
    void buildUi();
    void connectUi();
    void showSettings();
    void retranslateUi();

    SettingsStore *m_store;
    QSpinBox *m_running;
    QSpinBox *m_pause;
    QSpinBox *m_failures;
    QCheckBox *m_canary;
    QCheckBox *m_typedWord;
    QCheckBox *m_quitting;
    QLabel *m_batchesHeading = nullptr;
    QLabel *m_confirmationsHeading = nullptr;
    FormField *m_runningField = nullptr;
    FormField *m_pauseField = nullptr;
    FormField *m_failuresField = nullptr;
};

} // namespace dcs
