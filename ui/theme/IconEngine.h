// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIconEngine>

namespace dcs {

/// Draws a line icon of resources/icons in one colour (another when disabled), rendered anew for every size
/// and device pixel ratio, so that it is sharp at each. Rendered pictures are kept in QPixmapCache.
class IconEngine final : public QIconEngine {
public:
    /// The name is the file name without ".svg".
    IconEngine(QString name, QColor colour, QColor disabledColour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    /// True if there is no such icon.
    bool isNull() override;

private:
    QString fileName() const;

    QString m_name;
    QColor m_colour;
    QColor m_disabledColour;
};

} // namespace dcs
