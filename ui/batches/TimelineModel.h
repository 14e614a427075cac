// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "ui/operations/batches/Timeline.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>

namespace dcs {

/// The operations of a batch as rows of a timeline: instance, change, state, and a cell that shows when.
class TimelineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Instance, Change, State, Time };
    static constexpr int numberOfColumns = static_cast<int>(Column::Time) + 1;
    enum Role { UuidRole = Qt::UserRole, TookRole };
    /// Which operations are shown.
    enum class Shown { All, Failed, InProgress, Waiting, Done };

    explicit TimelineModel(const Theme *theme, QObject *parent = nullptr);

    /// A row for each operation that is shown, in the order of the batch.
    void setBatch(const QList<Operation> &operations, const BatchSettings &settings, bool isPaused,
        const QDateTime &now);
    void setShown(Shown shown);
    Shown shown() const { return m_shown; }
    /// How many operations of the batch are of this kind.
    int count(Shown shown) const;
    const Timeline &timeline() const { return m_timeline; }
    const TimelineBar &barAt(int row) const { return m_timeline.bars.at(m_rows.at(row)); }
    const Operation &operationAt(int row) const { return m_operations.at(m_rows.at(row)); }
    /// -1: none is shown.
    int rowOf(const QString &uuid) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static bool passes(const Operation &operation, Shown shown);
    QList<int> shownRows() const;
    QString text(int row, Column column) const;
    QString spokenTime(int row) const;

    const Theme *m_theme;
    QList<Operation> m_operations;
    Timeline m_timeline;
    QList<int> m_rows; ///< indices into the operations
    Shown m_shown = Shown::All;
};

} // namespace dcs
