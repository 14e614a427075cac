// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "operations/Journal.h"
#include "operations/Operation.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QSet>

namespace dcs {

/// Resizes as a table, newest first: those of the journal, read page by page as the view asks for more
/// (canFetchMore), and those of this run of the program, which change in place. Knows no clock: the time that
/// running ones are measured against is given to it.
class OperationsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Instance, Change, State, Started, Took, Outcome };
    Q_ENUM(Column)
    static constexpr int ColumnCount = static_cast<int>(Column::Outcome) + 1;
    static constexpr int PageSize = 100; ///< operations read from the journal at once

    enum Role { OperationIdRole = Qt::UserRole };

    /// All of them outlive the model. Without a journal (null) only what is put appears.
    OperationsModel(const ErrorCatalogue *errors, const Theme *theme, const Journal *journal = nullptr,
        QObject *parent = nullptr);

    /// Begins anew with the newest of these operations. live: those of this run of the program.
    void setFilter(const JournalFilter &filter, const QList<Operation> &live);
    const JournalFilter &filter() const { return m_filter; }
    /// One operation of this run of the program, new or with new values. One that is shown stays, even if it
    /// no longer passes the filter; one that passes appears in its place.
    void put(const Operation &operation);
    /// Takes in what other running copies of the program have written since.
    void readNewest();
    /// The present time (UTC): the time taken by the unsettled ones grows up to it.
    void setNow(const QDateTime &now);

    const Operation &operationAt(int row) const { return m_operations.at(row); }
    int rowOf(int operationId) const; ///< of this run of the program; -1: unknown
    bool hasUnsettled() const;
    /// The journal could not be read.
    bool hasProblem() const { return m_hasProblem; }
    /// Announces changed header and cell texts after a change of language or theme.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QList<Operation> readPage(const QString &olderThan);
    int rowOfUuid(const QString &uuid) const;
    void place(const Operation &operation);
    QString text(const Operation &operation, Column column) const;

    const ErrorCatalogue *m_errors;
    const Theme *m_theme;
    const Journal *m_journal;
    JournalFilter m_filter;
    QList<Operation> m_operations; ///< newest first
    QSet<QString> m_uuids; ///< of m_operations
    QString m_oldestRead; ///< uuid of the last operation read from the journal
    bool m_hasMore = false;
    bool m_hasProblem = false;
    QDateTime m_now;
};

} // namespace dcs
