// SPDX-License-Identifier: MIT
#pragma once

#include "ui/resize/batch/BatchFilterModel.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace dcs {

class Theme;

/// The line over the rows of a plan: how many there are of which kind, to be pressed for just these, and a
/// field for words.
class BatchChips : public QWidget {
    Q_OBJECT
public:
    /// A chip for each PlanFilter, and one for what does not hold.
    static constexpr int notHolding = static_cast<int>(PlanFilter::CannotBeResized) + 1;

    explicit BatchChips(const Theme *theme, QWidget *parent = nullptr);

    void setPlan(const ResizePlan &plan, qsizetype notHolding);
    /// Index of the chip in force.
    int current() const;
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void chosen(int chip);
    void typed(const QString &text);

private:
    static QString caption(int chip);
    void retranslateUi();

    QList<QPushButton *> m_chips;
    QList<qsizetype> m_counts;
    QLineEdit *m_field;
};

} // namespace dcs
