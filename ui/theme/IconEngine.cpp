// SPDX-License-Identifier: MIT
#include "ui/theme/IconEngine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace dcs {

IconEngine::IconEngine(QString name, QColor colour, QColor disabledColour)
    : m_name(std::move(name)), m_colour(std::move(colour)), m_disabledColour(std::move(disabledColour))
{
}

QString IconEngine::fileName() const { return u":/dcs/icons/%1.svg"_s.arg(m_name); }

bool IconEngine::isNull() { return !QFile::exists(fileName()); }

QIconEngine *IconEngine::clone() const { return new IconEngine(*this); }

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap picture = scaledPixmap(rect.size() * ratio, mode, state, ratio);
    picture.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect, picture);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    const QColor &colour = mode == QIcon::Disabled ? m_disabledColour : m_colour;
    const QString key =
        u"dcs-icon %1 %2 %3x%4"_s.arg(m_name, colour.name()).arg(size.width()).arg(size.height());
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;

    QFile file(fileName());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    picture = QPixmap(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(QPointF(), size));
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace dcs
