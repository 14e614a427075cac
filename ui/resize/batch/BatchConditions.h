// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRules.h"
#include "ui/theme/Theme.h"

#include <QScrollArea>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace dcs {

class WrapLabel;

/// What must hold for the changes of a plan, in one list to be agreed to as a whole.
class BatchConditions : public QScrollArea {
    Q_OBJECT
public:
    explicit BatchConditions(QWidget *parent = nullptr);

    /// Agreement to a list does not extend to conditions it did not have.
    void setConditions(const QList<Condition> &conditions);
    /// Those agreed to: all of the list or none.
    QList<Condition> confirmed() const;

Q_SIGNALS:
    void changed();

private:
    void retranslateUi();

    QList<Condition> m_conditions;
    QLabel *m_title;
    QVBoxLayout *m_lines;
    QList<WrapLabel *> m_labels;
    QCheckBox *m_agreed;
};

} // namespace dcs
