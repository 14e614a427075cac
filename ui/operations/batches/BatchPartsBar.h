// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QPainter;

namespace dcs {

/// How many operations of a batch are how far.
struct BatchParts {
    int done = 0;
    int failed = 0;
    int inProgress = 0;
    int total = 0;
    int ended = 0; ///< however: done, failed, skipped, cancelled
    friend bool operator==(const BatchParts &, const BatchParts &) = default;
};

/// A bar in the order done, failed, in progress, the rest. Its numbers stand beside it.
class BatchPartsBar : public QWidget {
    Q_OBJECT
public:
    /// height: px
    BatchPartsBar(const Theme *theme, int height, QWidget *parent = nullptr);

    /// spoken: the numbers in words, for those who do not see the bar.
    void display(const BatchParts &parts, const QString &spoken);
    static void paintParts(
        QPainter *painter, const QRectF &rect, const BatchParts &parts, const ThemeColours &colours);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    BatchParts m_parts;
};

} // namespace dcs
