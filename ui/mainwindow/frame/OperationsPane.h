// SPDX-License-Identifier: MIT
#pragma once

#include "operations/Operation.h"
#include "ui/theme/Theme.h"
#include "ui/theme/WindowRoom.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace dcs {

class BatchesBar;
class OperationsPanel;
class ResizeQueue;

/// The pane of the operations: batches under way, and the table of operations or, while that is folded, one
/// line that says how the last one stands. Folded until the first operation of this process, which opens it
/// unless the user has folded or opened it before.
class OperationsPane : public QFrame {
    Q_OBJECT
public:
    /// Takes both parts over. The queue outlives the pane.
    OperationsPane(OperationsPanel *panel, BatchesBar *batches, const ResizeQueue *queue, const Theme *theme,
        QWidget *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    /// As the user wants it.
    void setOpen(bool isOpen);
    void setRoom(WindowRoom room);

Q_SIGNALS:
    void openChanged(bool isOpen);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(bool isOpen);
    void fitFolded();
    void drawIcons();
    void showLast();
    QString underWayText() const;
    QString lastText(const Operation &operation) const;

    const Theme *m_theme;
    const ResizeQueue *m_queue;
    OperationsPanel *m_panel;
    WindowRoom m_room = WindowRoom::Wide;
    bool m_isOpen = false;
    bool m_isChosen = false; ///< by the user
    QWidget *m_line; ///< the title line while it is folded
    QToolButton *m_open;
    QToolButton *m_fold;
    QLabel *m_title;
    QLabel *m_last;
    QLabel *m_key;
};

} // namespace dcs
