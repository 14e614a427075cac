// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace dcs {

class BatchFindings;
class Theme;

/// Findings with their ticks: a click on a tick, or Space on a row, changes it.
class FindingsTable : public QTableView {
    Q_OBJECT
public:
    FindingsTable(BatchFindings *model, const Theme *theme, QWidget *parent = nullptr);

    /// As high as its rows, four at most.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle(const QModelIndex &index);
};

} // namespace dcs
