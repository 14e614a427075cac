// SPDX-License-Identifier: MIT
#pragma once

#include "ui/instances/InstanceFilter.h"
#include "ui/instances/InstanceTableModel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace dcs {

/// The rows of an InstanceTableModel that pass a filter, sorted by raw value: numbers as numbers, texts by
/// the rules of the language with numbers inside them by value. What is not known comes last in both
/// directions; equal values go by name.
class InstanceFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit InstanceFilterModel(InstanceTableModel *model, QObject *parent = nullptr);

    const InstanceFilter &filter() const { return m_filter; }
    void setFilter(const InstanceFilter &filter);
    const Instance &instanceAt(const QModelIndex &index) const;
    qint64 megabytes() const; ///< sum of the capacities of all rows that are known
    /// Sorts by the rules of the present default locale.
    void followLocale();

    /// The second line under a name says why the row is found where nothing else in it does.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int compare(const QVariant &left, const QVariant &right) const;

    const InstanceTableModel *m_model;
    InstanceFilter m_filter;
    QCollator m_collator;
};

} // namespace dcs
