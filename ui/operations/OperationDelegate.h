// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace dcs {

/// Draws the state of an operation: icon, word, and where the service tells how far it is a bar with per
/// cent.
class OperationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit OperationDelegate(const Theme *theme, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme *m_theme;
};

} // namespace dcs
