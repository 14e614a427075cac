// SPDX-License-Identifier: MIT
#pragma once

#include "operations/journal/JournalQuery.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace dcs {

/// Which operations the panel shows: a search box, states, days, and one batch.
class OperationFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit OperationFilterBar(QWidget *parent = nullptr);

    /// today: the local day that "Today" means.
    JournalFilter filter(const QDate &today) const;
    /// Lets all pass.
    void clear();
    /// Only the operations of this batch (Operation::batchKey()); "": of all.
    void setBatch(const QString &batchKey);
    /// Lets pass only what is found by this text.
    void search(const QString &text);

Q_SIGNALS:
    /// Once typing pauses; at once for a choice.
    void changed();

private:
    void showDates();
    void retranslateUi();

    QPushButton *m_batch; ///< hidden without a batch
    QComboBox *m_days;
    QDateEdit *m_from; ///< seen while days are chosen one by one
    QDateEdit *m_to;
    QLineEdit *m_text;
    QComboBox *m_states;
    QTimer m_typing;
    QString m_batchKey;
};

} // namespace dcs
