// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRules.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace dcs {

class WrapLabel;

/// What only the user can know about a change: a box to tick for each condition. Hidden if there is none.
class ConditionList : public QWidget {
    Q_OBJECT
public:
    explicit ConditionList(QWidget *parent = nullptr);

    /// Boxes of conditions that were there before stay ticked.
    void setConditions(const QList<Condition> &conditions);
    void clearTicks();
    bool allConfirmed() const;

Q_SIGNALS:
    void changed();

protected:
    /// A click on the words ticks their box.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void addLine(Condition condition, bool ticked);

    struct Line {
        Condition condition;
        QWidget *row;
        QCheckBox *box;
        WrapLabel *text;
    };
    QLabel *m_title;
    QVBoxLayout *m_layout;
    QList<Line> m_lines;
};

} // namespace dcs
