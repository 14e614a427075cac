// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchModel.h"

#include "ui/instances/InstanceCells.h"
#include "ui/language/Texts.h"
#include "ui/resize/batch/BatchTexts.h"
#include "ui/resize/change/ImpactText.h"
#include "ui/widgets/Note.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

bool haveSameInstances(const QList<PlanRow> &a, const QList<PlanRow> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const PlanRow &x, const PlanRow &y) { return x.instance.id == y.instance.id; });
}

} // namespace

BatchModel::BatchModel(const Theme *theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme)
{
    connect(theme, &Theme::changed, this, &BatchModel::retranslate);
}

void BatchModel::setPlan(const ResizePlan &plan)
{
    if (plan == m_plan)
        return;
    if (haveSameInstances(plan.rows(), m_plan.rows())) {
        m_plan = plan;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, numberOfColumns - 1));
    } else {
        beginResetModel();
        m_plan = plan;
        endResetModel();
    }
    Q_EMIT planChanged();
}

void BatchModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, numberOfColumns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, numberOfColumns - 1));
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.rows().size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : numberOfColumns;
}

Qt::ItemFlags BatchModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == TargetColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlanRow &row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return column == TargetColumn ? QVariant::fromValue(row.choice) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole: {
        QStringList parts{text(row, column), secondLine(row, column)};
        parts.removeAll(QString());
        //: Spoken for a cell of a table: header of its column, its text
        return tr("%1: %2").arg(header(column), parts.isEmpty() ? tr("none") : parts.join(u", "_s));
    }
    case Qt::DecorationRole:
        return decoration(row, column);
    case InstanceTableModel::SecondLineRole:
        return secondLine(row, column);
    case InstanceTableModel::ShareRole: {
        const std::optional<double> use = memoryUse(row.instance);
        return column == MemoryColumn && use ? QVariant(*use) : QVariant();
    }
    default:
        return {};
    }
}

bool BatchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::EditRole || index.column() != TargetColumn)
        return false;
    const auto choice = value.value<qsizetype>();
    const PlanRow &row = rowAt(index.row());
    if (choice < -1 || choice >= row.targets.size())
        return false;
    if (choice == row.choice)
        return true;
    m_plan.choose(index.row(), choice);
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(numberOfColumns - 1));
    Q_EMIT planChanged();
    return true;
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= numberOfColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    return role == Qt::DisplayRole ? header(section) : QVariant();
}

QString BatchModel::header(int column)
{
    switch (column) {
    case InstanceColumn:
        return tr("Instance");
    case NowColumn:
        //: Column: size and type of an instance before the resize
        return tr("Now");
    case MemoryColumn:
        return tr("Memory used");
    case TargetColumn:
        //: Column: the size an instance is to get
        return tr("Target");
    case EffectColumn:
        //: Column: what a resize does to those who use the instance
        return tr("Effect");
    default:
        return {};
    }
}

QString BatchModel::text(const PlanRow &row, int column)
{
    const Candidate *chosen = row.chosen();
    switch (column) {
    case InstanceColumn:
        return displayName(row.instance);
    case NowColumn:
        return Texts::capacity(row.instance.capacity);
    case MemoryColumn:
        return BatchTexts::memoryUse(row);
    case TargetColumn:
        return BatchTexts::target(chosen);
    case EffectColumn:
        return chosen ? BatchTexts::effect(*chosen).parts.first() : QString();
    default:
        return {};
    }
}

QString BatchModel::secondLine(const PlanRow &row, int column)
{
    switch (column) {
    case InstanceColumn:
        return row.instance.name.isEmpty() ? QString() : row.instance.id;
    case NowColumn:
        return BatchTexts::listed({InstanceCells::type(row.instance), Texts::engineAndVersion(row.instance)});
    case MemoryColumn:
        return InstanceCells::memoryAmounts(row.instance);
    case EffectColumn:
        return row.chosen() ? BatchTexts::listed(BatchTexts::effect(*row.chosen()).parts.sliced(1))
                            : QString();
    default:
        return {};
    }
}

QString BatchModel::toolTip(const PlanRow &row, int column)
{
    QStringList lines{text(row, column), secondLine(row, column)};
    if (column == NowColumn)
        lines.append(row.instance.specCode);
    if (const Candidate *chosen = row.chosen(); chosen && column == EffectColumn) {
        lines.clear();
        for (const ImpactLine &line : impactLines(chosen->impact, chosen->sourceDifference))
            lines.append(line.text);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant BatchModel::decoration(const PlanRow &row, int column) const
{
    const Candidate *chosen = row.chosen();
    if (!chosen || column != EffectColumn)
        return {};
    const Tone tone = BatchTexts::effect(*chosen).tone;
    return m_theme->icon(Note::iconName(tone), tone);
}

} // namespace dcs
