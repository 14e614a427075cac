// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "operations/run/ResizeQueue.h"
#include "ui/operations/batches/BatchSummary.h"
#include "ui/theme/Theme.h"

#include <QMap>
#include <QScrollArea>
#include <QSet>
#include <QTimer>

#include <functional>

class QVBoxLayout;

namespace dcs {

class BatchLine;

/// A line for every run of several resizes, from its confirmation until the user closes the line of the ended
/// run, and for a single resize as long as it is held. Hidden while there is none.
class BatchesBar : public QScrollArea {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>; ///< now, UTC

    BatchesBar(ResizeQueue *queue, const ErrorCatalogue *errors, const Theme *theme, Clock clock,
        QWidget *parent = nullptr);

    /// The projects somebody is signed in to, not read-only: only their runs can be resumed.
    void setProjects(const QStringList &projectIds);
    /// Asks whether to quit although runs are not over. If so, pauses them and then calls quit.
    void askBeforeQuitting(const std::function<void()> &quit);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showBatches();
    bool isShown(const BatchSummary &batch) const;
    BatchLine *addLine(const QString &batchId);
    void fitHeight();
    void askToCancel(const QString &batchId);
    void showReport(const QString &batchId);

    ResizeQueue *m_queue;
    const ErrorCatalogue *m_errors;
    const Theme *m_theme;
    Clock m_clock;
    QStringList m_projectIds;
    QSet<QString> m_dismissed; ///< run ids
    QMap<QString, BatchLine *> m_lines; ///< by run id
    QVBoxLayout *m_column;
    QTimer m_soon; ///< many changes at once are shown once
    QTimer m_everySecond; ///< while a countdown is shown
};

} // namespace dcs
