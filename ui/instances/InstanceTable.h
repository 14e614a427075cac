// SPDX-License-Identifier: MIT
#pragma once

#include "ui/instances/InstanceTableModel.h"

#include <QTableView>

class QMenu;

namespace dcs {

class InstanceDelegate;

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

    /// One line a row and a column for the engine, or two lines with the engine under the type.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /// Columns, widths and order as at the first start.
    void resetColumns();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    int sizeHintForColumn(int column) const override;

private:
    void setDefaultWidths();
    static int naturalWidth(Column column);
    void fillColumnsMenu();
    void fillSortMenu();
    void fitRows();

    static bool isLocation(int section);
    void hideLocations(bool hidden);

    void updateRow(const QModelIndex &index);

    InstanceDelegate *m_delegate;
    bool m_locationsShown = false;
    bool m_compact = false;
    int m_clicked = -1; ///< column whose header opened the menu, -1 if none did
    QMenu *m_columnsMenu;
    QMenu *m_sortMenu;
};

} // namespace dcs
