// SPDX-License-Identifier: MIT
#pragma once

#include "account/Region.h"
#include "model/ErrorCatalogue.h"
#include "operations/export/ExportJob.h"
#include "operations/journal/Journal.h"
#include "operations/run/ResizeQueue.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <memory>

class QAction;

namespace dcs {

/// Every resize, of this and earlier processes, to be searched: instance, from -> to, state,
/// started, took, outcome (table with the accessible name "Operations"); below it, for the selected one, what
/// happened, the service's code, what it means, what to do, the request ID, Copy details. The journal is read
/// in a thread of its own.
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

Q_SIGNALS:
    /// Context menu of one of the queue's operations, not of those that only the journal knows; the place is
    /// on the screen.
    void menuRequested(int operationId, const QPoint &location);

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
    void retranslateUi();

    std::unique_ptr<Parts> m_parts;
};

} // namespace dcs
