// SPDX-License-Identifier: MIT
#pragma once

#include "operations/run/ResizeQueue.h"
#include "ui/operations/batches/BatchSummary.h"
#include "ui/theme/Theme.h"

#include <QMap>
#include <QScrollArea>
#include <QSet>
#include <QTimer>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace dcs {

class BatchLine;

/// A line for every batch, from its confirmation until the user closes the line of the ended
/// batch, and for a single resize as long as it is held. Hidden while there is none.
class BatchesBar : public QScrollArea {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>; ///< now, UTC

    BatchesBar(ResizeQueue *queue, const Theme *theme, Clock clock, QWidget *parent = nullptr);

    /// Asks whether to quit although batches are not over. If so, pauses them and then calls quit.
    void askBeforeQuitting(const std::function<void()> &quit);
    /// Asks whether what is not sent of a batch of this process shall be cancelled.
    void askToCancel(const QString &batchId);

Q_SIGNALS:
    /// The user wants to see all of this batch.
    void showBatch(const QString &batchId);
    void reportRequested(const QString &batchId);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showBatches();
    bool isShown(const BatchSummary &batch) const;
    BatchLine *addLine(const QString &batchId);
    void fold();
    void fitHeight();
    QDateTime expectedEnd(const QString &batchId) const;

    ResizeQueue *m_queue;
    const Theme *m_theme;
    Clock m_clock;
    QSet<QString> m_dismissed; ///< batch ids
    QMap<QString, BatchLine *> m_lines; ///< by batch id
    QPushButton *m_fold; ///< shows the lines of many batches, or hides them
    QVBoxLayout *m_column;
    QTimer m_soon; ///< many changes at once are shown once
    QTimer m_everySecond; ///< while a countdown is shown
};

} // namespace dcs
