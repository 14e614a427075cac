// SPDX-License-Identifier: MIT
#pragma once

#include "account/Region.h"
#include "model/ErrorCatalogue.h"
#include "operations/export/ExportJob.h"
#include "operations/journal/Journal.h"
#include "operations/run/ResizeQueue.h"
#include "ui/operations/OperationActions.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <memory>

class QAction;
class QModelIndex;
class QSettings;

namespace dcs {

/// Every resize, of this and earlier processes, to be searched and sorted: instance, change, state, queued,
/// started, took, outcome (table with the accessible name "Operations"); beside it, for the selected one,
/// what happened, what it means, what to do, the way it went, codes and ids, and what can be done. The
/// journal is read in a thread of its own.
class OperationsPanel : public QWidget {
    Q_OBJECT
public:
    /// Without a journal (null) only the operations of the queue are shown.
    OperationsPanel(const ResizeQueue *queue, const ErrorCatalogue *errors, const Theme *theme,
        const Journal *journal = nullptr, QWidget *parent = nullptr);
    ~OperationsPanel() override;

    void select(int operationId);
    /// The action that exports what rows() gives, for a button of the panel.
    void setExportAction(QAction *action);
    /// Those that orders are paid in: without them an order has no link to the billing center.
    void setRegions(const QList<Region> &regions);
    /// All operations that pass the filter, for a file. Not to be used once the panel is gone.
    TableSource rows() const;

    /// Only the operations of this batch (Operation::batchKey()); "": of all.
    void showBatch(const QString &batchKey);
    /// Only what is found by this text, of all states, days and batches: an instance's id.
    void search(const QString &text);
    /// The widths of the columns.
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    /// Context menu of an operation; the place is on the screen.
    void menuRequested(const dcs::Operation &operation, const QPoint &location);
    /// A button of the details or a double click.
    void actionRequested(dcs::OperationAction action, const dcs::Operation &operation);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Parts;
    void put(const Operation &operation);
    void applyFilter();
    void showReading();
    void showRows();
    void showPage();
    void showHint();
    void followHint();
    void followTime();
    void showSelected();
    void readForSorting();
    const Operation &operationAt(const QModelIndex &index) const;
    void retranslateUi();

    std::unique_ptr<Parts> m_parts;
};

} // namespace dcs
