// SPDX-License-Identifier: MIT
#pragma once

#include "model/ErrorCatalogue.h"
#include "operations/journal/Journal.h"
#include "operations/run/ResizeQueue.h"
#include "ui/operations/OperationActions.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace dcs {

/// All batches of the journal, and one of them: its numbers, and its operations as a timeline or a table. It
/// sends nothing: what was not done is asked for again by retryRequested().
class BatchesView : public QWidget {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>; ///< now, UTC

    /// All outlive the view. Without a journal (null) only the batches of this process are shown.
    BatchesView(ResizeQueue *queue, const Journal *journal, const ErrorCatalogue *errors, const Theme *theme,
        Clock clock, QWidget *parent = nullptr);
    ~BatchesView() override;

    /// Chooses the batch with this id (Operation::batchId).
    void showBatch(const QString &batchId);
    /// Opens the report of a batch, not modal, once it has been read.
    void openReport(const QString &batchId);
    int runningCount() const;

Q_SIGNALS:
    void runningCountChanged(int count);
    /// The user wants a new plan of these, which failed, with their targets. Nothing has been sent.
    void retryRequested(const QList<dcs::Operation> &failed);
    /// Those not sent are to be cancelled, once the user has been asked.
    void cancelRequested(const QString &batchId);
    void menuRequested(const dcs::Operation &operation, const QPoint &location);
    void actionRequested(dcs::OperationAction action, const dcs::Operation &operation);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts;
    void connectParts();
    void showBatches();
    void showChosen();
    void showHead(const QList<Operation> &operations);
    void showBanner(int failed);
    void showChips();
    void showFailed();
    void showDetails(const QString &uuid);
    void report(const QList<Operation> &operations, int number);
    QList<Operation> failedOnes() const;
    void retranslateUi();

    std::unique_ptr<Parts> m_parts;
};

} // namespace dcs
