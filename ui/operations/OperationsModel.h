// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "operations/Operation.h"
#include "operations/journal/JournalReader.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>
#include <QSet>

namespace dcs {

/// Resizes as a table, newest first: those of the journal, read page by page as the view asks for more
/// (canFetchMore), and those of this process, which change in place. What the journal tells comes
/// later, from the event loop; the rows of an earlier filter stay until then. Knows no clock: the time that
/// running ones are measured against is given to it.
class OperationsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Instance, Change, State, Queued, Started, Took, Outcome };
    Q_ENUM(Column)
    static constexpr int numberOfColumns = static_cast<int>(Column::Outcome) + 1;
    static constexpr int pageLength = 100; ///< operations read from the journal at once

    enum Role {
        OperationIdRole = Qt::UserRole,
        SortRole, ///< what a column sorts by
        ProgressRole ///< of State: per cent, an int; invalid where it is not known
    };

    /// What is read from the journal.
    enum class Reading {
        None,
        First, ///< the newest operations of a new filter
        Older, ///< the next page
        Newest ///< what other running copies of the program have written since
    };

    /// All of them outlive the model. Without a reader (null) only what is put appears.
    OperationsModel(const ErrorCatalogue *errors, const Theme *theme, JournalReader *reader = nullptr,
        QObject *parent = nullptr);

    /// Begins anew with the newest of these operations. live: all of this process, oldest first.
    void setFilter(const JournalFilter &filter, const QList<Operation> &live);
    const JournalFilter &filter() const { return m_filter; }
    /// One operation of this process, new or with new values. One that is shown stays, even if it
    /// no longer passes the filter; one that passes appears in its place.
    void put(const Operation &operation);
    /// Takes in what other running copies of the program have written since.
    void readNewest();
    /// Reads once more what could not be read.
    void retry();
    /// The present time (UTC): the time taken by the unsettled ones grows up to it.
    void setNow(const QDateTime &now);

    const Operation &operationAt(int row) const { return m_operations.at(row); }
    int rowOf(int operationId) const; ///< of this process; -1: unknown
    bool hasUnsettled() const;
    /// How many operations that are new since the filter was set are not shown, as they do not pass it.
    int hiddenCount() const { return static_cast<int>(m_hidden.size()); }
    Reading reading() const { return m_reading; }
    /// Something could not be read from the journal, and has not been since.
    bool hasProblem() const { return m_failed != Reading::None; }
    /// Announces changed header and cell texts after a change of language or theme.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// A reading has begun or ended.
    void readingChanged();

private:
    void read(Reading what);
    void end(Reading what, const JournalAnswer<QList<Operation>> &answer);
    void showFirst(const QList<Operation> &page);
    void append(QList<Operation> page);
    void takeNewest(const QList<Operation> &page);
    void keep(const Operation &operation);
    int rowOfUuid(const QString &uuid) const;
    void location(const Operation &operation);
    QString text(const Operation &operation, Column column) const;
    QString toolTip(const Operation &operation, Column column) const;
    QVariant sortKey(const Operation &operation, Column column) const;

    const ErrorCatalogue *m_errors;
    const Theme *m_theme;
    JournalReader *m_reader;
    JournalFilter m_filter;
    QList<Operation> m_live; ///< of this process: they count, whatever the journal tells of them
    QHash<QString, qsizetype> m_liveIndex; ///< in m_live, by uuid
    QSet<QString> m_hidden; ///< uuids
    QList<Operation> m_operations; ///< newest first
    QSet<QString> m_uuids; ///< of m_operations
    QString m_oldestRead; ///< uuid of the last operation read from the journal
    bool m_hasMore = false;
    Reading m_reading = Reading::None;
    Reading m_failed = Reading::None; ///< what retry() reads
    QDateTime m_now;
};

} // namespace dcs
