// SPDX-License-Identifier: MIT
#pragma once

#include "ui/instances/InstanceFilter.h"

#include <QToolButton>

class QMenu;

namespace dcs {

/// A button whose menu offers values to tick, any number of them; its text says what is chosen. The menu
/// stays open while values are ticked with the mouse or the space bar.
class FilterButton : public QToolButton {
    Q_OBJECT
public:
    explicit FilterButton(QWidget *parent = nullptr);

    /// Name of the property, in the present language.
    void setTitle(const QString &title);
    void setValues(const QList<FilterValue> &values);
    void setChosen(const QSet<QString> &keys);
    const QSet<QString> &chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenByUser(const QSet<QString> &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuildMenu();
    void showChosen();
    void toggle(const QString &key, bool on);

    QMenu *m_menu;
    QString m_title;
    QList<FilterValue> m_values;
    QSet<QString> m_chosen;
};

} // namespace dcs
