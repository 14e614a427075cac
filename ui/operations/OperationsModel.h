// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "operations/Operation.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace dcs {

/// Resizes as a table, newest first. Knows no clock: the time that running ones are measured against is given
/// to it.
class OperationsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Instance, Change, State, Started, Took, Outcome };
    Q_ENUM(Column)
    static constexpr int ColumnCount = static_cast<int>(Column::Outcome) + 1;

    enum Role { OperationIdRole = Qt::UserRole };

    /// Both outlive the model.
    OperationsModel(const ErrorCatalogue *errors, const Theme *theme, QObject *parent = nullptr);

    /// All operations, oldest first: new ones become rows, known ones get their new values. None is ever
    /// removed.
    void setOperations(const QList<Operation> &operations);
    /// One operation, new or with new values.
    void put(const Operation &operation);
    /// The present time (UTC): the time taken by the unsettled ones grows up to it.
    void setNow(const QDateTime &now);

    const Operation &operationAt(int row) const { return m_operations.at(m_operations.size() - 1 - row); }
    int rowOf(int operationId) const; ///< -1: unknown
    bool hasUnsettled() const;
    /// Announces changed header and cell texts after a change of language or theme.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Operation &operation, Column column) const;

    const ErrorCatalogue *m_errors;
    const Theme *m_theme;
    QList<Operation> m_operations; ///< oldest first
    QDateTime m_now;
};

} // namespace dcs
