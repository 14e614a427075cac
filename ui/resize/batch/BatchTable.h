// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace dcs {

class BatchModel;
class Theme;

/// The rows of a plan. A click on a target, or Enter, Space, F2 or F4 on a row opens the chooser.
class BatchTable : public QTableView {
    Q_OBJECT
public:
    BatchTable(BatchModel *model, const Theme *theme, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(int row);
    void fitColumns();
};

} // namespace dcs
