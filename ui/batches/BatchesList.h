// SPDX-License-Identifier: MIT
#pragma once

#include "operations/journal/JournalQuery.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QListWidget;

namespace dcs {

/// All batches, the newest first: number, time, how far, a small bar.
class BatchesList : public QFrame {
    Q_OBJECT
public:
    explicit BatchesList(const Theme *theme, QWidget *parent = nullptr);

    /// The oldest first; now: UTC. What is chosen stays chosen; else the newest is.
    void display(const QList<JournalBatchCounts> &batches, const QDateTime &now);
    /// Chooses it without a signal, all filters off if they hide it.
    void setCurrent(const QString &batchId);
    QString current() const; ///< ""; nothing is listed

    /// "24 instances · 12 of 24 ended"
    static QString words(const JournalBatchCounts &batch);
    static Tone tone(const JournalBatchCounts &batch);
    static QString icon(const JournalBatchCounts &batch);

Q_SIGNALS:
    void chosen(const QString &batchId);

private:
    void fill();
    void retranslateUi();

    const Theme *m_theme;
    QLabel *m_title;
    QComboBox *m_filter;
    QListWidget *m_list;
    QList<JournalBatchCounts> m_batches;
    QDateTime m_now;
};

} // namespace dcs
