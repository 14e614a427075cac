// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace dcs {

class AdviceModel;

/// Draws the rows of advice: two lines in a cell, and the evidence as a line of daily peaks that goes on
/// dashed as they are expected to.
class AdviceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Both outlive it.
    AdviceDelegate(const AdviceModel *model, const Theme *theme, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTick(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLines(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEvidence(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const AdviceModel *m_model;
    const Theme *m_theme;
};

} // namespace dcs
