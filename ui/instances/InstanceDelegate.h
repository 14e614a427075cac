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

    /// Height of a row with two lines in this font.
    static int rowHeight(const QFont &font);

private:
    struct Cell;

    void paintLines(const Cell &cell, const QRect &area, const QString &first, const QString &second) const;
    void paintMemory(const Cell &cell, double share, const QString &first, const QString &second) const;

    const Theme *m_theme;
};

} // namespace dcs
