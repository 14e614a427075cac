// SPDX-License-Identifier: MIT
#pragma once

#include "operations/ResizeQueue.h"
#include "ui/theme/Theme.h"

#include <QTimer>
#include <QWidget>

namespace dcs {

class RunRow;

/// The runs that still have something to send, a line each: how far they are, what they wait for, and the
/// buttons to pause, resume and cancel them. Nothing to send: not to be seen.
class RunsBar : public QWidget {
    Q_OBJECT
public:
    RunsBar(ResizeQueue *queue, const Theme *theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRuns();
    void askToCancel(const QString &runId);

    ResizeQueue *m_queue;
    const Theme *m_theme;
    QTimer m_soon; ///< one update for many changes
    QTimer m_everySecond; ///< while a countdown is shown
    QList<RunRow *> m_rows; ///< in the order of the runs
};

} // namespace dcs
