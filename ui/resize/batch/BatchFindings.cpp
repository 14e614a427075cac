// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchFindings.h"

#include "ui/instances/InstanceTableModel.h"
#include "ui/language/ResizeTexts.h"
#include "ui/resize/steps/CheckBar.h"

using namespace Qt::StringLiterals;

namespace dcs {

using Verdict = ResizeCheckResult::Verdict;

BatchFindings::BatchFindings(const ErrorCatalogue *errors, QObject *parent)
    : QAbstractTableModel(parent), m_errors(errors)
{
}

void BatchFindings::setResults(const QList<ResizeRequest> &requests, const QList<ResizeCheckResult> &results)
{
    m_requests = requests;
    m_results = results;
    m_ticked.clear();
    retranslate();
}

void BatchFindings::retranslate()
{
    beginResetModel();
    makeRows();
    endResetModel();
}

void BatchFindings::makeRows()
{
    m_rows.clear();
    m_listed.clear();
    for (qsizetype i = 0; i < m_results.size(); ++i)
        addRows(m_requests.at(i), m_results.at(i));
}

void BatchFindings::addRows(const ResizeRequest &request, const ResizeCheckResult &result)
{
    const auto add = [&](const QString &words, const QString &service) {
        const bool isFirst = !m_listed.contains(request.instanceId);
        m_listed.insert(request.instanceId);
        const QString name = request.instanceName.isEmpty() ? request.instanceId : request.instanceName;
        // Texts of the service stay in their line, whatever is in them.
        m_rows.append(
            {request.instanceId, name.simplified(), words.simplified(), service.simplified(), isFirst});
    };
    for (const ResizeFinding &finding : result.findings) {
        const QString words = Texts::riskItem(finding.item);
        //: What the service's check says about an instance, in its own words
        const QString said =
            finding.text.isEmpty() ? QString() : tr("The service says: %1").arg(finding.text);
        add(words.isEmpty() ? tr("The service advises against this change.") : words, said);
    }
    if (result.verdict == Verdict::NotChecked) {
        const QStringList why = CheckBar::reason(result, *m_errors);
        //: In a list of what a check found; %1 tells why
        add(tr("Not checked. %1").arg(why.first()), why.value(1));
    }
}

QSet<QString> BatchFindings::leftOut() const { return m_listed - m_ticked; }

int BatchFindings::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BatchFindings::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : numberOfColumns;
}

Qt::ItemFlags BatchFindings::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool hasTick = index.column() == TickColumn && m_rows.at(index.row()).isFirst;
    return hasTick ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant BatchFindings::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    const QString first = column == FindingColumn ? row.words : row.isFirst ? row.name : QString();
    const QString second = column == FindingColumn ? row.service : row.isFirst ? row.id : QString();
    switch (role) {
    case Qt::DisplayRole:
        return column == TickColumn ? QString() : first;
    case InstanceTableModel::SecondLineRole:
        return column == TickColumn ? QString() : second;
    case Qt::ToolTipRole:
        return column == TickColumn ? QString() : QStringList{first, second}.join(u'\n').trimmed();
    case Qt::CheckStateRole:
        if (column == TickColumn && row.isFirst)
            return m_ticked.contains(row.id) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        //: Spoken for a box to tick; %1 is the name of an instance
        return column == TickColumn ? tr("Resize %1 all the same").arg(row.name)
                                    : QStringList{first, second}.join(u' ').trimmed();
    default:
        return {};
    }
}

bool BatchFindings::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const QString id = m_rows.at(index.row()).id;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(id);
    else
        m_ticked.remove(id);
    Q_EMIT dataChanged(index, index);
    Q_EMIT ticked();
    return true;
}

} // namespace dcs
