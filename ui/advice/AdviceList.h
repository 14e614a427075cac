// SPDX-License-Identifier: MIT
#pragma once

#include "ui/advice/AdviceModel.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace dcs {

/// One list of advice in a pane of its own, with its title and count.
class AdviceList : public QFrame {
    Q_OBJECT
public:
    AdviceList(Advice::Kind kind, const AdviceBook *book, const Theme *theme, QWidget *parent = nullptr);

    AdviceModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    void setItems(const QList<AdviceItem> &items);
    /// The instance of the current row, or null.
    const AdviceItem *current() const;
    void makeCurrent(const QString &instanceId);
    void clearCurrent();

Q_SIGNALS:
    /// The user went to another row.
    void currentChanged();
    void activated();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawIcon();
    void setWidths();
    void updateHead();
    void retranslateUi();

    const Theme *m_theme;
    AdviceModel *m_model;
    QTableView *m_table;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_note;
    QPushButton *m_selectAll;
};

} // namespace dcs
