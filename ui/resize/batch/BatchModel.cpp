// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchModel.h"

#include "ui/instances/InstanceCells.h"
#include "ui/language/Texts.h"
#include "ui/resize/batch/BatchDuration.h"
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
    if (haveSameInstances(plan.rows(), m_plan.rows())
        && haveSameInstances(plan.unavailable(), m_plan.unavailable())) {
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
    return parent.isValid() ? 0 : static_cast<int>(m_plan.rows().size() + m_plan.unavailable().size());
}

const PlanRow &BatchModel::rowAt(int row) const
{
    return canBeResized(row) ? m_plan.rows().at(row) : m_plan.unavailable().at(row - m_plan.rows().size());
}

QString BatchModel::searchText(int row) const
{
    QStringList texts{rowAt(row).instance.id};
    for (const int column : {InstanceColumn, NowColumn, TargetColumn, EffectColumn})
        texts += {text(row, column), secondLine(row, column)};
    return texts.join(u'\n');
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : numberOfColumns;
}

Qt::ItemFlags BatchModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == TargetColumn && canBeResized(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == RemoveColumn ? QString() : text(row, column);
    case Qt::EditRole:
        return column == TargetColumn ? QVariant::fromValue(rowAt(row).choice) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column == MinutesColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole: {
        QStringList parts{text(row, column), secondLine(row, column)};
        parts.removeAll(QString());
        if (column == RemoveColumn)
            return parts.first();
        //: Spoken for a cell of a table: header of its column, its text
        return tr("%1: %2").arg(header(column), parts.isEmpty() ? tr("none") : parts.join(u", "_s));
    }
    case Qt::DecorationRole:
        return decoration(row, column);
    case InstanceTableModel::SecondLineRole:
        return secondLine(row, column);
    case InstanceTableModel::SortRole:
        return sortValue(row, column);
    case UseBeforeRole:
    case UseAfterRole: {
        const std::optional<double> use =
            role == UseBeforeRole ? memoryUse(rowAt(row).instance) : BatchTexts::useAfter(rowAt(row));
        return column == MemoryColumn && use ? QVariant(*use * 100) : QVariant();
    }
    case ToneRole:
        return column == EffectColumn && tone(row) ? QVariant(static_cast<int>(*tone(row))) : QVariant();
    default:
        return {};
    }
}

bool BatchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::EditRole || index.column() != TargetColumn || !canBeResized(index.row()))
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
        return QVariant(Qt::AlignVCenter | (section == MinutesColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::InitialSortOrderRole && section != InstanceColumn)
        return Qt::DescendingOrder;
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
        //: Column: share of the memory in use before and after a resize
        return tr("Memory use");
    case TargetColumn:
        //: Column: the size an instance is to get
        return tr("Target");
    case EffectColumn:
        //: Column: what a resize does to those who use the instance
        return tr("Effect");
    case MinutesColumn:
        //: Column: how many minutes a resize takes
        return tr("Minutes");
    default:
        return {};
    }
}

QString BatchModel::text(int row, int column) const
{
    const PlanRow &of = rowAt(row);
    const Candidate *chosen = of.chosen();
    switch (column) {
    case InstanceColumn:
        return BatchTexts::name(of.instance);
    case NowColumn:
        return Texts::capacity(of.instance.capacity);
    case MemoryColumn:
        return BatchTexts::memoryUse(of);
    case TargetColumn:
        return canBeResized(row) ? BatchTexts::target(chosen) : u"–"_s;
    case EffectColumn:
        if (!canBeResized(row))
            return BatchTexts::reason(of);
        return chosen ? BatchTexts::effect(*chosen).parts.first() : QString();
    case MinutesColumn:
        return chosen ? BatchDuration::minutes(*chosen) : QString();
    default:
        //: Tool tip of a button in a row of a plan; %1 is the name of an instance
        return tr("Remove %1 from the plan").arg(BatchTexts::name(of.instance));
    }
}

QString BatchModel::secondLine(int row, int column) const
{
    const PlanRow &of = rowAt(row);
    switch (column) {
    case InstanceColumn:
        return of.instance.name.isEmpty() ? QString() : of.instance.id;
    case NowColumn:
        return InstanceCells::type(of.instance);
    case EffectColumn:
        return of.chosen() ? BatchTexts::listed(BatchTexts::effect(*of.chosen()).parts.sliced(1)) : QString();
    default:
        return {};
    }
}

QString BatchModel::toolTip(int row, int column) const
{
    const PlanRow &of = rowAt(row);
    QStringList lines{text(row, column), secondLine(row, column)};
    if (column == NowColumn)
        lines += {Texts::engineAndVersion(of.instance), of.instance.specCode};
    if (column == MemoryColumn)
        lines.append(InstanceCells::memoryAmounts(of.instance));
    if (const Candidate *chosen = of.chosen(); chosen && column == EffectColumn) {
        lines.clear();
        for (const ImpactLine &line : impactLines(chosen->impact, chosen->sourceDifference))
            lines.append(line.text);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant BatchModel::sortValue(int row, int column) const
{
    const PlanRow &of = rowAt(row);
    const Candidate *chosen = of.chosen();
    switch (column) {
    case NowColumn:
        return of.instance.capacity.megabytes();
    case MemoryColumn:
        return memoryUse(of.instance).value_or(-1);
    case TargetColumn:
        return chosen ? chosen->after.capacity.megabytes() : qint64(-1);
    case EffectColumn: // the gravest is the largest
        return chosen ? static_cast<int>(BatchTexts::effect(*chosen).tone == Tone::Bad) * 100
                + static_cast<int>(BatchTexts::effect(*chosen).parts.size())
                      : 0;
    case MinutesColumn: {
        constexpr int beyondAll = 1'000'000;
        return chosen ? (chosen->impact.duration ? chosen->impact.duration->to : beyondAll) : -1;
    }
    default:
        return text(row, InstanceColumn);
    }
}

std::optional<Tone> BatchModel::tone(int row) const
{
    const Candidate *chosen = rowAt(row).chosen();
    if (!canBeResized(row))
        return Tone::Quiet;
    return chosen ? std::optional(BatchTexts::effect(*chosen).tone) : std::nullopt;
}

QVariant BatchModel::decoration(int row, int column) const
{
    if (column == RemoveColumn)
        return m_theme->icon(u"close"_s);
    const std::optional<Tone> meaning = tone(row);
    if (!meaning || column != EffectColumn)
        return {};
    return m_theme->icon(Note::iconName(*meaning), *meaning);
}

} // namespace dcs
