// SPDX-License-Identifier: MIT
#pragma once

#include "ui/operations/batches/BatchReport.h"

#include <QDialog>

class QLabel;

namespace dcs {

/// Shows the report of a run, and saves it as HTML or CSV. Not modal.
class BatchReportDialog : public QDialog {
    Q_OBJECT
public:
    explicit BatchReportDialog(const BatchReport &report, QWidget *parent = nullptr);

    /// Writes the report, as HTML if the name ends so, else as CSV; the file is replaced as a whole or not at
    /// all. The dialog says what happened.
    void save(const QString &path);

private:
    void askForFile();

    BatchReport m_report;
    QLabel *m_news;
};

} // namespace dcs
