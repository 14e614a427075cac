// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace dcs {

/// Draws the cells of a TargetsModel that are more than text: the mark of the suggested target and the bar of
/// the use then.
class TargetsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TargetsDelegate(const Theme *theme, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTag(QPainter *painter, const QStyleOptionViewItem &option, const QString &text) const;
    void paintUse(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme *m_theme;
};

} // namespace dcs
