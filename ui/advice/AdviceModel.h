// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/account/AdviceBook.h"

#include <QAbstractTableModel>

namespace dcs {

/// A change that was chosen for a plan.
struct AdviceChange {
    Instance instance;
    Candidate target;
    std::optional<Money> perMonth; ///< what it adds; unset: not known
    friend bool operator==(const AdviceChange &, const AdviceChange &) = default;
};

/// The instances that there is one kind of advice about, the most urgent or most rewarding first. Rows can be
/// ticked if there is a target for them.
class AdviceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Tick, Name, Now, Evidence, When, Proposed, PriceMonth, ColumnCount };
    enum Role {
        SecondLineRole = Qt::UserRole,
        BoldRole ///< whether the first line is bold
    };

    /// The book outlives it.
    AdviceModel(Advice::Kind kind, const AdviceBook *book, QObject *parent = nullptr);

    Advice::Kind kind() const { return m_kind; }
    const AdviceBook *book() const { return m_book; }
    /// Takes those of its kind; ticks and choices of what stays, stay. False if nothing has changed.
    bool setItems(const QList<AdviceItem> &items);
    const AdviceItem &itemAt(int row) const { return m_items.at(row); }
    int rowOf(const QString &instanceId) const; ///< -1: none
    /// Of the targets the chosen one, at first the proposed one; null if there is none.
    const AdviceTarget *targetOf(const AdviceItem &item) const;
    void choose(const QString &instanceId, const Specification &target);

    bool isTicked(int row) const;
    void setTicked(int row, bool ticked);
    void tickAll(bool ticked);
    int tickedCount() const { return int(m_ticked.size()); }
    /// The changes that are ticked, or all that can be.
    QList<AdviceChange> changes(bool onlyTicked) const;
    /// The currency of its prices, "" if there are none or several.
    QString currency() const;
    /// Texts have changed: by the language, or by prices.
    void announceTexts();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Other rows are ticked, or another target is chosen.
    void choiceChanged();

private:
    void sortItems();
    QString text(const AdviceItem &item, Column column) const;
    QString secondLine(const AdviceItem &item, Column column) const;
    QString whenText(const AdviceItem &item) const;
    QString whenDetail(const AdviceItem &item) const;
    PriceChange priceOf(const AdviceItem &item) const;

    Advice::Kind m_kind;
    const AdviceBook *m_book;
    QList<AdviceItem> m_items;
    QSet<QString> m_ticked;
    QHash<QString, Specification> m_choices; ///< where it is not the proposed one
};

} // namespace dcs
