// SPDX-License-Identifier: MIT
#include "ui/operations/OperationsModel.h"

#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/operations/OperationTexts.h"

#include <algorithm>
#include <utility>

namespace dcs {

OperationsModel::OperationsModel(
    const ErrorCatalogue *errors, const Theme *theme, JournalReader *reader, QObject *parent)
    : QAbstractTableModel(parent), m_errors(errors), m_theme(theme), m_reader(reader)
{
}

void OperationsModel::setFilter(const JournalFilter &filter, const QList<Operation> &live)
{
    m_filter = filter;
    m_failed = Reading::None;
    m_hidden.clear();
    m_live.clear();
    m_liveIndex.clear();
    for (const Operation &operation : live)
        keep(operation);
    if (m_reader)
        read(Reading::First);
    else
        showFirst({});
}

void OperationsModel::keep(const Operation &operation)
{
    const auto known = m_liveIndex.constFind(operation.uuid);
    if (known != m_liveIndex.cend()) {
        m_live[*known] = operation;
        return;
    }
    m_liveIndex.insert(operation.uuid, m_live.size());
    m_live.append(operation);
}

/// Takes the place of a reading that is under way.
void OperationsModel::read(Reading what)
{
    JournalFilter filter = m_filter;
    if (what == Reading::Older)
        filter.olderThan = m_oldestRead;
    m_reading = what;
    m_reader->page(this, filter, pageLength,
        [this, what](const JournalAnswer<QList<Operation>> &answer) { end(what, answer); });
    Q_EMIT readingChanged();
}

void OperationsModel::end(Reading what, const JournalAnswer<QList<Operation>> &answer)
{
    m_reading = Reading::None;
    if (answer.problem && (what != Reading::Newest || !hasProblem()))
        m_failed = what;
    else if (!answer.problem && (what == m_failed || what == Reading::First))
        m_failed = Reading::None;
    if (what == Reading::First || (what == Reading::Older && !answer.problem)) {
        m_hasMore = answer.value.size() == pageLength;
        if (!answer.value.isEmpty())
            m_oldestRead = answer.value.constLast().uuid;
    }
    if (what == Reading::First)
        showFirst(answer.value);
    else if (what == Reading::Older)
        append(answer.value);
    else
        takeNewest(answer.value);
    Q_EMIT readingChanged();
}

void OperationsModel::showFirst(const QList<Operation> &page)
{
    beginResetModel();
    m_operations.clear();
    m_uuids.clear();
    for (const Operation &read : page) {
        const auto live = m_liveIndex.constFind(read.uuid);
        const Operation &operation = live == m_liveIndex.cend() ? read : m_live.at(*live);
        if (live != m_liveIndex.cend() && !passes(m_filter, operation))
            continue;
        m_operations.append(operation);
        m_uuids.insert(operation.uuid);
    }
    endResetModel();
    for (const Operation &operation : std::as_const(m_live)) {
        if (passes(m_filter, operation))
            location(operation);
    }
}

void OperationsModel::append(QList<Operation> page)
{
    page.removeIf([this](const Operation &operation) {
        return m_uuids.contains(operation.uuid) || m_liveIndex.contains(operation.uuid);
    });
    if (page.isEmpty()) {
        if (m_hasMore && !hasProblem())
            read(Reading::Older);
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.size()) - 1);
    m_operations.append(page);
    for (const Operation &operation : std::as_const(page))
        m_uuids.insert(operation.uuid);
    endInsertRows();
}

void OperationsModel::takeNewest(const QList<Operation> &page)
{
    for (auto operation = page.crbegin(); operation != page.crend(); ++operation) {
        if (m_liveIndex.contains(operation->uuid))
            continue;
        const int row = rowOfUuid(operation->uuid);
        if (row < 0 || m_operations[row] != *operation)
            location(*operation);
    }
}

bool OperationsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && m_reading != Reading::First && m_reading != Reading::Older;
}

void OperationsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(Reading::Older);
}

void OperationsModel::readNewest()
{
    if (m_reader && m_reading == Reading::None)
        read(m_failed == Reading::First ? Reading::First : Reading::Newest);
}

void OperationsModel::retry()
{
    if (hasProblem())
        read(m_failed);
}

void OperationsModel::put(const Operation &operation)
{
    const bool isNew = !m_liveIndex.contains(operation.uuid);
    keep(operation);
    if (rowOfUuid(operation.uuid) >= 0 || passes(m_filter, operation)) {
        m_hidden.remove(operation.uuid);
        location(operation);
    } else if (isNew) {
        m_hidden.insert(operation.uuid);
    }
}

void OperationsModel::location(const Operation &operation)
{
    if (const int row = rowOfUuid(operation.uuid); row >= 0) {
        m_operations[row] = operation;
        Q_EMIT dataChanged(index(row, 0), index(row, numberOfColumns - 1));
        return;
    }
    const auto older = std::ranges::find_if(
        m_operations, [&](const Operation &other) { return other.startedAt <= operation.startedAt; });
    const int row = static_cast<int>(older - m_operations.begin());
    beginInsertRows({}, row, row);
    m_operations.insert(row, operation);
    m_uuids.insert(operation.uuid);
    endInsertRows();
}

int OperationsModel::rowOfUuid(const QString &uuid) const
{
    if (!m_uuids.contains(uuid))
        return -1;
    const auto found = std::ranges::find(m_operations, uuid, &Operation::uuid);
    return found == m_operations.end() ? -1 : static_cast<int>(found - m_operations.begin());
}

void OperationsModel::setNow(const QDateTime &now)
{
    m_now = now;
    constexpr int column = static_cast<int>(Column::Took);
    for (int row = 0; row < rowCount(); ++row) {
        if (!operationAt(row).isSettled())
            Q_EMIT dataChanged(
                index(row, column), index(row, column), {Qt::DisplayRole, Qt::AccessibleTextRole});
    }
}

int OperationsModel::rowOf(int operationId) const
{
    const auto found = std::ranges::find(m_operations, operationId, &Operation::id);
    return found == m_operations.end() ? -1 : static_cast<int>(found - m_operations.begin());
}

bool OperationsModel::hasUnsettled() const
{
    return !std::ranges::all_of(m_operations, &Operation::isSettled);
}

void OperationsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, numberOfColumns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, numberOfColumns - 1));
}

int OperationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_operations.size());
}

int OperationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : numberOfColumns;
}

QString OperationsModel::text(const Operation &operation, Column column) const
{
    switch (column) {
    case Column::Instance:
        return OperationTexts::instance(operation);
    case Column::Change:
        return OperationTexts::change(operation.request);
    case Column::State:
        return Texts::operationState(operation.state);
    case Column::Started:
        return Texts::dateTime(operation.startedAt);
    case Column::Took:
        return OperationTexts::took(operation, m_now);
    case Column::Outcome:
        return OperationTexts::outcome(operation, *m_errors);
    }
    return {};
}

QVariant OperationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Operation &operation = operationAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(operation, column);
    case Qt::AccessibleTextRole:
        //: spoken form of a table cell, column and content: "State: Done"
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal).toString(), text(operation, column));
    case Qt::DecorationRole:
        if (column == Column::State)
            return m_theme->icon(Texts::icon(operation.state), Texts::tone(operation.state));
        return {};
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case OperationIdRole:
        return operation.id;
    default:
        return {};
    }
}

QVariant OperationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= numberOfColumns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment side = column == Column::Took ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Column::Instance:
        //: column header: the instance that is resized
        return tr("Instance");
    case Column::Change:
        //: column header: from -> to, "4 GB -> 8 GB"
        return tr("Change");
    case Column::State:
        //: column header: state of the operation
        return tr("State");
    case Column::Started:
        //: column header: time of the start
        return tr("Started");
    case Column::Took:
        //: column header: how long it took
        return tr("Took");
    case Column::Outcome:
        //: column header: what came of it
        return tr("Outcome");
    }
    return {};
}

} // namespace dcs
