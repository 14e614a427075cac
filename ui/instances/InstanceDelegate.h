// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace dcs {

/// Draws the cells of the table of instances: a lighter second line, icon and word of the status, the bar of
/// used memory.
class InstanceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit InstanceDelegate(const Theme *theme, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// One line a cell instead of two.
    void setCompact(bool compact) { m_compact = compact; }
    /// Height of a row in this font.
    static int rowHeight(const QFont &font, bool compact);

private:
    struct Cell;

    void paintLines(const Cell &cell, const QRect &area, const QString &first, const QString &second) const;
    void paintSecond(const Cell &cell, const QRect &area, const QString &second) const;
    void paintMemory(const Cell &cell, double share, const QString &first, const QString &second) const;

    const Theme *m_theme;
    bool m_compact = false;
};

} // namespace dcs
