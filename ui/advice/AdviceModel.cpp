// SPDX-License-Identifier: MIT
#include "ui/advice/AdviceModel.h"

#include "ui/advice/AdviceTexts.h"
#include "ui/language/Texts.h"

#include <algorithm>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

qint64 usableMb(const Instance &instance)
{
    return instance.maxMemoryMb.value_or(instance.capacity.megabytes());
}

/// The smaller, the sooner.
double urgency(const Advice &advice)
{
    return advice.isNow ? -advice.peakPercent.value_or(0) - 1 : advice.forecast.inDays;
}

} // namespace

AdviceModel::AdviceModel(Advice::Kind kind, const AdviceBook *book, QObject *parent)
    : QAbstractTableModel(parent), m_kind(kind), m_book(book)
{
}

bool AdviceModel::setItems(const QList<AdviceItem> &items)
{
    QList<AdviceItem> mine;
    std::ranges::copy_if(items, std::back_inserter(mine),
        [this](const AdviceItem &item) { return item.advice.kind == m_kind; });
    const QList<AdviceItem> before = m_items;
    m_items = mine;
    sortItems();
    if (m_items == before)
        return false;
    const QList<AdviceItem> after = m_items;
    m_items = before;
    beginResetModel();
    m_items = after;
    m_ticked.removeIf([this](const QString &id) {
        const int row = rowOf(id);
        return row < 0 || m_items[row].advice.targets.isEmpty();
    });
    endResetModel();
    Q_EMIT choiceChanged();
    return true;
}

void AdviceModel::sortItems()
{
    const auto saving = [this](const AdviceItem &item) {
        const PriceChange change = priceOf(item);
        return change.perMonth ? change.perMonth->micros() : 0;
    };
    const auto growth = [](const AdviceItem &item) {
        return item.advice.targets.isEmpty()
            ? qint64(0)
            : item.advice.targets.first().candidate.after.capacity.megabytes()
                - item.instance.capacity.megabytes();
    };
    std::ranges::sort(m_items, [&](const AdviceItem &a, const AdviceItem &b) {
        if (m_kind == Advice::Kind::LargerThanNeeded)
            return std::tuple(saving(a), growth(a), a.instance.name, a.instance.id)
                < std::tuple(saving(b), growth(b), b.instance.name, b.instance.id);
        return std::tuple(urgency(a.advice), a.instance.name, a.instance.id)
            < std::tuple(urgency(b.advice), b.instance.name, b.instance.id);
    });
}

int AdviceModel::rowOf(const QString &instanceId) const
{
    const auto found =
        std::ranges::find_if(m_items, [&](const AdviceItem &item) { return item.instance.id == instanceId; });
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

const AdviceTarget *AdviceModel::targetOf(const AdviceItem &item) const
{
    const QList<AdviceTarget> &targets = item.advice.targets;
    const auto choice = m_choices.constFind(item.instance.id);
    if (choice != m_choices.constEnd()) {
        for (const AdviceTarget &target : targets) {
            if (target.candidate.specification == *choice)
                return &target;
        }
    }
    return targets.isEmpty() ? nullptr : &targets.first();
}

void AdviceModel::choose(const QString &instanceId, const Specification &target)
{
    m_choices.insert(instanceId, target);
    if (const int row = rowOf(instanceId); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT choiceChanged();
}

bool AdviceModel::isTicked(int row) const { return m_ticked.contains(m_items.at(row).instance.id); }

void AdviceModel::setTicked(int row, bool ticked)
{
    const AdviceItem &item = m_items.at(row);
    if (item.advice.targets.isEmpty() || ticked == isTicked(row))
        return;
    if (ticked)
        m_ticked.insert(item.instance.id);
    else
        m_ticked.remove(item.instance.id);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT choiceChanged();
}

void AdviceModel::tickAll(bool ticked)
{
    m_ticked.clear();
    for (const AdviceItem &item : m_items) {
        if (ticked && !item.advice.targets.isEmpty())
            m_ticked.insert(item.instance.id);
    }
    announceTexts();
    Q_EMIT choiceChanged();
}

QList<AdviceChange> AdviceModel::changes(bool onlyTicked) const
{
    QList<AdviceChange> changes;
    for (const AdviceItem &item : m_items) {
        const AdviceTarget *target = targetOf(item);
        if (target && (!onlyTicked || m_ticked.contains(item.instance.id)))
            changes.append({item.instance, target->candidate, priceOf(item).perMonth});
    }
    return changes;
}

QString AdviceModel::currency() const
{
    QString currency;
    for (const AdviceItem &item : m_items) {
        const std::optional<Money> money = priceOf(item).perMonth;
        if (!money)
            continue;
        if (!currency.isEmpty() && currency != money->currency())
            return {};
        currency = money->currency();
    }
    return currency;
}

void AdviceModel::announceTexts()
{
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_items.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int AdviceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int AdviceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

PriceChange AdviceModel::priceOf(const AdviceItem &item) const
{
    const AdviceTarget *target = targetOf(item);
    return target ? m_book->priceChange(item, target->candidate) : PriceChange();
}

QString AdviceModel::whenText(const AdviceItem &item) const
{
    const Advice &advice = item.advice;
    switch (m_kind) {
    case Advice::Kind::WillBeFull: {
        constexpr double secondsPerDay = 86'400;
        return advice.isNow ? tr("now")
                            : AdviceTexts::day(m_book->evidence()->now().addSecs(
                                qint64(advice.forecast.inDays * secondsPerDay)));
    }
    case Advice::Kind::LargerThanNeeded:
        return Texts::memory(
            qRound64(double(usableMb(item.instance)) * advice.peakPercent.value_or(0) / 100));
    case Advice::Kind::ShortOfSomethingElse:
        return advice.shortages.isEmpty() ? QString() : AdviceTexts::shortage(advice.shortages.first());
    }
    Q_UNREACHABLE();
}

QString AdviceModel::whenDetail(const AdviceItem &item) const
{
    const Advice &advice = item.advice;
    switch (m_kind) {
    case Advice::Kind::WillBeFull: {
        const int full = m_book->thresholds().fullPercent;
        if (!advice.isNow)
            return tr("in %n day(s)", nullptr, std::max(1, int(advice.forecast.inDays + 0.5)));
        for (const AdviceEvidence &evidence : advice.evidence) {
            const bool isEviction = evidence.kind == AdviceEvidence::Kind::Evictions && evidence.figure > 0;
            if (isEviction && advice.peakPercent.value_or(0) < full)
                return AdviceTexts::evidence(evidence);
        }
        return tr("over %1 already").arg(AdviceTexts::percent(full));
    }
    case Advice::Kind::LargerThanNeeded:
        //: %1 is the size of the memory
        return tr("of %1").arg(Texts::memory(usableMb(item.instance)));
    case Advice::Kind::ShortOfSomethingElse:
        return advice.shortages.size() > 1 ? AdviceTexts::shortage(advice.shortages.at(1)) : QString();
    }
    Q_UNREACHABLE();
}

QString AdviceModel::text(const AdviceItem &item, Column column) const
{
    const AdviceTarget *target = targetOf(item);
    switch (column) {
    case Name:
        return item.instance.name.isEmpty() ? item.instance.id : item.instance.name;
    case Now:
        return Texts::capacity(item.instance.capacity);
    case Evidence:
        return item.advice.peakPercent ? AdviceTexts::percent(*item.advice.peakPercent) : QString();
    case When:
        return whenText(item);
    case Proposed:
        return target ? Texts::capacity(target->candidate.after.capacity) : tr("nothing possible");
    case PriceMonth:
        return target ? AdviceTexts::priceChange(priceOf(item)) : QString();
    case Tick:
    case ColumnCount:
        break;
    }
    return {};
}

QString AdviceModel::secondLine(const AdviceItem &item, Column column) const
{
    const AdviceTarget *target = targetOf(item);
    switch (column) {
    case Name: {
        const QString type = Texts::cacheMode(item.instance.cacheMode);
        return item.isPrepaid() ? type + u" · "_s + Texts::chargingMode(item.instance.chargingMode) : type;
    }
    case When:
        return whenDetail(item);
    case Proposed:
        return target ? AdviceTexts::peakThen(*target) : QString();
    case PriceMonth:
        return item.isPrepaid() && m_kind == Advice::Kind::LargerThanNeeded ? tr("refund not known")
                                                                            : QString();
    case Tick:
    case Now:
    case Evidence:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AdviceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AdviceItem &item = m_items.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool isNumber = column == Now || column == PriceMonth;
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case SecondLineRole:
        return secondLine(item, column);
    case BoldRole:
        return column == When ? m_kind != Advice::Kind::LargerThanNeeded
                              : column == Proposed || column == Evidence;
    case Qt::CheckStateRole:
        if (column == Tick)
            return isTicked(index.row()) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return column == Tick
            ? text(item, Name)
            : QStringList{text(item, column), secondLine(item, column)}.join(u' ').trimmed();
    default:
        return {};
    }
}

bool AdviceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Tick || role != Qt::CheckStateRole)
        return false;
    setTicked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags AdviceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Tick && !m_items.at(index.row()).advice.targets.isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant AdviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == Now || section == PriceMonth;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const bool isFull = m_kind == Advice::Kind::WillBeFull;
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Instance");
    case Now:
        return tr("Now");
    case Evidence:
        return isFull ? tr("Peak of 30 days, forecast") : tr("Peak of 30 days");
    case When:
        if (m_kind == Advice::Kind::ShortOfSomethingElse)
            return tr("Short of");
        return isFull ? tr("Reaches %1").arg(AdviceTexts::percent(m_book->thresholds().fullPercent))
                      : tr("Largest use");
    case Proposed:
        return tr("Proposed");
    case PriceMonth:
        //: %1 is a currency
        return currency().isEmpty() ? tr("Price a month")
                                    : tr("%1 a month").arg(AdviceTexts::currency(currency()));
    case Tick:
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace dcs
