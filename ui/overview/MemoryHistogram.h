// SPDX-License-Identifier: MIT
#pragma once

#include "ui/overview/Overview.h"
#include "ui/theme/Theme.h"
#include "ui/theme/WindowRoom.h"

#include <QWidget>

namespace dcs {

class MemoryBar;

/// How many instances use how much of their memory, as ten bars. Each is a switch of the filter: a click
/// chooses one bar alone, with Ctrl one more or one less, with Shift all up to it. One stop of the Tab key;
/// the arrow keys go from bar to bar.
class MemoryHistogram : public QWidget {
    Q_OBJECT
public:
    explicit MemoryHistogram(const Theme *theme, QWidget *parent = nullptr);

    void display(const Overview &overview, const MemoryLevels &levels);
    /// The filter in force: bars wholly in one of the ranges are chosen.
    void setChosen(const QList<MemoryRange> &ranges);
    void setRoom(WindowRoom room);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Empty: none is chosen any more.
    void chosenByUser(const QList<dcs::MemoryRange> &ranges);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int bin);
    void moveTo(int bin);
    void nameBars();
    int axisHeight() const;

    const Theme *m_theme;
    QList<MemoryBar *> m_bars;
    WindowRoom m_room = WindowRoom::Wide;
    int m_anchor = 0; ///< where a choice with Shift begins
};

} // namespace dcs
