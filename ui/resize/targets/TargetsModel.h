// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRules.h"
#include "ui/resize/targets/SizeFacts.h"
#include "ui/resize/targets/TargetEvidence.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>

namespace dcs {

/// The targets of one instance as a table. The allowed ones come first; then a row that says how many are not
/// available, and below it, while it is unfolded, those with their reasons.
class TargetsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Capacity, Change, Use, Price, Difference, Connections, Specification, ColumnCount };
    enum Role {
        UseRole = Qt::UserRole + 1, ///< double, per cent used then; invalid: not known
        PeakRole, ///< double, per cent of the peak then; invalid: not known
        SuggestedRole, ///< bool
        FoldRole ///< bool: this is the row that unfolds the others
    };

    explicit TargetsModel(const Theme *theme, QObject *parent = nullptr);

    /// Allowed candidates first. usedMb: memory used now. Unchanged ones leave the model as it is, others
    /// reset it.
    void setCandidates(const QList<Candidate> &candidates, std::optional<qint64> usedMb);
    /// present: what the instance is now, for the differences of prices.
    void setEvidence(const TargetEvidence &evidence, const dcs::Specification &present);
    void setUnfolded(bool unfolded);
    bool isUnfolded() const { return m_unfolded; }
    bool hasPrices() const { return static_cast<bool>(m_evidence.monthlyPrice); }
    const MemoryLevels &levels() const { return m_evidence.levels; }

    /// The row that unfolds the refused ones; -1 if there are none.
    int foldRow() const { return refusedCount() > 0 ? m_allowed : -1; }
    /// Null for the row that unfolds.
    const Candidate *candidateAt(int row) const;
    /// The verdict about this code and capacity, shown or not; null if it is no candidate. Valid until
    /// setCandidates.
    const Candidate *find(const dcs::Specification &specification) const;
    /// Its row, or -1 while it is not shown.
    int rowOf(const dcs::Specification &specification) const;
    int allowedCount() const { return m_allowed; }
    int refusedCount() const { return static_cast<int>(m_candidates.size()) - m_allowed; }
    /// Announces changed texts and colours after a change of language or theme.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QVariant foldData(int role) const;
    QVariant refusedData(const Candidate &candidate, int column, int role) const;
    QVariant allowedData(const Candidate &candidate, int column, int role) const;
    QString cellText(const Candidate &candidate, int column) const;
    QString accessibleText(const Candidate &candidate, int column) const;
    QString toolTip(const Candidate &candidate) const;
    QString changeText(const Candidate &candidate) const;
    std::optional<double> percentOf(std::optional<qint64> megabytes, const Candidate &candidate) const;
    void announceAll();

    const Theme *m_theme;
    QList<Candidate> m_candidates;
    std::optional<qint64> m_usedMb;
    TargetEvidence m_evidence;
    dcs::Specification m_present;
    int m_allowed = 0;
    bool m_unfolded = false;
};

/// Reasons in words, a sentence each: after one another, or one below the other.
QString refusalSentences(const QList<Refusal> &refusals);
QString refusalLines(const QList<Refusal> &refusals);
/// Sentences after one another, as the present language does it; empty ones are left out.
QString joinedSentences(const QStringList &sentences);

} // namespace dcs
