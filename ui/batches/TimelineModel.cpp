// SPDX-License-Identifier: MIT
#include "ui/batches/TimelineModel.h"

#include "ui/language/ChangeTexts.h"
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationTexts.h"

#include <algorithm>

namespace dcs {

using namespace Qt::StringLiterals;

TimelineModel::TimelineModel(const Theme *theme, QObject *parent)
    : QAbstractTableModel(parent), m_theme(theme)
{
}

bool TimelineModel::passes(const Operation &operation, Shown shown)
{
    switch (shown) {
    case Shown::All:
        return true;
    case Shown::Failed:
        return operation.state == OperationState::Failed;
    case Shown::InProgress:
        return !operation.isSettled() && !operation.isPending();
    case Shown::Waiting:
        return operation.isPending();
    case Shown::Done:
        return operation.state == OperationState::Done;
    }
    return false;
}

int TimelineModel::count(Shown shown) const
{
    return static_cast<int>(std::ranges::count_if(
        m_operations, [shown](const Operation &operation) { return passes(operation, shown); }));
}

QList<int> TimelineModel::shownRows() const
{
    QList<int> rows;
    for (int i = 0; i < m_operations.size(); ++i) {
        if (passes(m_operations[i], m_shown))
            rows.append(i);
    }
    return rows;
}

void TimelineModel::setBatch(
    const QList<Operation> &operations, const BatchSettings &settings, bool isPaused, const QDateTime &now)
{
    const auto sameRows = [&] {
        return std::ranges::equal(m_operations, operations, {}, &Operation::uuid, &Operation::uuid);
    };
    const bool isSame = sameRows();
    const QList<int> before = m_rows;
    const QList<Operation> old = std::exchange(m_operations, operations);
    const QList<int> after = shownRows();
    if (isSame && before == after) {
        m_timeline = timelineOf(m_operations, settings, isPaused, now);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, numberOfColumns - 1));
        return;
    }
    beginResetModel();
    m_timeline = timelineOf(m_operations, settings, isPaused, now);
    m_rows = after;
    endResetModel();
}

void TimelineModel::setShown(Shown shown)
{
    if (m_shown == shown)
        return;
    beginResetModel();
    m_shown = shown;
    m_rows = shownRows();
    endResetModel();
}

int TimelineModel::rowOf(const QString &uuid) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (operationAt(row).uuid == uuid)
            return row;
    }
    return -1;
}

void TimelineModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, numberOfColumns - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, numberOfColumns - 1));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : numberOfColumns;
}

QString TimelineModel::spokenTime(int row) const
{
    const Operation &operation = operationAt(row);
    const QString state = Texts::operationState(operation.state);
    const QString started = OperationTexts::time(operation.sentAt, m_timeline.now);
    const QString took = OperationTexts::took(operation, m_timeline.now);
    if (started.isEmpty() && barAt(row).kind == TimelineBar::Kind::Waiting) {
        //: spoken form of a cell of a timeline: a state and a time
        return tr("%1, expected at %2").arg(state, OperationTexts::time(barAt(row).from, m_timeline.now));
    }
    if (started.isEmpty())
        return state;
    //: spoken form of a cell of a timeline: a time, a duration and a state
    return tr("started %1, took %2, %3").arg(started, took, state);
}

QString TimelineModel::text(int row, Column column) const
{
    switch (column) {
    case Column::Instance:
        return OperationTexts::instance(operationAt(row));
    case Column::Change:
        return ChangeTexts::change(operationAt(row).request);
    case Column::State:
        return Texts::operationState(operationAt(row).state);
    case Column::Time:
        return {};
    }
    return {};
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Operation &operation = operationAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return column == Column::Time ? spokenTime(index.row()) : text(index.row(), column);
    case Qt::AccessibleTextRole:
        return column == Column::Time
            ? spokenTime(index.row())
            : tr("%1: %2").arg(
                headerData(index.column(), Qt::Horizontal).toString(), text(index.row(), column));
    case Qt::DecorationRole:
        if (column == Column::State)
            return m_theme->icon(Texts::icon(operation.state), Texts::tone(operation.state));
        return {};
    case TookRole:
        return OperationTexts::took(operation, m_timeline.now);
    case UuidRole:
        return operation.uuid;
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= numberOfColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Instance:
        return tr("Instance");
    case Column::Change:
        return tr("Change");
    case Column::State:
        return tr("State");
    case Column::Time:
        return role == Qt::AccessibleTextRole ? tr("Timeline") : QString();
    }
    return {};
}

} // namespace dcs
