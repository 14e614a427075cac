// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QTableView>

namespace dcs {

class BatchFilterModel;
class Theme;

/// The rows of a plan. A click on a target, or Enter, Space, F2 or F4 on a row opens the chooser; a click on
/// the cross, or Del, removes rows. Every column sorts.
class BatchTable : public QTableView {
    Q_OBJECT
public:
    BatchTable(BatchFilterModel *model, const Theme *theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void removeAsked(const QSet<QString> &instanceIds);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(int row);
    void press(const QModelIndex &index);
    QSet<QString> selectedIds() const;

    BatchFilterModel *m_rows;
    void fitColumns();
};

} // namespace dcs
