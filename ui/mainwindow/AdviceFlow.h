// SPDX-License-Identifier: MIT
#pragma once

#include "ui/advice/AdviceView.h"

#include <QObject>

namespace dcs {

class BatchFlow;
class ResizeFlow;

/// The advice in the main window: its view, and the dialogs that what is chosen there opens.
class AdviceFlow : public QObject {
    Q_OBJECT
public:
    /// All outlive it. The view belongs to where it is put.
    AdviceFlow(AdviceBook *book, BatchFlow *batches, ResizeFlow *single, const Theme *theme, QObject *parent);

    AdviceView *view() const { return m_view; }

private:
    void plan(const QList<AdviceChange> &changes);
    void resize(const AdviceChange &change);

    AdviceBook *m_book;
    BatchFlow *m_batches;
    ResizeFlow *m_single;
    AdviceView *m_view;
};

} // namespace dcs
