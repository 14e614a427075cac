// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRules.h"
#include "ui/resize/targets/SizeFacts.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>

namespace dcs {

/// The targets of one instance as a table: a column for each SizeFact, then the reason. The refused ones,
/// which come last, are rows only while they are asked for.
class TargetsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int reasonColumn = static_cast<int>(allSizeFacts.size());
    static constexpr int numberOfColumns = reasonColumn + 1;

    explicit TargetsModel(const Theme *theme, QObject *parent = nullptr);

    /// Allowed candidates first. Unchanged ones leave the model as it is, others reset it.
    void setCandidates(const QList<Candidate> &candidates);
    void setRefusedShown(bool shown);

    const Candidate &candidateAt(int row) const { return m_candidates.at(row); }
    /// The verdict about this code and capacity, shown or not; null if it is no candidate. Valid until
    /// setCandidates.
    const Candidate *find(const Specification &specification) const;
    /// Its row, or -1 while it is not shown.
    int rowOf(const Specification &specification) const;
    int allowedCount() const { return m_allowed; }
    int refusedCount() const { return static_cast<int>(m_candidates.size()) - m_allowed; }
    /// Announces changed texts and colours after a change of language or theme.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cellText(const Candidate &candidate, int column) const;
    QString toolTip(const Candidate &candidate, int column) const;
    QString accessibleText(const Candidate &candidate, int column) const;

    const Theme *m_theme;
    QList<Candidate> m_candidates;
    int m_allowed = 0;
    bool m_refusedShown = false;
};

/// Reasons in words, a sentence each: after one another, or one below the other.
QString refusalSentences(const QList<Refusal> &refusals);
QString refusalLines(const QList<Refusal> &refusals);
/// Sentences after one another, as the present language does it; empty ones are left out.
QString joinedSentences(const QStringList &sentences);

} // namespace dcs
