// SPDX-License-Identifier: MIT
#pragma once

#include "operations/journal/JournalQuery.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace dcs {

/// Which operations the panel shows: a search box and a choice of states.
class OperationFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit OperationFilterBar(QWidget *parent = nullptr);

    JournalFilter filter() const;
    /// Lets all pass.
    void clear();

Q_SIGNALS:
    /// Once typing pauses; at once for a choice.
    void changed();

private:
    void retranslateUi();

    QLineEdit *m_text;
    QComboBox *m_states;
    QTimer m_typing;
};

} // namespace dcs
