// SPDX-License-Identifier: MIT
#include "ui/widgets/Pane.h"

#include <QFrame>
#include <QVBoxLayout>

namespace dcs {

QFrame *makePane(QWidget *content, const QString &objectName)
{
    auto *pane = new QFrame;
    pane->setObjectName(objectName);
    pane->setFrameShape(QFrame::StyledPanel);
    pane->setProperty("pane", true);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(content);
    return pane;
}

} // namespace dcs
