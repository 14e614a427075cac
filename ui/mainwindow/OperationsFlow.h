// SPDX-License-Identifier: MIT
#pragma once

#include "operations/Operation.h"

#include <QObject>

namespace dcs {

class BatchesBar;
class BatchFlow;
class BatchesView;
class InstancesView;
class MainWindow;
class OperationsPanel;
class ResizeFlow;
struct MainWindowServices;

/// What the window does for operations and batches: shows their instances, resizes them again, copies their
/// requests.
class OperationsFlow : public QObject {
    Q_OBJECT
public:
    struct Parts {
        OperationsPanel *operations;
        BatchesBar *batches;
        InstancesView *instances;
        ResizeFlow *resizeFlow;
        BatchFlow *batchFlow;
    };
    OperationsFlow(const MainWindowServices &services, const Parts &parts, MainWindow *window);

    /// To be laid out by the window, which owns it.
    BatchesView *view() const { return m_view; }
    /// In the operations panel and in the view.
    void showBatch(const QString &batchId);
    /// Makes the instance the current one; filters that hide it are cleared. False if the list has none of
    /// this id.
    bool showInstance(const QString &instanceId);
    /// Opens the dialog to resize it, as it is now.
    void resizeAgain(const QString &instanceId);
    /// Opens a plan of these instances, read anew. Nothing is sent from here.
    void retry(const QList<Operation> &failed);

Q_SIGNALS:
    /// The view shows what was asked for: it is to be seen.
    void batchShown();

private:
    void copyAsCurl(const Operation &operation) const;

    Parts m_parts;
    MainWindow *m_window;
    BatchesView *m_view;
};

} // namespace dcs
