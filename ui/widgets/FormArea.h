// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace dcs {

/// Scrolls a form that is taller than its place.
class FormArea : public QScrollArea {
    Q_OBJECT
public:
    /// content becomes a child.
    FormArea(QWidget *content, QWidget *parent) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus); // its fields take the focus, and it follows them
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidget(content);
    }
};

} // namespace dcs
