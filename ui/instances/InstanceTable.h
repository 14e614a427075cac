// SPDX-License-Identifier: MIT
#pragma once

#include "ui/instances/InstanceTableModel.h"

#include <QTableView>

class QMenu;

namespace dcs {

/// The table of instances as a view: looks, default widths, the menus to choose and sort columns (also for
/// the keyboard).
class InstanceTable : public QTableView {
    Q_OBJECT
public:
    using Column = InstanceTableModel::Column;

    InstanceTable(QAbstractItemModel *model, const Theme *theme, QWidget *parent = nullptr);

    QMenu *columnsMenu() const { return m_columnsMenu; } ///< which columns are shown
    QMenu *sortMenu() const { return m_sortMenu; }

    /// Shows the columns of region and project; without, they are not offered either.
    void setLocationsShown(bool shown);
    /// The state of the header; whether places are shown stays.
    void restoreColumns(const QByteArray &state);
    /// Widens columns whose header would be cut off in the present language.
    void fitHeaders();

private:
    void setDefaultWidths();
    int naturalWidth(Column column) const;
    void fillColumnsMenu();
    void fillSortMenu();
    void fitRows();

    static bool isLocation(int section);
    void hideLocations(bool hidden);

    bool m_locationsShown = false;
    QMenu *m_columnsMenu;
    QMenu *m_sortMenu;
};

} // namespace dcs
