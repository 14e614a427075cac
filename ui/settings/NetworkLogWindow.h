// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace dcs {

class RequestLog;

/// The last requests, a line each, the newest at the bottom, as they come; to be copied for a support ticket.
/// Shows what RequestLog holds, which has no secrets. Clearing empties the view, not the log.
class NetworkLogWindow : public QDialog {
    Q_OBJECT
public:
    /// log outlives the window.
    explicit NetworkLogWindow(const RequestLog *log, QWidget *parent = nullptr);
    /// Opens one for the main window, or brings that to the front.
    static void present(const RequestLog *log, QWidget *mainWindow);

private:
    void retranslateUi();

    QPlainTextEdit *m_lines;
    QPushButton *m_copySelected;
    QPushButton *m_copyAll;
    QPushButton *m_clear;
    QPushButton *m_close;
};

} // namespace dcs
