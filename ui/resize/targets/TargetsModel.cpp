// SPDX-License-Identifier: MIT
#include "ui/resize/targets/TargetsModel.h"

#include "ui/language/ResizeTexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

bool isSameTarget(const Specification &a, const Specification &b)
{
    return a.specCode == b.specCode && a.capacity == b.capacity && a.engine == b.engine
        && a.cpuType == b.cpuType && a.cacheMode == b.cacheMode && a.engineVersions == b.engineVersions;
}

QStringList refusalTexts(const QList<Refusal> &refusals)
{
    QStringList texts;
    std::transform(refusals.cbegin(), refusals.cend(), std::back_inserter(texts), Texts::refusal);
    return texts;
}

SizeFact factOf(int column) { return allSizeFacts.at(static_cast<std::size_t>(column)); }

} // namespace

QString joinedSentences(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (text.isEmpty() || sentence.isEmpty()) {
            text += sentence;
        } else {
            //: Two sentences after one another
            text = TargetsModel::tr("%1 %2").arg(text, sentence);
        }
    }
    return text;
}

QString refusalSentences(const QList<Refusal> &refusals) { return joinedSentences(refusalTexts(refusals)); }

QString refusalLines(const QList<Refusal> &refusals) { return refusalTexts(refusals).join(u'\n'); }

TargetsModel::TargetsModel(const Theme *theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme)
{
    connect(theme, &Theme::changed, this, &TargetsModel::retranslate);
}

void TargetsModel::setCandidates(const QList<Candidate> &candidates)
{
    if (candidates == m_candidates) {
        return;
    }
    beginResetModel();
    m_candidates = candidates;
    m_allowed = static_cast<int>(std::count_if(candidates.cbegin(), candidates.cend(),
        [](const Candidate &candidate) { return candidate.isAllowed(); }));
    endResetModel();
}

void TargetsModel::setRefusedShown(bool shown)
{
    if (shown == m_refusedShown) {
        return;
    }
    if (refusedCount() == 0) {
        m_refusedShown = shown;
    } else if (shown) {
        beginInsertRows({}, m_allowed, static_cast<int>(m_candidates.size()) - 1);
        m_refusedShown = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, m_allowed, static_cast<int>(m_candidates.size()) - 1);
        m_refusedShown = false;
        endRemoveRows();
    }
}

const Candidate *TargetsModel::find(const Specification &specification) const
{
    const auto found = std::find_if(m_candidates.cbegin(), m_candidates.cend(),
        [&](const Candidate &candidate) { return isSameTarget(candidate.specification, specification); });
    return found == m_candidates.cend() ? nullptr : &*found;
}

int TargetsModel::rowOf(const Specification &specification) const
{
    const Candidate *candidate = find(specification);
    const auto row = candidate ? static_cast<int>(candidate - m_candidates.constData()) : -1;
    return row < rowCount() ? row : -1;
}

void TargetsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, numberOfColumns - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, numberOfColumns - 1));
    }
}

int TargetsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid()) {
        return 0;
    }
    return m_refusedShown ? static_cast<int>(m_candidates.size()) : m_allowed;
}

int TargetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : numberOfColumns;
}

QVariant TargetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Candidate &candidate = m_candidates.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(candidate, column);
    case Qt::ToolTipRole:
        return toolTip(candidate, column);
    case Qt::AccessibleTextRole:
        return accessibleText(candidate, column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter
            | (column != reasonColumn && SizeFacts::isNumber(factOf(column)) ? Qt::AlignRight
                                                                             : Qt::AlignLeft));
    case Qt::DecorationRole:
        if (candidate.isAllowed() && candidate.kind == ChangeKind::Type
            && column == static_cast<int>(SizeFact::Type)) {
            return m_theme->icon(u"warning"_s, Tone::Caution);
        }
        return {};
    case Qt::ForegroundRole:
        if (candidate.isAllowed()) {
            return {};
        }
        return column == reasonColumn ? m_theme->colours().secondaryText : m_theme->colours().disabledText;
    default:
        return {};
    }
}

QVariant TargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= numberOfColumns) {
        return {};
    }
    const bool isReason = section == reasonColumn;
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter
            | (!isReason && SizeFacts::isNumber(factOf(section)) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    //: Column: why a target cannot be chosen
    return isReason ? tr("Reason") : SizeFacts::name(factOf(section));
}

QString TargetsModel::cellText(const Candidate &candidate, int column) const
{
    if (column == reasonColumn) {
        return refusalSentences(candidate.refusals);
    }
    return SizeFacts::text(factOf(column), SizeFacts::withCounts(candidate.specification, candidate.after));
}

QString TargetsModel::toolTip(const Candidate &candidate, int column) const
{
    if (!candidate.isAllowed()) {
        return refusalLines(candidate.refusals);
    }
    if (column == reasonColumn) {
        return {};
    }
    if (candidate.kind == ChangeKind::Type && factOf(column) == SizeFact::Type) {
        return tr("Changes the type of the instance.");
    }
    return SizeFacts::detail(factOf(column), candidate.specification);
}

QString TargetsModel::accessibleText(const Candidate &candidate, int column) const
{
    if (column == reasonColumn) {
        return candidate.isAllowed() ? tr("Available") : cellText(candidate, column);
    }
    const QString text =
        SizeFacts::isKnown(factOf(column), SizeFacts::withCounts(candidate.specification, candidate.after))
        ? cellText(candidate, column)
        //: Instead of a figure that is not published
        : tr("not known");
    //: Spoken for a cell of a target that cannot be chosen; %1 is the cell's text
    return candidate.isAllowed() ? text : tr("%1, not available").arg(text);
}

} // namespace dcs
