// SPDX-License-Identifier: MIT
#pragma once

#include "ui/operations/batches/RunReport.h"

#include <QDialog>

class QLabel;

namespace dcs {

/// Shows the report of a run, and saves it as HTML or CSV. Not modal.
class RunReportDialog : public QDialog {
    Q_OBJECT
public:
    explicit RunReportDialog(const RunReport &report, QWidget *parent = nullptr);

    /// Writes the report, as HTML if the name ends so, else as CSV; the file is replaced as a whole or not at
    /// all. The dialog says what happened.
    void save(const QString &path);

private:
    void askForFile();

    RunReport m_report;
    QLabel *m_news;
};

} // namespace dcs
