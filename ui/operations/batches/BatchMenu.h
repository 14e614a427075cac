// SPDX-License-Identifier: MIT
#pragma once

#include "operations/run/ResizeQueue.h"

#include <QObject>

class QPoint;
class QWidget;

namespace dcs {

/// The context menu of one operation: what can be done about it alone.
class BatchMenu : public QObject {
    Q_OBJECT
public:
    BatchMenu(ResizeQueue *queue, QWidget *window);

    /// place: on the screen. The menu deletes itself.
    void popup(int operationId, const QPoint &location);

private:
    void askToStopFollowing(int operationId);

    ResizeQueue *m_queue;
    QWidget *m_window;
};

} // namespace dcs
