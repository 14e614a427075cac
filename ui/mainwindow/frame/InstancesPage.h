// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/WindowRoom.h"

#include <QWidget>

class QFrame;
class QSettings;

namespace dcs {

class OperationsPane;
class OverviewStrip;
class PaneSplitter;

/// The view of the instances: overview on top; below it, side by side, the table over the operations, and
/// the details. Panes keep the sizes that the user gave them from one start to the next.
class InstancesPage : public QWidget {
    Q_OBJECT
public:
    struct Parts {
        OverviewStrip *overview;
        QWidget *table; ///< with what belongs to it
        OperationsPane *operations;
        QWidget *details;
    };

    /// Takes the parts over.
    explicit InstancesPage(const Parts &parts, QWidget *parent = nullptr);

    void setRoom(WindowRoom room);
    void setDetailsShown(bool isShown);
    /// The panes in the order in which the keyboard goes from one to the next.
    QList<QWidget *> panes() const;
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void namePanes();
    void place();
    void resetColumns();
    void resetRows();

    Parts m_parts;
    WindowRoom m_room = WindowRoom::Wide;
    PaneSplitter *m_columns;
    PaneSplitter *m_rows;
    QFrame *m_tablePane;
    QFrame *m_detailsPane;
    int m_detailsWidth = 0; ///< as the user wants it; 0: as usual
    int m_operationsHeight = 0; ///< likewise, while they are open
};

} // namespace dcs
