// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace dcs {

class OperationsModel;

/// Operations in the order the user chose, by each column's own key: numbers and times by size, texts as the
/// locale sorts them. Equal ones stay in the order of the model, newest first.
class OperationsOrder : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit OperationsOrder(OperationsModel *model, QObject *parent = nullptr);

    /// Newest first, which is the order of the model.
    bool isByTime() const;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace dcs
