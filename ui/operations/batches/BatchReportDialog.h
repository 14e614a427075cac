// SPDX-License-Identifier: MIT
#pragma once

#include "ui/operations/batches/BatchReport.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace dcs {

/// Shows the report of a batch, copies it, and saves it as HTML, CSV or .xlsx. Not modal.
class BatchReportDialog : public QDialog {
    Q_OBJECT
public:
    BatchReportDialog(const BatchReport &report, const Theme *theme, QWidget *parent = nullptr);

    /// Writes the report, as HTML or .xlsx if the name ends so, else as CSV; the file is replaced as a whole
    /// or not at all. The dialog says what happened.
    void save(const QString &path);

Q_SIGNALS:
    /// The user wants a new plan of these, which failed. Nothing has been sent.
    void retryRequested(const QList<dcs::Operation> &failed);

private:
    QWidget *makeBanner();
    void fillTable();
    void copy() const;
    void askForFile();

    BatchReport m_report;
    const Theme *m_theme;
    QTableWidget *m_table;
    QLabel *m_news;
    QPushButton *m_openFolder;
    QString m_savedTo; ///< the folder; "": not saved yet
};

} // namespace dcs
