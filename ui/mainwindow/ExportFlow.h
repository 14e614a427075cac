// SPDX-License-Identifier: MIT
#pragma once

#include "operations/TableExport.h"
#include "ui/theme/Theme.h"

#include <QObject>

#include <functional>

class QTableView;

namespace dcs {

class Banner;

/// Writing a table to a file: asks where, and tells in a banner how it ended.
class ExportFlow : public QObject {
    Q_OBJECT
public:
    ExportFlow(const Theme *theme, QWidget *window);

    /// To be laid out by the window, which owns it then.
    Banner *banner() const { return m_banner; }
    /// Asks for a file, whose name is suggested without its ending; the table is made once it is chosen.
    void open(const QString &name, const std::function<Table()> &table);
    /// Writes at once: .xlsx if the name ends so, else CSV.
    void write(const QString &path, const Table &table);

private:
    QWidget *m_window;
    Banner *m_banner;
};

/// The shown columns of the table of instances in their present order, with the id before them: the selected
/// rows if there are several, else all that pass the filters.
Table tableOf(const QTableView &instances);

} // namespace dcs
