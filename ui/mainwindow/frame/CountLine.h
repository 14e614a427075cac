// SPDX-License-Identifier: MIT
#pragma once

#include "model/Instance.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace dcs {

/// The line at the foot of the table: how many instances are shown and selected, and how much memory they
/// have.
class CountLine : public QWidget {
    Q_OBJECT
public:
    explicit CountLine(QWidget *parent = nullptr);

    /// isFiltered: some may be hidden by search and filters. total: of the whole list.
    void display(
        const QList<Instance> &shown, const QList<Instance> &selected, qsizetype total, bool isFiltered);
    /// At the right end, one after the other.
    void addWidget(QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Sum {
        qsizetype count = 0;
        Capacity capacity;
    };

    static Sum sumOf(const QList<Instance> &instances);
    void showCounts();

    Sum m_shown;
    Sum m_selected;
    qsizetype m_total = 0;
    bool m_isFiltered = false;
    QHBoxLayout *m_row;
    QLabel *m_shownText;
    QLabel *m_selectedText;
};

} // namespace dcs
