// SPDX-License-Identifier: MIT
#pragma once

#include "ui/operations/RunSummary.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace dcs {

/// One run: how far it is, why it does not go on, and what can be done about it.
class RunLine : public QFrame {
    Q_OBJECT
public:
    RunLine(const Theme *theme, QWidget *parent);

    /// now: UTC.
    void display(const RunSummary &run, const QDateTime &now);
    const RunSummary &run() const { return m_run; }

Q_SIGNALS:
    void pauseClicked();
    void resumeClicked();
    void cancelClicked();
    void reportClicked();
    void dismissClicked();

private:
    void showTexts(const QDateTime &now);
    void showButtons();

    const Theme *m_theme;
    RunSummary m_run;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_cancel;
    QPushButton *m_report;
    QPushButton *m_dismiss;
};

} // namespace dcs
