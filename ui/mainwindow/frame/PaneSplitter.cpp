// SPDX-License-Identifier: MIT
#include "ui/mainwindow/frame/PaneSplitter.h"

#include <QEvent>

namespace dcs {

namespace {

class PaneHandle : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void mouseDoubleClickEvent(QMouseEvent *) override
    {
        if (auto *panes = qobject_cast<PaneSplitter *>(splitter()))
            Q_EMIT panes->resetRequested();
    }
};

} // namespace

PaneSplitter::PaneSplitter(Qt::Orientation orientation, QWidget *parent) : QSplitter(orientation, parent)
{
    setChildrenCollapsible(false);
}

QSplitterHandle *PaneSplitter::createHandle()
{
    auto *handle = new PaneHandle(orientation(), this);
    handle->setToolTip(tr("Drag to resize, double click to reset"));
    return handle;
}

void PaneSplitter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (int index = 0; index < count(); ++index)
            handle(index)->setToolTip(tr("Drag to resize, double click to reset"));
    }
    QSplitter::changeEvent(event);
}

} // namespace dcs
