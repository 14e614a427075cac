// SPDX-License-Identifier: MIT
#pragma once

#include "operations/export/ExportJob.h"
#include "ui/theme/Theme.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QAction;
class QTableView;

namespace dcs {

class Banner;
class InstancesView;
class OperationsPanel;

/// Writing a table to a file, one at a time: asks where, tells in a banner how far it is, lets it be
/// cancelled there, and tells how it ended. The window stays usable meanwhile.
class ExportFlow : public QObject {
    Q_OBJECT
public:
    ExportFlow(const Theme *theme, QWidget *window);

    /// To be laid out by the window, which owns it then.
    Banner *banner() const { return m_banner; }
    /// The action exports the table of instances, with a last row that says so if the list is not whole; it
    /// is to be disabled while isRunning().
    void offerInstances(QAction *action, const InstancesView *instances);
    /// The action exports what the panel shows; disabled while isRunning().
    void offerOperations(QAction *action, OperationsPanel *operations);
    /// Begins at once: .xlsx if the name ends so, else CSV. Not while isRunning().
    void write(const QString &path, const TableSource &source);
    bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    void runningChanged();

private:
    /// Asks for a file, whose name is suggested without its ending; the source is made once it is chosen.
    void open(const QString &name, const std::function<TableSource()> &source);
    void showProgress(qint64 rows, qint64 total);
    void end(const std::optional<ExportProblem> &problem);

    QWidget *m_window;
    Banner *m_banner;
    ExportJob *m_job = nullptr; ///< child; null: none is running
    QString m_file; ///< of the job, as it is shown
    QString m_folder; ///< of what was written last; "": nothing, or it failed
    QString m_remark; ///< about what is exported; "": none
    qint64 m_rows = 0; ///< written by the job
};

/// The shown columns of the table of instances in their present order, with the id before them: the selected
/// rows if there are several, else all that pass the filters.
Table tableOf(const QTableView &instances);

} // namespace dcs
