// SPDX-License-Identifier: MIT
#pragma once

#include "account/SettingsStore.h"
#include "operations/run/BatchScheduler.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QSpinBox;

namespace dcs {

/// How the resizes of a plan are run: how many at once, pause, when to stop, and when to begin.
class BatchSettingsBar : public QWidget {
    Q_OBJECT
public:
    /// now: UTC; a time to begin at is suggested by it.
    explicit BatchSettingsBar(const QDateTime &now, QWidget *parent = nullptr);

    /// What it starts with; the start stays as it is. Those of BatchSettings if not set.
    void setDefaults(const BatchSettings &defaults);
    BatchSettings settings() const;

Q_SIGNALS:
    void changed();

private:
    enum class Start { Now, OwnWindow, GivenTime };

    Start start() const;
    void connectUi();
    void retranslateUi();

    QLabel *m_runningLabel;
    QSpinBox *m_running;
    QLabel *m_pauseLabel;
    QSpinBox *m_pause;
    QLabel *m_failuresLabel;
    QSpinBox *m_failures;
    QCheckBox *m_canary;
    QLabel *m_startLabel;
    QComboBox *m_start;
    QDateTimeEdit *m_time;
};

} // namespace dcs
