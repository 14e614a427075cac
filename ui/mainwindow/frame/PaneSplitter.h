// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

namespace dcs {

/// A splitter whose handles are the gaps between panes; a double click on one puts the panes back.
class PaneSplitter : public QSplitter {
    Q_OBJECT
public:
    explicit PaneSplitter(Qt::Orientation orientation, QWidget *parent = nullptr);

Q_SIGNALS:
    void resetRequested();

protected:
    void changeEvent(QEvent *event) override;
    QSplitterHandle *createHandle() override;
};

} // namespace dcs
