// SPDX-License-Identifier: MIT
#include "ui/resize/targets/TargetsModel.h"

#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"

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

bool isNumber(int column)
{
    return column == TargetsModel::Capacity || column == TargetsModel::Price
        || column == TargetsModel::Difference || column == TargetsModel::Connections;
}

/// "+248.20", with a minus that is as wide as the plus.
QString signedText(const Money &money)
{
    const QString text = SizeFacts::price(money);
    return money.micros() > 0 ? u'+' + text : text;
}

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

void TargetsModel::setCandidates(const QList<Candidate> &candidates, std::optional<qint64> usedMb)
{
    if (candidates == m_candidates) {
        if (usedMb != m_usedMb) {
            m_usedMb = usedMb;
            announceAll();
        }
        return;
    }
    beginResetModel();
    m_candidates = candidates;
    m_usedMb = usedMb;
    m_allowed = static_cast<int>(std::count_if(candidates.cbegin(), candidates.cend(),
        [](const Candidate &candidate) { return candidate.isAllowed(); }));
    endResetModel();
}

void TargetsModel::setEvidence(const TargetEvidence &evidence, const dcs::Specification &present)
{
    m_evidence = evidence;
    m_present = present;
    retranslate();
}

void TargetsModel::setUnfolded(bool unfolded)
{
    if (unfolded == m_unfolded)
        return;
    const int first = m_allowed + 1;
    if (refusedCount() == 0) {
        m_unfolded = unfolded;
    } else if (unfolded) {
        beginInsertRows({}, first, first + refusedCount() - 1);
        m_unfolded = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, first, first + refusedCount() - 1);
        m_unfolded = false;
        endRemoveRows();
    }
    if (foldRow() >= 0)
        Q_EMIT dataChanged(index(foldRow(), 0), index(foldRow(), ColumnCount - 1));
}

const Candidate *TargetsModel::candidateAt(int row) const
{
    if (row < 0 || row >= rowCount() || row == foldRow())
        return nullptr;
    return &m_candidates.at(row < m_allowed ? row : row - 1);
}

const Candidate *TargetsModel::find(const dcs::Specification &specification) const
{
    const auto found = std::find_if(m_candidates.cbegin(), m_candidates.cend(),
        [&](const Candidate &candidate) { return isSameTarget(candidate.specification, specification); });
    return found == m_candidates.cend() ? nullptr : &*found;
}

int TargetsModel::rowOf(const dcs::Specification &specification) const
{
    const Candidate *candidate = find(specification);
    if (!candidate)
        return -1;
    const auto at = static_cast<int>(candidate - m_candidates.constData());
    const int row = at < m_allowed ? at : at + 1;
    return row < rowCount() ? row : -1;
}

void TargetsModel::announceAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TargetsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    announceAll();
}

int TargetsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const int fold = refusedCount() > 0 ? 1 : 0;
    return m_allowed + fold + (m_unfolded ? refusedCount() : 0);
}

int TargetsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

Qt::ItemFlags TargetsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.row() == foldRow() ? flags & ~Qt::ItemIsSelectable : flags;
}

QVariant TargetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Candidate *candidate = candidateAt(index.row());
    if (!candidate)
        return foldData(role);
    return candidate->isAllowed() ? allowedData(*candidate, index.column(), role)
                                  : refusedData(*candidate, index.column(), role);
}

QVariant TargetsModel::foldData(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        //: A row that shows or hides the targets below it
        return tr("%n that is/are not available", nullptr, refusedCount());
    case Qt::AccessibleTextRole:
        return m_unfolded
            //: Spoken for the row "2 that are not available" while they are shown; %1 is its text
            ? tr("%1, unfolded").arg(foldData(Qt::DisplayRole).toString())
            //: Spoken for the row "2 that are not available" while they are hidden; %1 is its text
            : tr("%1, folded").arg(foldData(Qt::DisplayRole).toString());
    case Qt::DecorationRole:
        return m_theme->icon(m_unfolded ? u"chevron-down"_s : u"chevron-right"_s, Tone::Quiet);
    case Qt::ForegroundRole:
        return m_theme->colours().secondaryText;
    case FoldRole:
        return true;
    default:
        return {};
    }
}

QVariant TargetsModel::refusedData(const Candidate &candidate, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: // the reasons take the room of all figures
        if (column == Use)
            return candidate.specification.specCode + u" · "_s + refusalSentences(candidate.refusals);
        return column < Use ? cellText(candidate, column) : QString();
    case Qt::ToolTipRole:
        return refusalLines(candidate.refusals);
    case Qt::AccessibleTextRole:
        if (column == Use)
            return refusalSentences(candidate.refusals);
        //: Spoken for a cell of a target that cannot be chosen; %1 is the cell's text
        return tr("%1, not available").arg(cellText(candidate, column));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return column == Use ? m_theme->colours().secondaryText : m_theme->colours().disabledText;
    default:
        return {};
    }
}

QVariant TargetsModel::allowedData(const Candidate &candidate, int column, int role) const
{
    const auto variant = [](std::optional<double> value) { return value ? QVariant(*value) : QVariant(); };
    switch (role) {
    case Qt::DisplayRole:
        return cellText(candidate, column);
    case Qt::ToolTipRole:
        return toolTip(candidate);
    case Qt::AccessibleTextRole:
        return accessibleText(candidate, column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DecorationRole:
        if (candidate.kind == ChangeKind::Type && column == Change)
            return m_theme->icon(u"warning"_s, Tone::Caution);
        return {};
    case UseRole:
        return variant(percentOf(m_usedMb, candidate));
    case PeakRole:
        return variant(percentOf(m_evidence.peakMb, candidate));
    case SuggestedRole:
        return m_evidence.suggested && isSameTarget(candidate.specification, *m_evidence.suggested);
    default:
        return {};
    }
}

QVariant TargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Capacity:
        return SizeFacts::name(SizeFact::Capacity);
    case Change:
        //: Column: "2 → 3 copies", "Proxy Cluster" ...
        return tr("Change");
    case Use:
        //: Columns: share of the memory that is in use after the change
        return m_evidence.peakMb ? tr("Peak use then") : tr("Use then");
    case Price:
        return tr("Price a month");
    case Difference:
        //: Column: of the price, to what it is now
        return tr("Difference");
    case Connections:
        return SizeFacts::name(SizeFact::Connections);
    case Specification:
        return SizeFacts::name(SizeFact::Specification);
    case ColumnCount:
        break;
    }
    return {};
}

std::optional<double> TargetsModel::percentOf(
    std::optional<qint64> megabytes, const Candidate &candidate) const
{
    const qint64 usable = SizeFacts::usableMb(candidate.specification);
    if (!megabytes || usable <= 0)
        return std::nullopt;
    return 100.0 * static_cast<double>(*megabytes) / static_cast<double>(usable);
}

QString TargetsModel::changeText(const Candidate &candidate) const
{
    const auto counts = [](std::optional<int> before, std::optional<int> after) {
        return (before ? Texts::number(*before) : u"–"_s) + u" → "_s
            + (after ? Texts::number(*after) : u"–"_s);
    };
    switch (candidate.kind) {
    case ChangeKind::Type:
        return Texts::cacheMode(candidate.after.cacheMode);
    case ChangeKind::AddReplica:
    case ChangeKind::RemoveReplica:
        //: %1 is "2 → 3"
        return tr("%1 copies").arg(counts(candidate.before.replicas, candidate.after.replicas));
    case ChangeKind::Size:
        break;
    }
    //: %1 is "4 → 5"
    return tr("%1 shards").arg(counts(candidate.before.shards, candidate.after.shards));
}

QString TargetsModel::cellText(const Candidate &candidate, int column) const
{
    const dcs::Specification &target = candidate.specification;
    const std::optional<Money> price = m_evidence.price(target);
    const std::optional<Money> now = m_evidence.price(m_present);
    switch (static_cast<Column>(column)) {
    case Capacity:
        return SizeFacts::text(SizeFact::Capacity, target);
    case Change:
        return changeText(candidate);
    case Use: {
        const auto percent = percentOf(m_evidence.peakMb ? m_evidence.peakMb : m_usedMb, candidate);
        return percent ? Texts::percent(*percent / 100) : u"–"_s;
    }
    case Price:
        return price ? SizeFacts::price(*price) : tr("no price");
    case Difference: {
        const auto change = price && now ? dcs::difference(*price, *now) : std::nullopt;
        return change ? signedText(*change) : u"–"_s;
    }
    case Connections:
        return SizeFacts::text(SizeFact::Connections, target);
    case Specification:
        return SizeFacts::text(SizeFact::Specification, target);
    case ColumnCount:
        break;
    }
    return {};
}

QString TargetsModel::toolTip(const Candidate &candidate) const
{
    QStringList lines;
    if (candidate.kind == ChangeKind::Type)
        lines.append(tr("Changes the type of the instance."));
    const dcs::Specification facts = SizeFacts::withCounts(candidate.specification, candidate.after);
    for (const SizeFact fact : allSizeFacts) {
        if (!SizeFacts::isKnown(fact, facts))
            continue;
        //: A fact about a size: its name and its value
        lines.append(tr("%1: %2").arg(SizeFacts::name(fact), SizeFacts::text(fact, facts)));
        lines.append(SizeFacts::detail(fact, facts));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString TargetsModel::accessibleText(const Candidate &candidate, int column) const
{
    const QString text = cellText(candidate, column);
    if (text == u"–"_s) {
        //: Instead of a figure that is not published
        return tr("not known");
    }
    return text;
}

} // namespace dcs
