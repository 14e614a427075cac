// SPDX-License-Identifier: MIT
#pragma once

#include "ui/instances/InstanceDelegate.h"

namespace dcs {

/// The table of a plan: cells as those of instances, and a chooser of targets that looks like what it is,
/// also while it is not open.
class BatchDelegate final : public InstanceDelegate {
    Q_OBJECT
public:
    explicit BatchDelegate(const Theme *theme, QObject *parent = nullptr)
        : InstanceDelegate(theme, parent), m_theme(theme)
    {
    }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A combo box of "no change" and the targets, whose list opens by itself.
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintUse(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme *m_theme;
};

} // namespace dcs
